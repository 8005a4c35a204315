/** The place after a `<` that begins no tag: a comment, a declaration, or a sign meant as text, which is written out. */
export function afterOddity(html: string, open: number, out: string[]): number {
  const next = html[open + 1]
  if (html.startsWith('<!--', open)) {
    const end = /--!?>/g
    end.lastIndex = open + 2
    return end.exec(html) ? end.lastIndex : html.length
  }
  if (next === '!' || next === '?' || next === '/') {
    const end = html.indexOf('>', open)
    return end < 0 ? html.length : end + 1
  }
  // A tag that the source ends in is lost, as in every parser.
  if (next !== undefined && /[a-z]/i.test(next)) return html.length
  out.push('&lt;')
  return open + 1
}

/**
 * The place after the end tag of an element that is left out, past elements of its own name inside. Without an end
 * tag a script or a style takes all that follows, and of any other element only the start tag goes. `unclosed` remembers
 * which names have no more end tags, so that a source full of them is not searched again and again.
 */
export function afterElement(html: string, name: string, from: number, unclosed: Set<string>): number {
  const tag = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'gi')
  const nests = name === 'svg' || name === 'math' || name === 'template'
  tag.lastIndex = from
  let open = 1
  for (let found = unclosed.has(name) ? null : tag.exec(html); found; found = tag.exec(html)) {
    open += found[1] ? -1 : nests ? 1 : 0
    if (open > 0) continue
    const close = html.indexOf('>', tag.lastIndex)
    return close < 0 ? html.length : close + 1
  }
  unclosed.add(name)
  return name === 'script' || name === 'style' ? html.length : from
}

/** The content between the start tag's end and the end tag, as text. */
export function rawTextAt(html: string, from: number, after: number): string {
  const text = html.slice(from, html.lastIndexOf('</', after))
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
