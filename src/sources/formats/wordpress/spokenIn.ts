import type { Direction } from '../../../model/Inline.ts'
import { compact, text } from '../../readField.ts'
import { directionOf, language } from '../../readLanguage.ts'
import { renderedIn, type Wire } from './wire.ts'

const beginning = 20_000
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu

/**
 * The language and direction of a post. WordPress has no field for them: a plugin's `lang`, else what the first paragraph names and no
 * other contradicts, else only the direction of a headline that is mostly in a script from right to left.
 */
export function spokenIn(post: Wire, headline: string): { language?: string; direction?: Direction } {
  const tag = language(post.lang) ?? language(namedInText(post))
  if (tag) return compact({ language: tag, direction: directionOf(tag) })
  const letters = headline.match(/\p{L}/gu)?.length ?? 0
  const arabic = headline.match(rightToLeft)?.length ?? 0
  return arabic > letters / 2 ? { direction: 'rtl' } : {}
}

function namedInText(post: Wire): string | undefined {
  const paragraphs = (renderedIn(post.content) ?? '').slice(0, beginning).match(/<p\b[^<>]{0,300}>/gi) ?? []
  const named = paragraphs.map(tag => /\slang=["']?([\w-]{2,35})/i.exec(tag)?.[1])
  const all = new Set(named.filter(Boolean))
  return all.size === 1 ? text(named[0]) : undefined
}
