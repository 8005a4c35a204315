/**
 * Makes an empty page in a frame and gives it. A frame without an address begins in the quirks mode of old pages;
 * `open()` alone puts it into standards mode, and `stop()` ends the loading that it begins. No text is parsed.
 */
export function openFrame(frame: HTMLIFrameElement): Document | undefined {
  const page = frame.contentDocument
  if (!page) return undefined
  page.open()
  const html = page.createElement('html')
  html.append(page.createElement('head'), page.createElement('body'))
  // A page that was stopped once stays as it is when it is opened again.
  page.documentElement?.remove()
  page.append(html)
  frame.contentWindow?.stop()
  return page
}
