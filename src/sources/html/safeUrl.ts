/** Stands for the reader's own site while an address is resolved; `.invalid` belongs to nobody (RFC 2606). */
const ownSite = 'https://site.invalid'
const longest = 8_000
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The address of a link that a reader may follow: http, https, mailto or tel, without a name and password in it.
 * Relative addresses resolve against `base`; from a path of the own site, or from a file, one that begins with “/” stays
 * a path of the own site. Undefined for everything else: other schemes, places inside the page (“#note”), files, blanks.
 */
export function safeLink(value: string | undefined, base: string): string | undefined {
  const written = value?.trim() ?? ''
  if (written === '' || written.startsWith('#')) return undefined
  const isFile = base.startsWith('file:')
  const url = resolved(written, isFile ? ownSite : base)
  if (!url || !schemes.has(url.protocol)) return undefined
  if (isFile && url.origin === ownSite && !/^[/\\]/.test(written)) return undefined
  return sitePathOr(url)
}

/**
 * The address of a picture: https, or a path of the own site. Plain http becomes https, unless the source itself is
 * on the same host over http, or both are on this machine. From a `file:` base, files in the base's own folder and
 * below are given back as `file:` addresses. Undefined for everything else, `data:` among it.
 */
export function safePicture(value: string | undefined, base: string): string | undefined {
  const written = value?.trim() ?? ''
  if (written === '' || written.startsWith('#')) return undefined
  const fromRoot = /^[/\\]/.test(written)
  const url = resolved(written, base.startsWith('file:') && fromRoot ? ownSite : base)
  if (!url) return undefined
  if (url.protocol === 'file:') return isBelow(url, base) ? url.href : undefined
  if (url.protocol === 'http:' && !mayStayPlain(url, base)) url.protocol = 'https:'
  return url.protocol === 'https:' || url.protocol === 'http:' ? sitePathOr(url) : undefined
}

/** The host of an address as it is on the wire (punycode), for a reader to judge; undefined when it has none. */
export function hostOf(href: string): string | undefined {
  return URL.canParse(href) ? new URL(href).hostname || undefined : undefined
}

function resolved(value: string, base: string): URL | undefined {
  if (value.length > longest) return undefined
  const root = base.startsWith('/') ? ownSite + base : base
  const url = URL.parse(value, root) ?? undefined
  return url && url.username === '' && url.password === '' ? url : undefined
}

/** Two slashes at the beginning of a path would name another host. */
function sitePathOr(url: URL): string | undefined {
  if (url.origin !== ownSite) return url.href
  return url.pathname.startsWith('//') ? undefined : url.pathname + url.search + url.hash
}

function isLocal({ hostname, protocol }: URL): boolean {
  return protocol === 'file:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

function mayStayPlain(url: URL, base: string): boolean {
  if (base.startsWith('/')) return isLocal(url)
  const from = new URL(base)
  return (from.protocol === 'http:' && from.host === url.host) || (isLocal(from) && isLocal(url))
}

/** A file in the folder of the base or below; an encoded slash could climb out of it. */
function isBelow(url: URL, base: string): boolean {
  return (
    base.startsWith('file:') && url.href.startsWith(new URL('.', base).href) && !/%2f|%5c/i.test(url.pathname)
  )
}
