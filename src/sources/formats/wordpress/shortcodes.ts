const captionEnd = '[/caption]'

/**
 * The HTML that WordPress’s own shortcodes for pictures and embeds stand for, in a text where nothing has rendered them:
 * `[caption]` with a picture and its words, `[embed]` with an address. Others stay as they are, as on the site itself.
 */
export function withoutShortcodes(html: string): string {
  const plain = html.replace(
    /\[embed\b[^\]]{0,200}\]\s{0,9}(https?:[^\s[\]]{1,2000})\s{0,9}\[\/embed\]/g,
    '$1',
  )
  if (!plain.includes(captionEnd)) return plain
  const [last = '', ...before] = plain.split(captionEnd).toReversed()
  return [...before.toReversed().map(withCaption), last].join('')
}

/** A piece of text that ends where a caption does. Without its beginning, the end is a text like any other. */
function withCaption(piece: string): string {
  const at = piece.lastIndexOf('[caption')
  const [, settings, inside] =
    at < 0 ? [] : (/^\[caption([^\]]{0,2000})\]([\s\S]*)$/.exec(piece.slice(at)) ?? [])
  const picture = /^\s*(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/.exec(inside ?? '')?.[0]
  if (!picture || inside === undefined) return piece + captionEnd
  const words = inside.slice(picture.length).trim() || /\bcaption="([^"]*)"/.exec(settings ?? '')?.[1] || ''
  return `${piece.slice(0, at)}<figure class="wp-caption">${picture}<figcaption>${words}</figcaption></figure>`
}
