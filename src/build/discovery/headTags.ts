/** A tag of a page's head: its name and its attributes, in small letters, with their values as written. */
export type HeadTag = { name: string; attributes: Record<string, string> }

const mostCharacters = 500_000
const mostTags = 500

/** The tags of a web page that say what the page belongs to: `html`, `meta`, `link` and `script`, in their order. */
export function headTags(page: string): HeadTag[] {
  const tags: HeadTag[] = []
  for (const [, name = '', inside = ''] of page
    .slice(0, mostCharacters)
    .matchAll(/<(html|meta|link|script)\b([^<>]{0,4000})>/gi)) {
    if (tags.length < mostTags) tags.push({ name: name.toLowerCase(), attributes: attributesIn(inside) })
  }
  return tags
}

function attributesIn(inside: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single, bare] of inside.matchAll(
    /([a-z][\w:-]{0,60})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi,
  )) {
    found[name.toLowerCase()] ??= withoutEscapes(double ?? single ?? bare ?? '')
  }
  return found
}

/** An address in an attribute has its “&” escaped. */
function withoutEscapes(value: string): string {
  return value.replace(/&(?:amp|#0?38|#x26);/gi, '&')
}
