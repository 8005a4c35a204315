import type { Article } from '../../model/Article.ts'
import type { Correction } from '../../model/Block.ts'
import type { Newsroom } from '../../model/Newsroom.ts'
import type { Person } from '../../model/Person.ts'
import type { Picture, Rendition } from '../../model/Picture.ts'
import { paths } from '../../paths.ts'
import { isoWithOffset } from '../../wording/dates.ts'
import { plainTextOf } from '../../wording/plainText.ts'
import { stampOf } from '../../wording/stamp.ts'
import { canonicalOf, type Place, placeOf } from './place.ts'

type Thing = { '@type': string; [property: string]: unknown }

/**
 * An article as schema.org’s `NewsArticle`, for search engines: both dates in the newsroom’s zone, every author by name
 * alone, the lead picture whole and in the other shapes its source has (Google, “Article structured data”: 16:9, 4:3
 * and 1:1). What is absent is left out; an address is given only where it is whole. `now`: when the page is made.
 */
export function newsArticleOf(
  article: Article,
  newsroom: Newsroom,
  now?: number,
): Thing & { '@context': string } {
  const place = placeOf(newsroom)
  const url = canonicalOf(article, newsroom)
  const { published, updated } = momentsOf(article, newsroom, now)
  const { headline, standfirst, section, topics, words, lead, corrections, byline, language } = article
  return {
    '@context': 'https://schema.org',
    ...present({
      '@type': 'NewsArticle',
      headline,
      description: standfirst,
      url,
      mainEntityOfPage: url && { '@type': 'WebPage', '@id': url },
      datePublished: published,
      dateModified: updated ?? published,
      inLanguage: language ?? newsroom.language,
      articleSection: section?.name,
      keywords: topics.map(({ name }) => name),
      wordCount: words,
      dateline: byline.place,
      author: authorsOf(article, place),
      publisher: publisherOf(newsroom, place),
      image: lead && picturesOf(lead, place),
      correction: corrections.filter(({ kind }) => kind !== 'update').map(one => correctionOf(one, newsroom)),
    }),
  }
}

/**
 * The moments a page states: the update only where the stamp shows it. In the newsroom’s zone, with the offset. `now`:
 * when the page is made, in milliseconds since 1970.
 */
export function momentsOf(
  article: Article,
  { timeZone, stamp }: Newsroom,
  now?: number,
): { published?: string | undefined; updated?: string | undefined } {
  const shown = stampOf(article, { ...stamp, timeZone, ...(now !== undefined && { now }) })
  return {
    published: isoWithOffset(shown.published, timeZone),
    updated: isoWithOffset(shown.updated, timeZone),
  }
}

function authorsOf({ byline }: Article, place: Place): Thing[] {
  if (byline.people.length > 0) return byline.people.map(person => personOf(person, place))
  return byline.organisation ? [{ '@type': 'Organization', name: byline.organisation }] : []
}

function personOf({ name, slug, role, avatar, link }: Person, place: Place): Thing {
  return present({
    '@type': 'Person',
    name,
    url: place.page(paths.author.to(slug)),
    sameAs: link && /^https?:/i.test(link) ? link : undefined,
    jobTitle: role,
    image: avatar && place.file(avatar),
  })
}

function publisherOf({ name, logo }: Newsroom, place: Place): Thing {
  const url = place.page(paths.front.to())
  return present({ '@type': 'NewsMediaOrganization', name, url, logo: logo && place.file(logo) })
}

function picturesOf(picture: Picture, place: Place): Thing[] {
  const { src, width, height, crops = [] } = picture
  const words = {
    caption: picture.caption && plainTextOf(picture.caption),
    creditText: picture.credit,
  }
  const files: Rendition[] = [
    fileShown(picture) ?? { href: src, ...(width && { width }), ...(height && { height }) },
  ]
  return [...files, ...crops].flatMap(({ href, width, height }) => {
    const url = place.file(href)
    const size = { width: width && pixels(width), height: height && pixels(height) }
    return url ? [present({ '@type': 'ImageObject', url, ...size, ...words })] : []
  })
}

/** A length in pixels (UN/CEFACT unit code E37), as schema.org asks for one. */
const pixels = (value: number): Thing => ({ '@type': 'QuantitativeValue', value, unitCode: 'E37' })

/** The size of the very file that is named, not of the picture it was made from. */
function fileShown({ src, renditions }: Picture): Rendition | undefined {
  return renditions.find(({ href }) => href === src)
}

function correctionOf({ content, date }: Correction, { timeZone }: Newsroom): Thing {
  const datePublished = isoWithOffset(date, timeZone)
  return present({ '@type': 'CorrectionComment', text: plainTextOf(content), datePublished })
}

/** Without the properties that have nothing to say. */
function present(thing: Thing): Thing {
  const said: Thing = { '@type': thing['@type'] }
  for (const name of Object.keys(thing)) {
    const value = thing[name]
    const isAbsent = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    if (!isAbsent) said[name] = value
  }
  return said
}
