import type { HtmlTagDescriptor } from 'vite'
import type { Newsroom } from '../model/Newsroom.ts'
import { paths } from '../paths.ts'
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

type Unscripted = { newsroom: Newsroom; words: Words; base: string; isWhole: boolean }

/**
 * The page's HTML in the newsroom's language, with what is said to readers whose browser runs no scripts: where every
 * story has a page (`isWhole`), that there is none at this address; else what the app is needed for.
 */
export function pageHtmlOf(html: string, unscripted: Unscripted): string {
  const { language, direction } = unscripted.newsroom
  return html
    .replace(/<html\b[^>]*>/, () => `<html lang="${escaped(language)}" dir="${direction}">`)
    .replace(/<body\b[^>]*>/, body => `${body}\n    <noscript>${unscriptedHtml(unscripted)}</noscript>`)
}

function unscriptedHtml({ newsroom, words, base, isWhole }: Unscripted): string {
  if (!isWhole) return `<p>${escaped(words.noScript.replace('{source}', newsroom.source.url))}</p>`
  const links = [
    { to: base, text: words.frontPage },
    { to: base + paths.search.to().slice(1), text: words.search },
  ].map(({ to, text }) => `<a href="${escaped(to)}">${escaped(text)}</a>`)
  return `<main class="page"><p>${escaped(newsroom.name)}</p><h1>${escaped(words.notFoundHeadline)}</h1><p>${escaped(words.notFoundSay)}</p><p>${links.join(' · ')}</p></main>`
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
