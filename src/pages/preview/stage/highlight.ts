/** A part of a frame's text that is set off without touching the page's markup. */
export type Highlighted = { name: HighlightName; range: Range }

/** The names that `Highlights.module.css` gives a look. */
export type HighlightName = 'error' | 'warning' | 'note' | 'added' | 'removed'

const names: HighlightName[] = ['error', 'warning', 'note', 'added', 'removed']

/** Sets off these parts of a page's text and no others. Where the browser cannot, nothing happens: the outlines say it too. */
export function highlight(page: Document, parts: readonly Highlighted[]): void {
  const view = page.defaultView as (Window & typeof globalThis) | null
  if (!view?.CSS?.highlights || !view.Highlight) return
  for (const name of names) {
    const ranges = parts.filter(part => part.name === name).map(({ range }) => range)
    if (ranges.length > 0) view.CSS.highlights.set(name, new view.Highlight(...ranges))
    else view.CSS.highlights.delete(name)
  }
}
