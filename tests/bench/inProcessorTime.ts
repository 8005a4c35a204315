/** An event of a trace that lasts: microseconds by the clock (`ts`, `dur`) and of its thread’s processor (`tts`, `tdur`). */
export type TraceEvent = {
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tts?: number
  tdur?: number
}

/** Tells one thread of one process from all others. */
export const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`

/**
 * Lets each task of a trace last as long as a processor worked on it, and what happens inside it begin and last so too:
 * a machine that has other work to do interrupts tasks, and a clock goes on meanwhile. A task begins when it did.
 */
export function inProcessorTime<Event extends TraceEvent>(events: Event[]): Event[] {
  const tasks = new Map<string, { ts: number; tts: number; end: number }>()
  const retimed = new Map<Event, Event>()
  const lasting = events
    .filter(({ ph, tts, tdur }) => ph === 'X' && tts !== undefined && tdur !== undefined)
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
  for (const event of lasting) {
    const { ts, dur = 0, tts = 0, tdur } = event
    const thread = threadOf(event)
    const last = tasks.get(thread)
    const task = last && ts < last.end ? last : { ts, tts, end: ts + dur }
    tasks.set(thread, task)
    retimed.set(event, { ...event, ts: task.ts + tts - task.tts, dur: tdur })
  }
  return events.map(event => retimed.get(event) ?? event)
}
