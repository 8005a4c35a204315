import { bring } from './bring.ts'

const passed = ['dragover', 'drop', 'paste'] as const

/**
 * Keeps a frame where it is: a pressed link tells where it leads, whatever would follow it. A link within the page
 * still shows its part. Gives what ends it.
 */
export function holdLinks(page: Document, tell: (address: string) => void): () => void {
  const hold = (event: Event) => {
    const pressed = event.target as Element | null
    const link = pressed?.closest?.('a[href]')
    if (!link) return
    event.preventDefault()
    const address = link.getAttribute('href') ?? ''
    if (address.startsWith('#')) bring(page, page.getElementById(address.slice(1)))
    else tell(address)
  }
  const kinds = ['click', 'auxclick', 'submit', 'dragstart']
  for (const kind of kinds) page.addEventListener(kind, hold, { capture: true })
  for (const kind of passed) page.addEventListener(kind, passOn)
  return () => {
    for (const kind of kinds) page.removeEventListener(kind, hold, { capture: true })
    for (const kind of passed) page.removeEventListener(kind, passOn)
  }
}

/** What an editor drops or pastes on a frame is meant for the workspace; a browser would leave the page for a dropped file. */
function passOn(event: DragEvent | ClipboardEvent): void {
  event.preventDefault()
  const told =
    'dataTransfer' in event
      ? new DragEvent(event.type, { dataTransfer: event.dataTransfer, cancelable: true })
      : new ClipboardEvent(event.type, { clipboardData: event.clipboardData, cancelable: true })
  dispatchEvent(told)
}
