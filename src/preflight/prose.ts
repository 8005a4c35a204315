import type { Article } from '../model/Article.ts'
import { type PlacedText, type TextKind, textsOf } from './textsOf.ts'

const running: readonly TextKind[] = [
  'headline',
  'standfirst',
  'paragraph',
  'heading',
  'quote',
  'caption',
  'alt',
  'correction',
]

/** The texts that are written in sentences: no names, credits, cells, titles from elsewhere, and no code. */
export function proseOf(article: Article): PlacedText[] {
  return textsOf(article).filter(({ kind }) => running.includes(kind))
}

/** The texts in a reader's way through the story: headline, standfirst and what the body says itself. */
export function storyOf(article: Article): PlacedText[] {
  return textsOf(article).filter(({ kind }) =>
    ['headline', 'standfirst', 'paragraph', 'heading', 'cell'].includes(kind),
  )
}

/** A text without differences of case and spacing. */
export const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase()

/** A text in quotation marks, cut to a length that fits a message. */
export function quoted(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text
  return `“${short.replaceAll(/\s+/g, ' ')}”`
}

/** “1 word”, “2 words”; with the form for many where it is not the word with an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}
