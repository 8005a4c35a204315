import type { Block } from '../../../model/Block.ts'
import type { Inline } from '../../../model/Inline.ts'
import { count, firstText, list, records, text } from '../../readField.ts'
import { linkOf } from './addresses.ts'
import type { ElementReader, ReadElement } from './elementReader.ts'
import { audioOf, embedOf, referenceOf, videoOf } from './embeds.ts'
import { picturesIn, readPicture } from './pictures.ts'
import { tableOf } from './tableOf.ts'
import { typeOf, type Wire } from './wire.ts'

/** How each element that ANS knows is read. */
export const elementReaders: Record<string, ReadElement> = {
  text: ({ content }, { html }) => html(content),
  raw_html: ({ content }, { html }) => html(content),
  header: headerOf,
  image: (element, { reading }) => figuresOf([readPicture(element, reading) ?? []].flat()),
  gallery: (element, reader) => figuresOf(picturesIn(element, reader.reading), element, reader),
  list: listOf,
  quote: quoteOf,
  blockquote: ({ content }, { html }) => quoted(html(content)),
  table: tableOf,
  link_list: linkListOf,
  interstitial_link: (element, reader) => paragraphOf(linkIn(element, reader)),
  // Said by the page, with those that the document lists.
  correction: () => [],
  divider: () => [{ kind: 'rule' }],
  code: ({ content }) =>
    typeof content === 'string' && content.trim() ? [{ kind: 'code', text: content }] : [],
  endorsement: ({ endorsement }) => paragraphOf(strong(text(endorsement))),
  numeric_rating: ratingOf,
  element_group: ({ content_elements }, { blocksOf }) => blocksOf(content_elements),
  video: videoOf,
  audio: audioOf,
  oembed_response: embedOf,
  reference: referenceOf,
}

function headerOf({ level, content }: Wire, { inline }: ElementReader): Block[] {
  const words = inline(content)
  const depth = Math.min(Math.max(Math.round(count(level) ?? 2), 1), 6) as 2 | 3 | 4
  return words.length > 0 ? [{ kind: 'heading', level: depth, content: words }] : []
}

function figuresOf(
  pictures: Extract<Block, { kind: 'gallery' }>['pictures'],
  gallery?: Wire,
  reader?: ElementReader,
): Block[] {
  const [only, second] = pictures
  if (!only) return []
  if (!second) return [{ kind: 'figure', picture: only }]
  const isOwn = typeOf(gallery) === 'gallery'
  const words = isOwn && reader ? reader.inline((gallery?.description as Wire | undefined)?.basic) : []
  return [{ kind: 'gallery', pictures, ...(words.length > 0 && { caption: words }) }]
}

/** A list between the items belongs to the item before it. */
function listOf({ list_type, items }: Wire, reader: ElementReader): Block[] {
  const read: Block[][] = []
  for (const item of records(items)) {
    const blocks = reader.blocksOf([item])
    const before = typeOf(item) === 'list' ? read.at(-1) : undefined
    if (before) before.push(...blocks)
    else if (blocks.length > 0) read.push(blocks)
  }
  const ordered = text(list_type)?.toLowerCase() === 'ordered'
  return read.length > 0 ? [{ kind: 'list', ordered, items: read }] : []
}

function quoteOf({ subtype, content_elements, citation }: Wire, reader: ElementReader): Block[] {
  const blocks = reader.blocksOf(content_elements)
  const source = reader.inline((citation as Wire | undefined)?.content)
  const isPull = /pull/i.test(text(subtype) ?? '')
  if (!isPull || !blocks.every(block => block.kind === 'paragraph')) return quoted(blocks, source)
  const content = blocks.flatMap(({ content }, index): Inline[] =>
    index > 0 ? [{ kind: 'break' }, ...content] : content,
  )
  return content.length > 0 ? [{ kind: 'pullquote', content, ...(source.length > 0 && { source }) }] : []
}

function quoted(blocks: Block[], source: Inline[] = []): Block[] {
  return blocks.length > 0 ? [{ kind: 'quote', blocks, ...(source.length > 0 && { source }) }] : []
}

function linkListOf({ title, items }: Wire, reader: ElementReader): Block[] {
  const entries = list(items).flatMap(item => {
    const blocks = reader.blocksOf([item])
    return blocks.length > 0 ? [blocks] : []
  })
  if (entries.length === 0) return []
  return [...paragraphOf(strong(text(title))), { kind: 'list', ordered: false, items: entries }]
}

function linkIn({ url, content }: Wire, { reading, inline }: ElementReader): Inline[] {
  const href = linkOf(url, reading)
  const words = inline(content)
  if (!href) return words
  return [{ kind: 'link', href, content: words.length > 0 ? words : [href] }]
}

function ratingOf({ numeric_rating, max, units }: Wire): Block[] {
  const rating = firstText(numeric_rating)
  const most = firstText(max)
  return paragraphOf(
    strong(rating && [most ? `${rating}/${most}` : rating, text(units)].filter(Boolean).join(' ')),
  )
}

const strong = (words: string | undefined): Inline[] => (words ? [{ kind: 'strong', content: [words] }] : [])

function paragraphOf(content: Inline[]): Block[] {
  return content.length > 0 ? [{ kind: 'paragraph', content }] : []
}
