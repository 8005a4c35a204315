import type { HtmlTagDescriptor } from 'vite'
import type { Newsroom } from '../model/Newsroom.ts'
import type { Words } from '../wording/words.ts'
import { darkPaper, lightPaper } from './accent.ts'

/** The page's HTML in the newsroom's language, with what is said to readers whose browser runs no scripts. */
export function pageHtmlOf(html: string, newsroom: Newsroom, words: Words): string {
  const { language, direction, source } = newsroom
  const noScript = escaped(words.noScript.replace('{source}', source.url))
  return html
    .replace(/<html\b[^>]*>/, () => `<html lang="${escaped(language)}" dir="${direction}">`)
    .replace(/<body\b[^>]*>/, body => `${body}\n    <noscript><p>${noScript}</p></noscript>`)
}

/** The tags of the page's head that depend on the newsroom. */
export function headTagsOf({ name, description }: Newsroom): HtmlTagDescriptor[] {
  const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs,
    injectTo: 'head',
  })
  return [
    { tag: 'title', children: escaped(name), injectTo: 'head' },
    ...(description ? [meta({ name: 'description', content: description })] : []),
    meta({ name: 'theme-color', content: lightPaper, media: '(prefers-color-scheme: light)' }),
    meta({ name: 'theme-color', content: darkPaper, media: '(prefers-color-scheme: dark)' }),
  ]
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
