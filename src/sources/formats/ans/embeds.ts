import type { Block } from '../../../model/Block.ts'
import { addressOf } from '../../addressOf.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { compact, count, firstText, record, records, text } from '../../readField.ts'
import { linkOf } from './addresses.ts'
import type { ElementReader } from './elementReader.ts'
import { headlineOf } from './headline.ts'
import { hiddenReason } from './permission.ts'
import { typeOf, type Wire } from './wire.ts'

/** A film as a titled link: to what its own embed shows, else to its file, else to its page. */
export function videoOf(wire: Wire, reader: ElementReader): Block[] {
  const { reading } = reader
  if (hiddenReason(wire, reading)) return []
  const [shown] = reader.html(wire.embed_html).flatMap(block => (block.kind === 'embed' ? [block.href] : []))
  const href = shown ?? streamOf(wire, reader) ?? linkOf(wire.canonical_url, reading)
  return linked(href, headlineOf(wire, reading))
}

/** A sound as a titled link to its file. */
export function audioOf(wire: Wire, reader: ElementReader): Block[] {
  const { reading } = reader
  if (hiddenReason(wire, reading)) return []
  return linked(
    addressOf(text(wire.source_url), reading.address) ?? streamOf(wire, reader),
    headlineOf(wire, reading),
  )
}

/** The file that most browsers play, else the first that can be followed. */
function streamOf(wire: Wire, { reading }: ElementReader): string | undefined {
  const streams = records(wire.streams).flatMap(({ url, stream_type }) => {
    const href = addressOf(text(url), reading.address)
    return href ? [{ href, type: text(stream_type)?.toLowerCase() }] : []
  })
  return (streams.find(({ type }) => type === 'mp4' || type === 'mp3') ?? streams[0])?.href
}

/** A post or a film of another site, by what that site answered (oEmbed 1.0, 2.3.4). */
export function embedOf(wire: Wire, reader: ElementReader): Block[] {
  const answer = record(wire.raw_oembed)
  const title = text(answer?.title)
  const src = typeOf(answer) === 'photo' ? safePicture(text(answer?.url), reader.reading.address) : undefined
  if (src) {
    const size = { width: count(answer?.width), height: count(answer?.height) }
    return [{ kind: 'figure', picture: compact({ src, renditions: [], ...size }) }]
  }
  const blocks = reader.html(answer?.html)
  if (blocks.length > 0) {
    return blocks.map(block =>
      block.kind === 'embed' && !block.title && title ? { ...block, title } : block,
    )
  }
  const page = firstText(answer?.url, answer?._id, record(wire.referent)?.id)
  return linked(absolute(page), title ?? text(answer?.author_name))
}

/** What was left for others to fill in: a link where it names a page, else nothing. */
export function referenceOf(wire: Wire): Block[] {
  return linked(absolute(text(record(wire.referent)?.id)), undefined)
}

const absolute = (value: string | undefined) =>
  value && /^https?:/i.test(value) ? addressOf(value, '/') : undefined

function linked(href: string | undefined, title: string | undefined): Block[] {
  return href ? [{ kind: 'embed', href, ...(title && { title }) }] : []
}
