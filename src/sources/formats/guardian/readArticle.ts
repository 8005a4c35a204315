import type { Article } from '../../../model/Article.ts'
import type { Block } from '../../../model/Block.ts'
import type { Picture } from '../../../model/Picture.ts'
import { wordsIn } from '../../bodyText.ts'
import { type Written, wireDoubts } from '../../doubts/wireDoubts.ts'
import type { Reading } from '../../format.ts'
import { bodySteps, readBody } from '../../html/readBody.ts'
import { readPlainBody } from '../../html/readPlainBody.ts'
import { body, compact, record, records, text } from '../../readField.ts'
import type { Steps } from '../../steps.ts'
import { isSamePicture, withoutRepeats } from '../../tidyBody.ts'
import { elementOf } from './element.ts'
import { readBlocks } from './readBlocks.ts'
import type { Content } from './readContent.ts'
import { readElements } from './readElement.ts'
import { readPicture } from './readPicture.ts'
import { readSummary } from './readSummary.ts'
import { blocksIn, fieldsOf, mainIn, type Wire } from './wire.ts'

/** Reads a whole piece of content: the main film or sound, the text, the pictures of a gallery. */
export function* readArticle(content: Content, reading: Reading): Steps<Article> {
  const { wire, base, url } = content
  const inside = { ...reading, address: base }
  const summary = readSummary(content, reading)
  yield
  const read = yield* readText(wire, inside)
  const { blocks, lead } = withoutRepeats(read.blocks, summary.headline, summary.lead)
  const whole = [...mainOf(wire, inside), ...blocks, ...galleryOf(wire, blocks, lead, inside)]
  const kind = text(wire.type)?.toLowerCase() ?? 'article'
  // A crossword or an interactive page has no text that could be read elsewhere.
  const isPage = record(wire.crossword) !== undefined || !['article', 'liveblog'].includes(kind)
  const isOnlyThere = whole.length === 0 && url && isPage
  yield
  return compact({
    ...summary,
    lead,
    words: summary.words ?? wordsIn(whole, summary.language),
    body: isOnlyThere ? [{ kind: 'embed' as const, href: url, title: summary.headline }] : whole,
    shortened: read.shortened,
    doubts: wireDoubts(inside, () => writtenIn(wire)),
  })
}

function writtenIn(wire: Wire): Written {
  const { headline, trailText, standfirst, firstPublicationDate, lastModified, body: html } = fieldsOf(wire)
  const blocks = blocksIn(wire, true).map(({ bodyHtml }) => body(bodyHtml))
  return {
    title: text(headline) ?? wire.webTitle,
    fields: [
      ['headline', headline],
      ['standfirst', standfirst],
      ['standfirst', trailText],
    ],
    dates: [
      ['published', wire.webPublicationDate ?? firstPublicationDate],
      ['updated', lastModified],
    ],
    html: blocks.length > 0 ? blocks : [body(html) ?? body(wire.body)],
  }
}

/** The text in typed blocks where the answer has them, else as one piece of HTML, else as plain text. */
function* readText(wire: Wire, reading: Reading): Steps<{ blocks: Block[]; shortened?: string }> {
  const blocks = yield* readBlocks(wire, reading)
  if (blocks.length > 0) return { blocks }
  const { body: html, bodyText } = fieldsOf(wire)
  const read = yield* bodySteps(body(html) ?? body(wire.body) ?? '', reading)
  return read.blocks.length > 0 ? read : { blocks: readPlainBody(body(bodyText) ?? '') }
}

/** What stands above the text besides the lead picture: a film, a sound, something interactive. */
function mainOf(wire: Wire, reading: Reading): Block[] {
  const main = mainIn(wire)
  const elements = records(main?.elements)
  const html = body(fieldsOf(wire).main) ?? body(wire.main) ?? body(main?.bodyHtml) ?? ''
  const blocks =
    elements.length > 0
      ? readElements(elements, { reading, atoms: wire.atoms })
      : readBody(html, reading).blocks
  return blocks.filter(({ kind }) => kind === 'embed')
}

/** The pictures of a gallery that no block shows. */
function galleryOf(wire: Wire, blocks: Block[], lead: Picture | undefined, reading: Reading): Block[] {
  const known = [lead ?? [], blocks.flatMap(block => (block.kind === 'figure' ? [block.picture] : []))].flat(
    2,
  )
  const pictures = records(wire.elements)
    .filter(({ relation }) => text(relation) === 'gallery')
    .flatMap(element => readPicture(elementOf(element), reading) ?? [])
    .filter(picture => !known.some(other => isSamePicture(other, picture)))
  const [only] = pictures
  if (!only) return []
  return pictures.length === 1 ? [{ kind: 'figure', picture: only }] : [{ kind: 'gallery', pictures }]
}
