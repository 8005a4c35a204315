import type { Summary } from '../../../model/Article.ts'
import type { Block } from '../../../model/Block.ts'
import type { Picture } from '../../../model/Picture.ts'
import type { Reading } from '../../format.ts'
import { readBody, readText } from '../../html/readBody.ts'
import { readPlainBody } from '../../html/readPlainBody.ts'
import { safeLink } from '../../html/safeUrl.ts'
import { text } from '../../readField.ts'
import { isSamePicture, withoutRepeats } from '../../tidyBody.ts'
import { associatedPictures, isMedia } from './factsOf.ts'
import { named, writtenIn } from './named.ts'
import { pictureOf } from './pictureOf.ts'

type Raw = Record<string, unknown>
type Body = { blocks: Block[]; lead?: Picture; shortened?: string }

/**
 * The text of an item: its HTML if it has any, else its plain text; without either, its description. A headline or a
 * lead picture that the text repeats is taken out of it; pictures that only stand beside it are put at its end, and a
 * film or a recording becomes a link.
 */
export function bodyOf(item: Raw, summary: Summary, reading: Reading): Body {
  const { blocks, shortened } = textOf(item, summary, reading)
  const { blocks: body, lead } = withoutRepeats(blocks, summary.headline, summary.lead)
  const shown = [...(lead ? [lead] : []), ...body.flatMap(picturesIn)]
  const others = associatedPictures(item)
    .flatMap(raw => pictureOf(raw, reading) ?? [])
    .filter(picture => !shown.some(known => isSamePicture(known, picture)))
  const figures = others.map(picture => ({ kind: 'figure' as const, picture }))
  return {
    blocks: [...body, ...figures, ...recordingOf(item, reading)],
    ...(lead && { lead }),
    ...(shortened && { shortened }),
  }
}

function textOf(item: Raw, summary: Summary, reading: Reading): Body {
  const bodies = writtenIn(item, 'bodies', 'body').filter(() => !isMedia(item) || item.bodies)
  const best =
    bodies.find(({ html }) => html) ??
    bodies.find(({ value }) => !value.trimStart().startsWith('<')) ??
    bodies[0]
  if (best)
    return best.html || /<\w/.test(best.value)
      ? readBody(best.value, reading)
      : { blocks: readPlainBody(best.value) }
  if (summary.lead?.caption && isMedia(item)) return { blocks: [] }
  const description = writtenIn(item, 'descriptions', 'description').find(
    ({ role }) => role !== 'alt' && role !== 'creditline',
  )
  if (!description || text(readText(description.value, reading)) === summary.standfirst) return { blocks: [] }
  return { blocks: readPlainBody(readText(description.value, reading)) }
}

function picturesIn(block: Block): Picture[] {
  if (block.kind === 'figure') return [block.picture]
  return block.kind === 'gallery' ? block.pictures : []
}

function recordingOf(item: Raw, { address }: Reading): Block[] {
  if (item.type !== 'video' && item.type !== 'audio') return []
  const file = named(item.renditions).find(({ contentType, mimetype }) =>
    /^(?:video|audio)\//.test(String(contentType ?? mimetype)),
  )
  const href = safeLink(text(file?.href), address)
  const title = text(file?.title)
  return href ? [{ kind: 'embed', href, ...(title && { title }) }] : []
}
