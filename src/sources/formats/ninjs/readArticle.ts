import type { Article } from '../../../model/Article.ts'
import type { Block } from '../../../model/Block.ts'
import { addressOf } from '../../addressOf.ts'
import { inlineText, wordsIn } from '../../bodyText.ts'
import { forEditor } from '../../doubts/fieldDoubts.ts'
import type { Reading } from '../../format.ts'
import { readPlainBody } from '../../html/readPlainBody.ts'
import { compact, firstText, text } from '../../readField.ts'
import { hiddenBecause } from '../../status.ts'
import type { Steps } from '../../steps.ts'
import { isSamePicture, withoutRepeats } from '../../tidyBody.ts'
import { bodyOf } from './body.ts'
import { descriptionsOf, inlineOf, plainOf } from './descriptions.ts'
import { doubtsOf } from './doubts.ts'
import { withEmbeds, withOwnPictures } from './embeds.ts'
import { associationsOf, type OwnPicture, picturesOf } from './pictures.ts'
import type { NinjsItem } from './readItem.ts'
import { captionIn, permissionOf } from './readPicture.ts'
import { isMedia, readSummary } from './readSummary.ts'
import { named, type Wire } from './wire.ts'

/** Reads a whole item. A description that is all the text there is becomes the body; that of a picture is its caption. */
export function* readArticle(item: NinjsItem, reading: Reading): Steps<Article> {
  const { wire } = item
  const summary = readSummary(item, reading)
  yield
  const { lead, others } = picturesOf(wire, reading)
  const isOwn = isMedia(wire)
  const pictures = isOwn ? [...(lead ? [lead] : []), ...others] : others
  // The text of a picture in ninjs 1 is its alt text.
  const { body_text: _, ...withoutAlt } = wire
  const prepare = (html: string) => withEmbeds(html, [...(lead ? [lead] : []), ...others])
  const { blocks, shortened } = yield* bodyOf(isOwn ? withoutAlt : wire, reading, prepare)
  const tidy = withoutRepeats(
    withoutLeadByAddress(blocks, isOwn ? undefined : lead),
    summary.headline,
    summary.lead,
  )
  yield
  const body = withOwnPictures(tidy.blocks, pictures)
  const films = [...(isOwn ? [wire] : []), ...associationsOf(wire)].flatMap(entry => filmOf(entry, reading))
  const media = [...body, ...films]
  const article: Article = compact({ ...summary, lead: tidy.lead ?? summary.lead, body: media, shortened })
  const saysAll = tidy.blocks.length > 0 || (isStill(wire) && article.lead?.caption !== undefined)
  const whole = saysAll ? withOneCaption(article, isOwn) : withDescriptionAsBody(article, wire, reading)
  const words = summary.words ?? wordsIn(whole.body, summary.language)
  const { standfirst, ...rest } = whole
  const doubts = forEditor(reading, () => doubtsOf(wire, reading))
  return compact({ ...rest, standfirst: isOwn ? undefined : standfirst, words, doubts })
}

/** A figure with one of the lead's addresses repeats it, even in a size that is not among the renditions. */
function withoutLeadByAddress(blocks: Block[], lead: OwnPicture | undefined): Block[] {
  const at = blocks.findIndex(
    block =>
      block.kind === 'figure' &&
      lead?.addresses.includes(block.picture.src) &&
      !isSamePicture(block.picture, lead.picture),
  )
  return at < 0 ? blocks : blocks.toSpliced(at, 1)
}

function withDescriptionAsBody(article: Article, wire: Wire, reading: Reading): Article {
  const description =
    captionIn(descriptionsOf(wire)) ?? descriptionsOf(wire).find(({ role }) => role === 'lead')
  if (!description) return article
  const content = description.isHtml ? inlineOf(description, reading) : undefined
  const text: Block[] = content
    ? [{ kind: 'paragraph', content }]
    : readPlainBody(plainLinesOf(description.value))
  const { standfirst, lead, ...rest } = article
  const said = plainOf(description, reading)
  const repeats = lead?.caption && inlineText(lead.caption) === said
  const { caption: _, ...bare } = lead ?? { src: '', renditions: [] }
  return compact({
    ...rest,
    standfirst: standfirst === said ? undefined : standfirst,
    lead: repeats ? bare : lead,
    body: [...text, ...article.body],
  })
}

/** Of a picture that is the article itself, the caption stands under it and is not its text as well. */
function withOneCaption(article: Article, isOwn: boolean): Article {
  const [first, ...others] = article.body
  const caption = article.lead?.caption
  if (!isOwn || !caption || first?.kind !== 'paragraph') return article
  return inlineText(first.content) === inlineText(caption) ? { ...article, body: others } : article
}

function isStill(wire: Wire): boolean {
  return ['picture', 'graphic'].includes(text(wire.type)?.toLowerCase() ?? '')
}

function plainLinesOf(value: string): string {
  return value.replaceAll('\r\n', '\n').trim()
}

/** The film or sound of an item or an association as a link; its first file that may be followed. */
function filmOf(wire: Wire, reading: Reading): Block[] {
  if (!reading.draft && hiddenBecause(permissionOf(wire), reading.now)) return []
  for (const rendition of named(wire.renditions)) {
    const type = firstText(rendition.contentType, rendition.mimetype) ?? ''
    const href = /^(?:video|audio)\//i.test(type) ? addressOf(rendition.href, reading.address) : undefined
    const title = text(rendition.title)
    if (href) return [{ kind: 'embed', href, ...(title && { title }) }]
  }
  return []
}
