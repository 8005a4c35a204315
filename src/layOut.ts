import { idle } from './idle.ts'

/** Lays out these parts of a page, each in a moment of its own, as long as somebody wants them. */
export async function layOut(parts: HTMLElement[], isWanted: () => boolean): Promise<void> {
  for (const part of parts) {
    if (!isWanted()) return
    await idle()
    part.style.contentVisibility = 'visible'
    part.getBoundingClientRect()
  }
}
