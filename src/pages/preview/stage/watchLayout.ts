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

/** Tries now, and after each change of a page for three seconds, until it has succeeded. Gives what ends it. */
export function onceThere(page: Document, attempt: () => boolean): () => void {
  if (attempt()) return () => {}
  const stop = () => {
    clearTimeout(timer)
    unwatch()
  }
  const timer = setTimeout(() => stop(), 3000)
  const unwatch = watchLayout(page, () => {
    if (attempt()) stop()
  })
  return stop
}
