import type { Article } from '../../../model/Article.ts'
import { wordsIn } from '../../bodyText.ts'
import { type Written, wireDoubts } from '../../doubts/wireDoubts.ts'
import type { Reading } from '../../format.ts'
import { bodySteps, type ReadBody } from '../../html/readBody.ts'
import { readPlainBody } from '../../html/readPlainBody.ts'
import { body, compact, text } from '../../readField.ts'
import type { Steps } from '../../steps.ts'
import { withoutRepeats } from '../../tidyBody.ts'
import type { Post } from './readPost.ts'
import { readSummary } from './readSummary.ts'

const forMembers = 'The rest of this story is only for members of the site it comes from.'
/** Where an author lets the part for members begin. */
const paywall = '<!--members-only-->'

/** Reads a whole post: its HTML, with the pictures and cards of Ghost's editor. */
export function* readArticle(post: Post, reading: Reading): Steps<Article> {
  const summary = readSummary(post, reading)
  yield
  const { html, isCut } = openPart(post.wire, reading)
  const read: Pick<ReadBody, 'blocks' | 'shortened'> = html
    ? yield* bodySteps(html, { address: post.base, parseHtml: reading.parseHtml })
    : { blocks: isCut ? [] : readPlainBody(body(post.wire.plaintext) ?? '') }
  const { blocks, lead } = withoutRepeats(read.blocks, summary.headline, summary.lead)
  yield
  return compact({
    ...summary,
    lead,
    words: wordsIn(blocks, summary.language),
    body: blocks,
    shortened: isCut ? forMembers : read.shortened,
    doubts: wireDoubts({ ...reading, address: post.base }, () => writtenIn(post.wire, html)),
  })
}

/** Ghost’s dates are UTC where they name no zone. */
function writtenIn(wire: Post['wire'], html: string | undefined): Written {
  const { title, custom_excerpt, feature_image, feature_image_alt, feature_image_caption } = wire
  return {
    title,
    fields: [
      ['standfirst', custom_excerpt],
      ['lead', feature_image],
      ['lead.alt', feature_image_alt],
      ['lead.caption', feature_image_caption],
    ],
    dates: [],
    html: [html],
  }
}

/**
 * The part of a post that everybody may read. The Content API cuts the text itself and says `access: false`; the Admin
 * API gives it whole to the newsroom, so that it is cut here.
 */
function openPart(wire: Post['wire'], { draft }: Reading): { html: string | undefined; isCut: boolean } {
  const html = body(wire.html)
  const isOpen = wire.access === true || (text(wire.visibility) ?? 'public') === 'public'
  // Older sites give nothing of a text for members and do not say that they keep it.
  const isKept =
    !isOpen && Object.hasOwn(wire, 'html') && html === undefined && body(wire.plaintext) === undefined
  if (wire.access === false || isKept) return { html, isCut: true }
  if (isOpen || draft || !Object.hasOwn(wire, 'status')) return { html, isCut: false }
  const at = html?.indexOf(paywall) ?? -1
  return { html: at > 0 ? html?.slice(0, at) : undefined, isCut: true }
}
