import { type TraceEvent, threadOf } from './inProcessorTime.ts'

type Event = TraceEvent & { name: string; args?: { name?: string } }

/** Milliseconds, and the same by the clock: with the time in which a page’s own thread was kept from a processor. */
export type Time = { time: number; byClock: number }

/** From the mark `begun` in a trace until another one, as `watchPaints` makes them. */
export function timeUntil(events: Event[], mark: string): Time {
  const at = (name: string) => events.find(event => event.name === name)?.ts ?? Number.NaN
  const [from, until] = [at('bench:begun'), at(`bench:${mark}`)]
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  )
  const kept = events
    .filter(event => threads.has(threadOf(event)) && event.name.endsWith('RunTask'))
    .map(({ ts, dur = 0, tdur = dur }) => {
      const inside = Math.max(Math.min(ts + dur, until) - Math.max(ts, from), 0)
      return dur > 0 ? ((dur - tdur) * inside) / dur : 0
    })
  const byClock = (until - from) / 1000
  return { time: byClock - kept.reduce((sum, each) => sum + each, 0) / 1000, byClock }
}
