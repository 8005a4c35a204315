import { styleHash } from '../policy.ts'
import type { FirstView } from './firstViewPlugin.ts'
import type { Kind } from './kinds.ts'
import { leadPreloadOf } from './leadPreload.ts'

/**
 * A page with all that its first view needs: its lead picture announced before anything else, the rules of its kind,
 * allowed by its policy, and the whole sheets for readers whose browser runs no scripts. The empty page has nothing
 * to show yet: it announces the app. A page that is made of the empty page takes its own in place of that page's.
 */
export function dressed(
  html: string,
  kind: Kind,
  view: FirstView,
  base: string,
  first = leadPreloadOf(html),
): string {
  const rules = view.rules.get(kind)
  if (rules === undefined) return html
  const isEmpty = kind === 'shell'
  const early = first + (isEmpty ? announced(view, base) : '')
  const page = html
    .replace(/(style-src (?:'|&#39;)self(?:'|&#39;))[^;]*/, (_, own: string) => `${own} ${styleHash(rules)}`)
    .replace(earlyParts, () => `${early}<style>${rules}</style>`)
  return isEmpty ? withSheets(page, view, base) : page
}

const earlyParts = /(?:<link rel="(?:modulepreload|preload)"[^>]*>\s*)*<style>.*?<\/style>/s

function announced({ scripts, sheets }: FirstView, base: string): string {
  const links = scripts.map(file => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
  return [
    ...links,
    ...sheets.map(file => `<link rel="preload" as="style" crossorigin href="${base}${file}">`),
  ].join('')
}

/** They stand last, where they keep nothing waiting. */
function withSheets(html: string, { sheets }: FirstView, base: string): string {
  const links = sheets.map(file => `<link rel="stylesheet" href="${base}${file}">`).join('')
  return html.replace('</body>', () => `<noscript>${links}</noscript>\n  </body>`)
}
