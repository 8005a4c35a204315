import { createHash } from 'node:crypto'
import type { Newsroom } from '../model/Newsroom.ts'
import { paths } from '../paths.ts'
import { type Kind, kinds } from './firstView/kinds.ts'
import { previewHeadersOf } from './previewPage.ts'

/**
 * The content security policy of a built site: its own scripts, styles, fonts and data, pictures over https, and of
 * other places only the source and the hosts of embeds that the newsroom names. Scripts are never made from text;
 * one named rule turns text into inert HTML. Nothing else loads. `styles` stand in the page itself, and no others may.
 */
export function policyOf(newsroom: Newsroom, styles: string[] = []): string {
  const source = originOf(newsroom.source.url)
  const plain = source?.startsWith('http:') ? ` ${source}` : ''
  const frames = newsroom.embeds.map(host => `https://${host}`).join(' ')
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles.map(styleHash)].join(' '),
    `img-src 'self' https:${plain}`,
    "font-src 'self'",
    `connect-src 'self'${source ? ` ${source}` : ''}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    `frame-src ${frames || "'none'"}`,
    "media-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types dateline-html dateline-worker',
  ].join('; ')
}

/** How a policy names a style that stands in a page. */
export function styleHash(rules: string): string {
  const known = hashes.get(rules)
  if (known) return known
  const made = `'sha256-${createHash('sha256').update(rules).digest('base64')}'`
  hashes.set(rules, made)
  return made
}

/** Every page of a kind has the same rules. */
const hashes = new Map<string, string>()

/**
 * The headers file that Netlify, Cloudflare Pages and others read: what a `<meta>` cannot say, and how long to keep
 * files. Hosts join what all matching rules say, so no address may meet two that contradict each other: the
 * preview has a policy of its own, and the reader's is said for each kind of page instead of once for everything.
 */
export function headersFileOf(newsroom: Newsroom, base: string, styles?: ReadonlyMap<Kind, string>): string {
  const policy = (styles: string[]) => `${policyOf(newsroom, styles)}; frame-ancestors 'none'`
  const reader = readerPages.map(({ pattern, kind }) => {
    const allowed = [...new Set([kind, 'shell' as const])].flatMap(each => styles?.get(each) ?? [])
    return `${base}${pattern}
  Content-Security-Policy: ${policy(allowed)}
  Cross-Origin-Opener-Policy: same-origin
`
  })
  const preview = ['preview', 'preview/', 'preview.html'].map(
    page => `${base}${page}\n${previewHeadersOf(policyOf(newsroom), newsroom)}`,
  )
  return `${base}*
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()
  Strict-Transport-Security: max-age=31536000

${reader.join('\n')}
${preview.join('\n')}
${base}
  Cache-Control: no-cache

${base}index.html
  Cache-Control: no-cache

${base}content/*
  Cache-Control: no-cache

${base}handover/*
  Cache-Control: no-cache

${base}assets/*
  Cache-Control: public, max-age=31536000, immutable
`
}

/**
 * The addresses of the reader's pages, and of the files behind them, as the headers file names many at once. Any of
 * them may be answered with the empty page.
 */
const readerPages: { pattern: string; kind: Kind }[] = [
  { pattern: 'index.html', kind: 'front' },
  { pattern: '404.html', kind: 'shell' },
  ...kinds.flatMap(kind =>
    kind === 'shell' ? [] : [{ pattern: paths[kind].pattern.slice(1).replace(/:.*/, '*'), kind }],
  ),
]

/** Scheme, host and port of an address of the web; undefined for a path of the own site. */
function originOf(url: string): string | undefined {
  return /^https?:/i.test(url) ? new URL(url).origin : undefined
}
