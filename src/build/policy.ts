import type { Newsroom } from '../model/Newsroom.ts'
import { paths } from '../paths.ts'
import { previewHeadersOf } from './previewPage.ts'

/**
 * The content security policy of a built site: its own scripts, styles, fonts and data, pictures over https, and of
 * other places only the source and the hosts of embeds that the newsroom names. Scripts are never made from text;
 * one named rule turns text into inert HTML. Nothing else loads.
 */
export function policyOf(newsroom: Newsroom): string {
  const source = originOf(newsroom.source.url)
  const plain = source?.startsWith('http:') ? ` ${source}` : ''
  const frames = newsroom.embeds.map(host => `https://${host}`).join(' ')
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
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
    'trusted-types dateline-html',
  ].join('; ')
}

/**
 * The headers file that Netlify, Cloudflare Pages and others read: what a `<meta>` cannot say, and how long to keep
 * files. Hosts join what all matching rules say, so no address may meet two that contradict each other: the
 * preview has a policy of its own, and the reader's is said for each kind of page instead of once for everything.
 */
export function headersFileOf(newsroom: Newsroom, base: string): string {
  const policy = policyOf(newsroom)
  const reader = `  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  Cross-Origin-Opener-Policy: same-origin
`
  return `${base}*
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()
  Strict-Transport-Security: max-age=31536000

${readerPages.map(page => `${base}${page}\n${reader}`).join('\n')}
${['preview', 'preview/', 'preview.html'].map(page => `${base}${page}\n${previewHeadersOf(policy, newsroom)}`).join('\n')}
${base}
  Cache-Control: no-cache

${base}index.html
  Cache-Control: no-cache

${base}content/*
  Cache-Control: no-cache

${base}assets/*
  Cache-Control: public, max-age=31536000, immutable
`
}

/** The addresses of the reader's pages, and of the files behind them, as the headers file names many at once. */
const readerPages = [
  ...['index.html', '404.html'],
  ...Object.values(paths)
    .filter(path => path !== paths.preview)
    .map(({ pattern }) => pattern.slice(1).replace(/:.*/, '*')),
]

/** Scheme, host and port of an address of the web; undefined for a path of the own site. */
function originOf(url: string): string | undefined {
  return /^https?:/i.test(url) ? new URL(url).origin : undefined
}
