import type { Picture } from '../../../model/Picture.ts'
import type { Reading } from '../../format.ts'
import { readInline } from '../../html/readBody.ts'
import { body, compact, firstText, text } from '../../readField.ts'
import { readRenditions } from '../ninjs/renditions.ts'
import type { Element } from './element.ts'
import { flag } from './wire.ts'

export function isPicture({ kind }: Element): boolean {
  return kind === 'image' || kind === 'cartoon'
}

/** The picture of an element with its words; undefined without a file. `displayCredit: false` keeps the credit unsaid. */
export function readPicture({ data, files }: Element, reading: Reading): Picture | undefined {
  const renditions = files.map(file => ({
    href: firstText(file.secureFile, file.file, file.url),
    width: file.width,
    height: file.height,
    contentType: text(file.mimeType)?.startsWith('image/') ? file.mimeType : undefined,
    name: flag(file.isMaster) ? 'original' : '',
  }))
  const found = readRenditions({ renditions }, reading)
  if (!found) return undefined
  const written = body(data.caption)
  const caption = written && text(written) ? readInline(written, reading) : []
  const credit = flag(data.displayCredit) === false ? undefined : creditIn(data)
  return compact({
    ...found,
    alt: firstText(data.altText, data.alt),
    caption: caption.length > 0 ? caption : undefined,
    credit,
  })
}

/** The credit as it is to be printed; else who took the picture and for whom. */
function creditIn({ credit, photographer, source }: Element['data']): string | undefined {
  const names = [text(photographer), text(source)].filter(name => name !== undefined)
  return text(credit) ?? text([...new Set(names)].join('/'))
}
