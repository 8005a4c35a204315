/** Characters of HTML that are read of one body. */
export const mostCharacters = 2_000_000
/** Elements and runs of text that are kept of one body. */
export const mostNodes = 20_000
/** Elements inside one another that are kept; what is deeper is kept as text. */
export const mostDepth = 80
/** Open elements in the source beyond which all tags are taken off. */
export const mostOpen = 512

/** Something that was left out of a body, e.g. `script`, and how often. */
export type Dropped = { what: string; count: number }

/** A body cut to at most two million characters, never inside a tag. */
export function cutHtml(html: string): string {
  if (html.length <= mostCharacters) return html
  const cut = html.slice(0, mostCharacters)
  const open = cut.lastIndexOf('<')
  return open > cut.lastIndexOf('>') && open > mostCharacters - 100_000 ? cut.slice(0, open) : cut
}
