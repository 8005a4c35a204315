/** Is told how much of a long piece of work is done; `total` is unknown where nobody can say. */
export type Progress = (what: string, done: number, total?: number) => void

export const silent: Progress = () => {}

type Screen = { isTTY?: boolean; write: (text: string) => unknown }

/**
 * Reports work that takes longer than a second: on a terminal one line that is written again, with an estimate;
 * elsewhere a plain line every ten seconds. `end` takes the line away.
 */
export function progressOn(screen: Screen, clock: () => number): { report: Progress; end: () => void } {
  const pause = screen.isTTY ? 100 : 10_000
  let what = ''
  let began = 0
  let last = 0
  let shown = false
  const end = () => {
    if (shown && screen.isTTY) screen.write('\r\u001b[2K')
    shown = false
    what = ''
  }
  const report: Progress = (task, done, total) => {
    const now = clock()
    if (task !== what) {
      what = task
      began = now
      last = now + 1000 - pause
      return
    }
    if (now - last < pause) return
    last = now
    shown = true
    const line = lineOf(what, done, total, now - began)
    screen.write(screen.isTTY ? `\r\u001b[2K${line}` : `${line}\n`)
  }
  return { report, end }
}

function lineOf(what: string, done: number, total: number | undefined, passed: number): string {
  const count = done.toLocaleString('en-GB')
  if (!total) return `${what}: ${count}`
  const left = Math.round(((passed / Math.max(done, 1)) * (total - done)) / 1000)
  return `${what}: ${count} of ${total.toLocaleString('en-GB')}, about ${left} s left`
}
