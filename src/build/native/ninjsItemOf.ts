import type { Subject, Summary } from '../../model/Article.ts'
import type { Inline } from '../../model/Inline.ts'
import type { Picture, Rendition } from '../../model/Picture.ts'
import { ownNames } from '../../sources/formats/jsonFeed/readLead.ts'
import { isLive, isPlainGenre } from '../../sources/formats/ninjs/subjects.ts'
import { slugOfText } from '../../sources/slugOf.ts'
import { inlineHtmlOf } from '../inlineHtmlOf.ts'
import { type Writer, written } from './writer.ts'

const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json'

/** What JSON Feed lacks, as a valid IPTC ninjs 3.1 object. */
export function ninjsItemOf(article: Summary, writer: Writer): Record<string, unknown> {
  const { id, headline, label, live, lead, byline, published, updated, language, version, expires } = article
  const subjects = subjectsOf(article)
  const isGenre = label && !isLive(label) && !isPlainGenre(label)
  const genres = [...(isGenre ? [{ name: label }] : []), ...(live ? [{ name: 'Live' }] : [])]
  const uri = URL.canParse(id) ? id : `urn:dateline:${encodeURIComponent(id)}`
  return {
    uri,
    standard: { name: 'ninjs', version: '3.1', schema },
    type: 'text',
    ...(version && { version }),
    ...(published && { firstCreated: published }),
    ...(updated && { versionCreated: updated }),
    pubStatus: 'usable',
    ...(expires && { expires }),
    ...(language && { language }),
    ...(headline && { headlines: [{ role: 'main', contentType: 'text/plain', value: headline }] }),
    ...(byline.place && { located: byline.place }),
    ...(genres.length > 0 && { genres }),
    ...(subjects.length > 0 && { subjects }),
    ...(lead && { associations: [associationOf(lead, uri, writer)] }),
  }
}

/** The section; and of the topics those whose slug is not made of their name. */
function subjectsOf({ section, topics }: Summary) {
  const own = topics.filter(topic => !isPlain(topic))
  return [
    ...(section ? [{ name: section.name, rel: 'section', literal: section.slug }] : []),
    ...own.map(({ name, slug }) => ({ name, rel: 'topic', literal: slug })),
  ]
}

const plain = new WeakMap<Subject, boolean>()

/** Topics stand in many articles. */
function isPlain(topic: Subject): boolean {
  const known = plain.get(topic) ?? slugOfText(topic.name) === topic.slug
  plain.set(topic, known)
  return known
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

/** The sizes in their order and the crops; the file shown by default is one of them or, under another name, beside them. */
function renditionsOf({ src, renditions, crops = [], width, height }: Picture, writer: Writer) {
  const at = renditions.findIndex(({ href }) => href === src)
  const sizes = [
    ...renditions.map((rendition, index) =>
      named(index === at ? ownNames.among : `${index + 1}`, rendition, writer),
    ),
    ...crops.map((crop, index) => named(`${ownNames.crop}-${index + 1}`, crop, writer)),
  ]
  if (at >= 0) return sizes
  const shown = { ...(width && { width: Math.round(width) }), ...(height && { height: Math.round(height) }) }
  return [{ name: ownNames.beside, href: written(src, writer), ...shown }, ...sizes]
}

function named(name: string, { href, width, height, type }: Rendition, writer: Writer) {
  return {
    name,
    href: written(href, writer),
    ...(type && { contentType: type }),
    ...(width && { width: Math.round(width) }),
    ...(height && { height: Math.round(height) }),
  }
}
