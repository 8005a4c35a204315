/** Tells when anything in a page has moved or changed, once a picture of the screen at most. Gives what ends it. */
export function watchLayout(page: Document, changed: () => void): () => void {
  const view = page.defaultView
  const content = page.getElementById('root')
  if (!view || !content) return () => {}
  let waiting: number | undefined
  const soon = () => {
    waiting ??= view.requestAnimationFrame(() => {
      waiting = undefined
      changed()
    })
  }
  const sizes = new view.ResizeObserver(soon)
  const contents = new view.MutationObserver(soon)
  sizes.observe(content)
  contents.observe(content, { childList: true, subtree: true, characterData: true })
  page.fonts?.ready.then(soon, soon)
  return () => {
    sizes.disconnect()
    contents.disconnect()
    if (waiting !== undefined) view.cancelAnimationFrame(waiting)
  }
}
