import { record, records, text } from '../../readField.ts'
import type { Wire } from './wire.ts'

/** An element of a body, whichever way it is written: what it is, what is said of it, and its files. */
export type Element = { kind: string; data: Wire; files: Wire[] }

/**
 * CAPI writes `{ type: "rich-link", richLinkTypeData: {…}, assets }`, the website's documents
 * `{ _type: "….RichLinkBlockElement", …, data, media }`; both are `richlink` here. In `elements` of an article what is
 * said stands with each file.
 */
export function elementOf(wire: Wire): Element {
  const written =
    text(wire.type) ??
    text(wire._type)
      ?.split('.')
      .at(-1)
      ?.replace(/BlockElement$/, '') ??
    ''
  const typed = Object.keys(wire).find(name => name.endsWith('TypeData'))
  const assets = records(wire.assets)
  const own = typed ? {} : { ...wire, ...record(wire.data) }
  return {
    kind: written.toLowerCase().replace(/[^a-z]/g, ''),
    data: { ...record(assets[0]?.typeData), ...own, ...(typed && record(wire[typed])) },
    files:
      assets.length > 0
        ? assets.map(asset => ({ ...asset, ...record(asset.typeData) }))
        : filesIn(wire, typed),
  }
}

/** The files of a picture of the website, and of a cartoon, which is made once for large and once for small windows. */
function filesIn(wire: Wire, typed: string | undefined): Wire[] {
  const images = records(record(wire.media)?.allImages).map(image => ({ ...image, ...record(image.fields) }))
  if (images.length > 0) return images
  const variants = records(record(typed === undefined ? undefined : wire[typed])?.variants)
  const large = variants.find(({ viewportSize }) => text(viewportSize) === 'large') ?? variants[0]
  return records(large?.images)
}
