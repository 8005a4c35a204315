/**
 * Announces the picture that a page opens with, if there is one, in the best type that it has and in the widths that
 * its place asks for: as the page's own `<picture>` says it, so that nothing is fetched twice.
 */
export function leadPreloadOf(html: string): string {
  const high = html.indexOf('fetchPriority="high"')
  if (high < 0) return ''
  const start = html.lastIndexOf('<picture', high)
  const end = html.indexOf('</picture>', start)
  if (start < 0 || end < high) return ''
  const picture = html.slice(start, end)
  const [best] = /<(?:source|img)\b[^>]*>/i.exec(picture) ?? ['']
  const said = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(best)?.[1]
  const attributes = {
    rel: 'preload',
    as: 'image',
    type: said('type'),
    href: said('src'),
    imagesrcset: said('srcset'),
    imagesizes: said('sizes'),
    fetchpriority: 'high',
    referrerpolicy: 'no-referrer',
  }
  const written = Object.entries(attributes).flatMap(([name, value]) => (value ? [`${name}="${value}"`] : []))
  return `<link ${written.join(' ')}>`
}
