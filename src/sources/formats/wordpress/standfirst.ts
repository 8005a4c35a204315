import { bodyText } from '../../bodyText.ts'
import type { Reading } from '../../format.ts'
import { readBody, readText } from '../../html/readBody.ts'
import { renderedIn, type Wire, wordsIn } from './wire.ts'

/** As much of a body, in characters of HTML, as an excerpt is made of. */
const beginning = 6000
/** A first paragraph with fewer letters may also begin a sentence of somebody’s own. */
const shortest = 20
/** So many letters nobody repeats by chance; and so many at most say “Continue reading”. */
const longStart = 80
const longestInvitation = 40

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
  const said = letters(excerpt)
  const isMadeOf = (text: string) => isBeginning(said, letters(text))
  const repeats = isMadeOf(bodyText(blocks)) || isMadeOf(readText(html, reading))
  const goesOn = first.length > shortest && said.startsWith(first)
  return repeats || goesOn ? undefined : excerpt
}

/** True for the beginning of a text, also with a few words after it that invite to read on. */
function isBeginning(excerpt: string, text: string): boolean {
  if (text.startsWith(excerpt)) return true
  let same = 0
  while (same < excerpt.length && excerpt[same] === text[same]) same += 1
  return same > longStart && excerpt.length - same <= longestInvitation
}

const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
