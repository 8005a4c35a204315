import type { Article, Summary } from '../model/Article.ts'
import type { Correction } from '../model/Block.ts'
import type { Instant } from '../model/Instant.ts'
import type { Picture } from '../model/Picture.ts'
import type { Directory } from '../sources/format.ts'
import type { DatelineFeed, DatelineItem } from '../sources/formats/jsonFeed/dateline.ts'
import { isLive, isPlainGenre } from '../sources/formats/ninjs/subjects.ts'
import { directionOf } from '../sources/readLanguage.ts'
import { htmlOf } from './htmlOf.ts'
import { inlineHtmlOf } from './inlineHtmlOf.ts'
import { ninjsItemOf } from './native/ninjsItemOf.ts'
import { type Writer, written } from './native/writer.ts'
import { withPictures } from './withPictures.ts'

/** Where an extension is explained, which JSON Feed asks every extension to say; the README explains ours. */
const about = { ninjs: 'https://iptc.org/standards/ninjs/', dateline: 'urn:dateline:native-format' }

export type FeedFacts = {
  title: string
  language?: string
  /** Address of the next page of the list. */
  next?: string
  /** Templates for the addresses of lists and articles. */
  directory?: Directory
  /** The newest moment of any story of the whole source. */
  updated?: Instant
}

/** A list of articles, or one whole article, as a JSON Feed 1.1 with the native extensions. */
export function nativeFeedOf(items: unknown[], facts: FeedFacts, writer: Writer): Record<string, unknown> {
  const { title, language, next, directory, updated } = facts
  const own: DatelineFeed = {
    about: about.dateline,
    ...(updated && { updated }),
    ...(directory && { directory }),
  }
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(writer.address && { home_page_url: writer.address, feed_url: written(writer.file, writer) }),
    ...(language && { language }),
    ...(next && { next_url: written(next, writer) }),
    ...((updated || directory) && { _dateline: own }),
    items,
  }
}

/**
 * One article as an item: whole, or with `href` – the site's path of the file that holds it whole – as the summary a
 * list shows.
 */
export function nativeItemOf(
  article: Article | Summary,
  href: string | undefined,
  writer: Writer,
): Record<string, unknown> {
  const { id, canonical, headline, standfirst, published, updated, language, topics, byline } = article
  const image = article.lead && written(article.lead.src, writer)
  return {
    id,
    ...(canonical && { url: canonical }),
    ...(headline && { title: headline }),
    ...(standfirst && { summary: standfirst }),
    ...(href ? { content_text: standfirst ?? '' } : { content_html: bodyHtmlOf(article as Article, writer) }),
    ...(image?.startsWith('https:') && { image }),
    ...(published && { date_published: published }),
    ...(updated && { date_modified: updated }),
    ...(language && { language }),
    tags: topics.map(({ name }) => name),
    authors: byline.people.map(({ name, link, avatar }) => ({
      name,
      ...(link && { url: link }),
      ...(avatar && { avatar: written(avatar, writer) }),
    })),
    _ninjs: { about: about.ninjs, item: ninjsItemOf(href ? withoutCrops(article) : article, writer) },
    _dateline: { about: about.dateline, ...extrasOf(article, href, writer) },
  }
}

/** A list shows no crops: they are for machines that read the article's own page. */
function withoutCrops({ lead, ...article }: Summary): Summary {
  if (!lead) return article
  const { crops: _, ...picture } = lead
  return { ...article, lead: picture }
}

function bodyHtmlOf({ body }: Article, writer: Writer): string {
  const pictureOf = (picture: Picture): Picture => ({
    ...picture,
    src: written(picture.src, writer),
    renditions: picture.renditions.map(rendition => ({
      ...rendition,
      href: written(rendition.href, writer),
    })),
  })
  return htmlOf(body.map(block => withPictures(block, pictureOf)))
}

/** What neither JSON Feed nor ninjs says. */
function extrasOf(
  article: Article | Summary,
  href: string | undefined,
  writer: Writer,
): Omit<DatelineItem, 'about'> {
  const { slug, words, live, label, language, direction, byline, lead, corrections } = article
  const shortened = 'shortened' in article && article.shortened
  const authors = byline.people.map(({ slug, role }) => ({ slug, ...(role && { role }) }))
  const size = lead && sizeOf(lead)
  return {
    slug,
    ...(href && { href: written(href, writer) }),
    ...(words && { words }),
    ...(live && { live }),
    ...(label && (isLive(label) || isPlainGenre(label)) && { label }),
    ...(direction && direction !== directionOf(language) && { direction }),
    ...(authors.length > 0 && { authors }),
    ...(byline.organisation && { organisation: byline.organisation }),
    ...(lead?.focus && { focus: lead.focus }),
    ...(size && { size }),
    ...(corrections.length > 0 && { corrections: corrections.map(correctionOf) }),
    ...(shortened && !href && { shortened }),
  }
}

/** The size of a picture where the file shown by default has another or none. */
function sizeOf({ src, renditions, width, height }: Picture): DatelineItem['size'] {
  const file = renditions.find(({ href }) => href === src)
  const isSaid = !file || (file.width === width && file.height === height)
  return isSaid ? undefined : { ...(width && { width }), ...(height && { height }) }
}

const correctionOf = ({ kind, date, content, important }: Correction) => ({
  kind,
  ...(date && { date }),
  html: inlineHtmlOf(content),
  ...(important && { important }),
})
