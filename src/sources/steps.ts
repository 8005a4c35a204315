/** Reading that can stop for a moment between two steps, so that the page answers meanwhile. */
export type Steps<Read> = Generator<undefined, Read, undefined>

/** Milliseconds of reading at a stretch: a step or two where the processor is slow. */
const stretch = 4

/** All steps in one go. */
export function atOnce<Read>(steps: Steps<Read>): Read {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** A step, then a moment for whatever else waits, then as many as fit, and so on. What a step throws, it throws. */
export async function inTurns<Read>(steps: Steps<Read>, now: () => number): Promise<Read> {
  for (let since = -Infinity; ; ) {
    const step = steps.next()
    if (step.done) return step.value
    if (now() - since < stretch) continue
    await moment()
    since = now()
  }
}

/** Safari has no word for going on right after what waits; a timer lets it wait a little longer. */
function moment(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<unknown> } }
  return scheduler?.yield?.() ?? new Promise(done => setTimeout(done))
}
