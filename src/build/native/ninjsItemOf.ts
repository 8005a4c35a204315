import type { Article } from '../../model/Article.ts'
import type { Inline } from '../../model/Inline.ts'
import type { Picture } from '../../model/Picture.ts'
import { inlineHtmlOf } from '../inlineHtmlOf.ts'
import { type Writer, written } from './writer.ts'

const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json'

/** What JSON Feed lacks, as a valid IPTC ninjs 3.1 object. */
export function ninjsItemOf(article: Article, writer: Writer): Record<string, unknown> {
  const { id, headline, label, section, lead, byline, published, updated, language, version } = article
  const uri = URL.canParse(id) ? id : `urn:dateline:${encodeURIComponent(id)}`
  return {
    uri,
    standard: { name: 'ninjs', version: '3.1', schema },
    type: 'text',
    ...(version && { version }),
    ...(published && { firstCreated: published }),
    ...(updated && { versionCreated: updated }),
    pubStatus: 'usable',
    ...(language && { language }),
    ...(headline && { headlines: [{ role: 'main', contentType: 'text/plain', value: headline }] }),
    ...(byline.place && { located: byline.place }),
    ...(label && { genres: [{ name: label }] }),
    ...(section && { subjects: [{ name: section.name, rel: 'section', literal: section.slug }] }),
    ...(lead && { associations: [associationOf(lead, uri, writer)] }),
  }
}

function associationOf(picture: Picture, uri: string, writer: Writer): Record<string, unknown> {
  const { alt, caption, credit } = picture
  const descriptions = [
    ...(caption ? [descriptionOf('caption', caption)] : []),
    ...(alt ? [{ role: 'alt', contentType: 'text/plain', value: alt }] : []),
    ...(credit ? [{ role: 'creditline', contentType: 'text/plain', value: credit }] : []),
  ]
  return {
    name: 'featuremedia',
    rel: 'main',
    uri: `${uri}#featuremedia`,
    type: 'picture',
    ...(descriptions.length > 0 && { descriptions }),
    renditions: renditionsOf(picture, writer),
  }
}

function descriptionOf(role: string, content: Inline[]) {
  const isPlain = content.every(part => typeof part === 'string')
  return isPlain
    ? { role, contentType: 'text/plain', value: content.join('') }
    : { role, contentType: 'text/html', value: inlineHtmlOf(content) }
}

/** The file every browser can show comes first, with the size of the original; the others follow in their order. */
function renditionsOf({ src, renditions, width, height }: Picture, writer: Writer) {
  const all = renditions.map(({ href, width, height, type }, index) => ({
    name: `${index + 1}`,
    href: written(href, writer),
    ...(type && { contentType: type }),
    ...(width && { width }),
    ...(height && { height }),
  }))
  if (renditions.some(({ href }) => href === src)) return all
  return [
    { name: 'main', href: written(src, writer), ...(width && { width }), ...(height && { height }) },
    ...all,
  ]
}
