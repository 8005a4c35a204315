import type { Article } from '../../model/Article.ts'
import type { Newsroom } from '../../model/Newsroom.ts'
import { paths } from '../../paths.ts'
import { cardFileOf } from '../../wording/cardFile.ts'
import { escaped } from '../escaped.ts'
import { descriptionOf } from './descriptionOf.ts'
import { momentsOf, newsArticleOf } from './newsArticle.ts'
import { canonicalOf, placeOf } from './place.ts'

/**
 * A page as its head describes it; `article` where it is one article’s, `now` when it is made, in milliseconds since
 * 1970.
 */
export type HeadFacts = { path: string; title: string; article?: Article | undefined; now?: number }

type Attributes = Record<string, string | number | undefined>

/**
 * What the head of a built page tells machines: description, canonical address and language, Open Graph and card, for
 * an article also its moments and schema.org’s `NewsArticle`. A tag that would have nothing to say is left out; without
 * the newsroom’s `address` there are none that need whole addresses.
 */
export function headOf({ path, title, article, now }: HeadFacts, newsroom: Newsroom): string {
  const url = article ? canonicalOf(article, newsroom) : placeOf(newsroom).page(path)
  const description = article ? descriptionOf(article) : path === paths.front.to() && newsroom.description
  const common = [
    named('description', description || undefined),
    named('robots', 'max-image-preview:large'),
    tag('link', { rel: 'canonical', href: url }),
    tag('link', { rel: 'alternate', hreflang: article?.language ?? newsroom.language, href: url }),
    property('og:site_name', newsroom.name),
    property('og:title', article?.headline || title),
    property('og:description', description || undefined),
    property('og:url', url),
  ]
  const own = article
    ? articleTags(article, newsroom, now)
    : [property('og:type', typeOf(path)), named('twitter:card', 'summary')]
  return [...common, ...own].join('')
}

/** Open Graph’s kind of a page that is no article: an author’s page is what `article:author` leads to. */
const typeOf = (path: string) => (path.startsWith(paths.author.to('')) ? 'profile' : 'website')

function articleTags(article: Article, newsroom: Newsroom, now: number | undefined): string[] {
  const { section, topics, byline } = article
  const { published, updated } = momentsOf(article, newsroom, now)
  const place = placeOf(newsroom)
  const picture = cardPicture(article, newsroom)
  return [
    ...byline.people.map(({ name }) => named('author', name)),
    property('og:type', 'article'),
    property('article:published_time', published),
    property('article:modified_time', updated),
    property('article:section', section?.name),
    ...byline.people.map(({ slug }) => property('article:author', place.page(paths.author.to(slug)))),
    ...topics.map(({ name }) => property('article:tag', name)),
    property('og:image', picture?.href),
    property('og:image:width', picture?.width),
    property('og:image:height', picture?.height),
    property('og:image:alt', picture && article.lead?.alt),
    named('twitter:card', picture ? 'summary_large_image' : 'summary'),
    `<script type="application/ld+json">${JSON.stringify(newsArticleOf(article, newsroom, now)).replaceAll('<', '\\u003c')}</script>`,
  ]
}

/** The picture of large cards, with a whole address. */
function cardPicture({ lead }: Article, newsroom: Newsroom) {
  if (!lead) return undefined
  const { href, width, height } = cardFileOf(lead)
  const whole = placeOf(newsroom).file(href)
  return whole ? { href: whole, width, height } : undefined
}

const named = (name: string, content: string | undefined) => tag('meta', { name, content })
const property = (name: string, content: string | number | undefined) =>
  tag('meta', { property: name, content })

/** A tag without content; none at all where one of its attributes is missing. */
function tag(name: string, attributes: Attributes): string {
  let html = `<${name}`
  for (const key of Object.keys(attributes)) {
    const value = attributes[key]
    if (value === undefined || value === '') return ''
    html += ` ${key}="${escaped(String(value))}"`
  }
  return `${html}>`
}
