import type { Block } from '../../../model/Block.ts'
import { addressOf } from '../../addressOf.ts'
import type { Reading } from '../../format.ts'
import { readBody, readInline, readText } from '../../html/readBody.ts'
import { body, firstText, records, text } from '../../readField.ts'
import { atomOf, filmNamed } from './atom.ts'
import { type Element, elementOf } from './element.ts'
import { isPicture, readPicture } from './readPicture.ts'
import type { Wire } from './wire.ts'

/** What an element needs of the article around it. */
export type Around = { reading: Reading; atoms: unknown }

type Reader = (element: Element, around: Around) => Block[]

/**
 * Every kind of element that is read in a way of its own. What stands on another site is a titled link; all others are
 * their HTML, else their link, else nothing.
 */
const readers: Record<string, Reader> = {
  pullquote: pullquoteOf,
  comment: quoteOf,
  blockquote: quoteOf,
  witness: quoteOf,
  code: codeOf,
  contentatom: ({ data }, { reading, atoms }) => atomOf(data, atoms, reading),
  embed: embedOf,
  tweet: linkOf,
  instagram: linkOf,
  vine: linkOf,
  richlink: linkOf,
  video: linkOf,
  audio: linkOf,
  interactive: linkOf,
  document: linkOf,
  map: linkOf,
  membership: linkOf,
  multiimage: galleryOf,
  youtube: ({ data }, around) => filmOf(data, around),
  list: (element, around) => partsOf(element, around),
  timeline: (element, around) => partsOf(element, around),
}

/** Reads one element as blocks; one that cannot be read costs itself only. */
export function readElement(wire: Wire, around: Around): Block[] {
  const element = elementOf(wire)
  try {
    if (isPicture(element)) return figureOf(element, around)
    const read = Object.hasOwn(readers, element.kind) ? readers[element.kind] : undefined
    return (read ?? otherOf)(element, around)
  } catch {
    return []
  }
}

/** The blocks of a list of elements. */
export function readElements(value: unknown, around: Around): Block[] {
  return records(value).flatMap(element => readElement(element, around))
}

function otherOf(element: Element, around: Around): Block[] {
  const blocks = htmlOf(element.data.html ?? element.data.body, around)
  return blocks.length > 0 ? blocks : linkOf(element, around)
}

function htmlOf(html: unknown, { reading }: Around): Block[] {
  return readBody(body(html) ?? '', reading).blocks
}

function figureOf(element: Element, { reading }: Around): Block[] {
  const picture = readPicture(element, reading)
  return picture ? [{ kind: 'figure', picture }] : []
}

/** Pictures that the website sets side by side. */
function galleryOf({ data }: Element, { reading }: Around): Block[] {
  const pictures = records(data.images).flatMap(image => readPicture(elementOf(image), reading) ?? [])
  const [first] = pictures
  if (!first) return []
  return pictures.length === 1 ? [{ kind: 'figure', picture: first }] : [{ kind: 'gallery', pictures }]
}

/** A film that the website knows by its name on YouTube. */
function filmOf(data: Wire, around: Around): Block[] {
  const href = filmNamed(data.assetId)
  const title = titleIn(data, around)
  return href ? [{ kind: 'embed', href, ...(title && { title }) }] : []
}

function pullquoteOf({ data }: Element, { reading }: Around): Block[] {
  const content = readInline(body(data.html) ?? '', reading)
  const source = text(data.attribution)
  return content.length > 0 ? [{ kind: 'pullquote', content, ...(source && { source: [source] }) }] : []
}

function quoteOf({ data }: Element, around: Around): Block[] {
  const written = htmlOf(firstText(data.html, data.body, data.description), around)
  const [first] = written
  const blocks = written.length === 1 && first?.kind === 'quote' ? first.blocks : written
  const source = firstText(data.authorName, data.attribution)
  return blocks.length > 0 ? [{ kind: 'quote', blocks, ...(source && { source: [source] }) }] : []
}

function codeOf({ data }: Element): Block[] {
  const code = body(data.html) ?? body(data.code)
  return code ? [{ kind: 'code', text: code.trim() }] : []
}

/** An embed is its HTML, in which frames and posts are links; without a title of their own they have that of the embed. */
function embedOf(element: Element, around: Around): Block[] {
  const title = titleIn(element.data, around)
  const blocks = htmlOf(element.data.html, around).map(block =>
    block.kind === 'embed' && title && !block.title ? { ...block, title } : block,
  )
  return blocks.length > 0 ? blocks : linkOf(element, around)
}

/** What stands elsewhere as a titled link; without an address, its HTML. */
function linkOf({ data, files }: Element, around: Around): Block[] {
  const { address } = around.reading
  const href = [data.originalUrl, data.url, data.canonicalUrl, data.embedUrl, data.iframeUrl, files[0]?.file]
    .map(value => addressOf(value, address))
    .find(found => found !== undefined)
  if (!href) return htmlOf(data.html, around)
  const title = titleIn(data, around)
  return [{ kind: 'embed', href, ...(title && { title }) }]
}

/** What names an element; a post has only its own words. */
function titleIn(data: Wire, { reading }: Around): string | undefined {
  const said = firstText(data.title, data.linkText, data.text, data.mediaTitle, data.caption, data.alt)
  if (said) return text(readText(said, reading))
  const isPost = firstText(data.originalUrl, data.url) !== undefined
  return isPost ? text(readText(body(data.html) ?? '', reading)) : undefined
}

/** Parts with a title and elements of their own, one inside another: of a list, or of a timeline with its days. */
function partsOf({ data }: Element, around: Around, depth = 0): Block[] {
  const parts = [data.items, data.sections, data.events].flatMap(records)
  return parts.flatMap(part => {
    const title = text([text(part.date), text(part.title)].filter(Boolean).join(' – '))
    const inner = depth < 4 ? partsOf({ kind: '', data: part, files: [] }, around, depth + 1) : []
    const heading: Block[] = title ? [{ kind: 'heading', level: depth > 0 ? 4 : 3, content: [title] }] : []
    return [...heading, ...readElements([part.elements, part.body].flatMap(records), around), ...inner]
  })
}
