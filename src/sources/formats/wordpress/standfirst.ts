import { bodyText } from '../../bodyText.ts'
import type { Reading } from '../../format.ts'
import { readBody } from '../../html/readBody.ts'
import { renderedIn, type Wire, wordsIn } from './wire.ts'

/** As much of a body, in characters of HTML, as an excerpt is made of. */
const beginning = 6000
/** A first paragraph with fewer letters may also begin a sentence of somebody’s own. */
const shortest = 20

/**
 * The excerpt that the newsroom wrote. WordPress makes one of the text's first words where there is none: it ends in
 * “[…]” or in a link to the rest, or repeats how the text begins, and is no standfirst.
 */
export function standfirstOf(post: Wire, reading: Reading): string | undefined {
  const excerpt = wordsIn(post.excerpt, reading)
  if (!excerpt || /(?:\[(?:…|\.\.\.)\]|…)$/.test(excerpt)) return undefined
  if (/\bclass=["'][^"']{0,80}\b(?:more-link|read-more)\b/.test(renderedIn(post.excerpt) ?? ''))
    return undefined
  const html = renderedIn(post.content)?.slice(0, beginning) ?? ''
  const { blocks } = readBody(html, reading)
  const first = letters(bodyText(blocks.slice(0, 1)))
  const repeats = letters(bodyText(blocks)).startsWith(letters(excerpt))
  const goesOn = first.length > shortest && letters(excerpt).startsWith(first)
  return repeats || goesOn ? undefined : excerpt
}

const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
