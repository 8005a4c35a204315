import type { Newsroom } from '../model/Newsroom.ts'

/**
 * The reader's policy as the preview needs it: drafts may also come from the newsroom's `preview.origins`, and the
 * preview shows pages of its own site in frames.
 */
export function previewPolicyOf(policy: string, { preview, embeds }: Newsroom): string {
  const frames = ["'self'", ...embeds.map(host => `https://${host}`)]
  return policy
    .replace(/connect-src [^;]*/, sources => [sources, ...preview.origins].join(' '))
    .replace(/frame-src [^;]*/, `frame-src ${frames.join(' ')}`)
}

/**
 * What a host says with the preview: only the site itself and the newsroom's content systems may show it in a frame
 * or open it and speak to it; no cache keeps it and no search engine lists it.
 */
export function previewHeadersOf(policy: string, newsroom: Newsroom): string {
  const ancestors = ["'self'", ...newsroom.preview.origins].join(' ')
  return `  Content-Security-Policy: ${previewPolicyOf(policy, newsroom)}; frame-ancestors ${ancestors}
  Cross-Origin-Opener-Policy: unsafe-none
  Cache-Control: no-store
  X-Robots-Tag: noindex
`
}

/**
 * The page of the preview, made of the site's empty page (the shell, as it stands in the build): with its own policy,
 * kept out of search engines, with a title that says nothing of a draft, because browsers keep titles on disk, and with
 * a sheet in place of rules of its own.
 */
export function previewPageOf(shell: string, newsroom: Newsroom, sheet: string): string {
  const attribute = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;')
  const plain = (text: string) =>
    text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  return shell
    .replace(
      /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)/,
      (_, start: string, policy: string) => start + attribute(previewPolicyOf(plain(policy), newsroom)),
    )
    .replace(/\s*<meta name="description"[^>]*>/, '')
    .replace('<style></style>', `<link rel="stylesheet" crossorigin href="${sheet}">`)
    .replace(/<title>[^<]*<\/title>/, '<title>Preview</title>\n    <meta name="robots" content="noindex">')
}
