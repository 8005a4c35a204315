import { idle } from './idle.ts'

/** Lays out these parts of a page, each in a moment of its own. */
export async function layOut(parts: HTMLElement[]): Promise<void> {
  for (const part of parts) {
    if (!part.isConnected) return
    await idle()
    part.style.contentVisibility = 'visible'
    part.getBoundingClientRect()
  }
}
