import type { HtmlTagDescriptor } from 'vite'
import type { Newsroom } from '../model/Newsroom.ts'
import type { Words } from '../wording/words.ts'
import { darkPaper, lightPaper } from './accent.ts'
import { escaped } from './escaped.ts'

const feeds = [
  { file: 'feed.json', type: 'application/feed+json' },
  { file: 'rss.xml', type: 'application/rss+xml' },
]

const tagOf = (tag: string, attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag,
  attrs,
  injectTo: 'head',
})
const meta = (attrs: Record<string, string>) => tagOf('meta', attrs)
const link = (attrs: Record<string, string>) => tagOf('link', attrs)

/** The page's HTML in the newsroom's language, with what is said to readers whose browser runs no scripts. */
export function pageHtmlOf(html: string, newsroom: Newsroom, words: Words): string {
  const { language, direction, source } = newsroom
  const noScript = escaped(words.noScript.replace('{source}', source.url))
  return html
    .replace(/<html\b[^>]*>/, () => `<html lang="${escaped(language)}" dir="${direction}">`)
    .replace(/<body\b[^>]*>/, body => `${body}\n    <noscript><p>${noScript}</p></noscript>`)
}

/** The tags of the page's head that depend on the newsroom; its feeds need whole addresses. */
export function headTagsOf({ name, description, address }: Newsroom, base: string): HtmlTagDescriptor[] {
  return [
    { tag: 'title', children: escaped(name), injectTo: 'head' },
    ...(description ? [meta({ name: 'description', content: description })] : []),
    link({ rel: 'manifest', href: `${base}manifest.webmanifest` }),
    ...(address ? feeds.map(({ file, type }) => link({ rel: 'alternate', type, href: base + file })) : []),
    meta({ name: 'theme-color', content: lightPaper, media: '(prefers-color-scheme: light)' }),
    meta({ name: 'theme-color', content: darkPaper, media: '(prefers-color-scheme: dark)' }),
  ]
}
