import { idle } from './idle.ts'

/**
 * Lays out what stands far below (`later`), one part at a time, so that the page answers between them, and gives each
 * the height that it keeps from then on: the page is as long as it says. `now`: all of it at once, before the page is
 * moved to where the reader was.
 */
export async function layOutLater(now?: true): Promise<void> {
  for (const part of document.querySelectorAll<HTMLElement>('.later')) {
    const { style } = part
    if (style.containIntrinsicBlockSize) continue
    if (!now) await idle()
    if (!part.isConnected) return
    // Browsers forget how high it was when it leaves the document for a while.
    style.contentVisibility = 'visible'
    style.containIntrinsicBlockSize = `auto ${part.getBoundingClientRect().height}px`
    style.contentVisibility = ''
  }
}
