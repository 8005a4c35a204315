import type { Picture } from '../../../model/Picture.ts'
import type { Reading } from '../../format.ts'
import { readBody } from '../../html/readBody.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { body, compact, count, records, text } from '../../readField.ts'
import { elementOf } from './element.ts'
import { isPicture, readPicture } from './readPicture.ts'
import { fieldsOf, mainIn, type Wire } from './wire.ts'

/**
 * The lead picture: of the main block, of the elements with the relation `main`, of the HTML of either, else the picture
 * that stands for the article in lists. Undefined when there is none.
 */
export function readLead(wire: Wire, reading: Reading): Picture | undefined {
  const main = mainIn(wire)
  const among = (relation: string) =>
    records(wire.elements).filter(element => text(element.relation) === relation)
  return (
    firstPicture(records(main?.elements), reading) ??
    firstPicture(among('main'), reading) ??
    pictureInHtml(fieldsOf(wire).main ?? wire.main ?? main?.bodyHtml, reading) ??
    firstPicture(among('thumbnail'), reading) ??
    thumbnailOf(wire, reading)
  )
}

function firstPicture(elements: Wire[], reading: Reading): Picture | undefined {
  for (const element of elements.map(elementOf)) {
    const picture = isPicture(element) ? readPicture(element, reading) : undefined
    if (picture) return picture
  }
  return undefined
}

function pictureInHtml(html: unknown, reading: Reading): Picture | undefined {
  const written = body(html)
  const found = written && readBody(written, reading).blocks.find(({ kind }) => kind === 'figure')
  return found && found.kind === 'figure' ? found.picture : undefined
}

/** The name of a thumbnail's file is its width. */
function thumbnailOf(wire: Wire, reading: Reading): Picture | undefined {
  const { secureThumbnail, thumbnail } = fieldsOf(wire)
  const src = safePicture(text(secureThumbnail) ?? text(thumbnail), reading.address)
  const width = count(/\/(\d{2,4})\.(?:jpe?g|png)$/.exec(src ?? '')?.[1])
  return src ? compact({ src, renditions: [], width }) : undefined
}
