/**
 * The address of another document named in one at `base`: absolute for a source elsewhere or in a file, a path for
 * one on the reader's own site. Undefined where it would lead to another kind of place: from the web to a file, or
 * from a file or the site out of it.
 */
export function resolved(value: string | undefined, base: string): string | undefined {
  if (!value) return undefined
  const ownSite = 'https://site.invalid'
  const url = URL.parse(value, base.startsWith('/') ? ownSite + base : base)
  if (!url || url.username || url.password) return undefined
  if (base.startsWith('/') && url.origin === ownSite) {
    // Two slashes at the beginning would name another host.
    return url.pathname.startsWith('//') ? undefined : url.pathname + url.search
  }
  if (base.startsWith('file:')) return url.href.startsWith(new URL('.', base).href) ? url.href : undefined
  return url.protocol === 'https:' || (url.protocol === 'http:' && base.startsWith('http:'))
    ? url.href
    : undefined
}
