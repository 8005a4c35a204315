import { type TraceEvent, threadOf } from './inProcessorTime.ts'

type Event = TraceEvent & { name: string; args?: { name?: string } }

/** Milliseconds, and the same by the clock: with the time in which a page’s own thread was kept from a processor. */
export type Time = { time: number; byClock: number }

/** From the mark `begun` in a trace until the frame with another one was made, as `watchPaints` makes them. */
export function timeUntil(events: Event[], mark: string): Time {
  const at = (name: string) => events.find(event => event.name === `bench:${name}`)
  const [begun, shown] = [at('begun'), at(mark)]
  if (!begun || !shown) return { time: Number.NaN, byClock: Number.NaN }
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  )
  const tasks = events
    .filter(event => threads.has(threadOf(event)) && event.name.endsWith('RunTask'))
    .map(event => {
      const { ts, dur = 0, tdur = dur } = event
      return { thread: threadOf(event), ts, dur, tdur, end: ts + dur }
    })
  const frame = tasks.find(
    ({ thread, ts, end }) => thread === threadOf(shown) && ts <= shown.ts && shown.ts <= end,
  )
  const [from, until] = [begun.ts, frame?.end ?? shown.ts]
  const kept = tasks.map(({ ts, dur, tdur, end }) => {
    const inside = Math.max(Math.min(end, until) - Math.max(ts, from), 0)
    return dur > 0 ? ((dur - tdur) * inside) / dur : 0
  })
  const byClock = (until - from) / 1000
  return { time: byClock - kept.reduce((sum, each) => sum + each, 0) / 1000, byClock }
}
