import type { Article } from '../model/Article.ts'
import type { Picture } from '../model/Picture.ts'
import { wordsIn } from '../sources/bodyText.ts'
import { articleWordsFor } from '../wording/articleWords.ts'
import { bylineText } from '../wording/byline.ts'
import { captionOf } from '../wording/caption.ts'
import { inAnyLanguage } from '../wording/foreignWords.ts'
import { en } from '../wording/languages/en.ts'
import { plainTextOf } from '../wording/plainText.ts'
import { pathOf } from './mount.ts'
import type { CheckedArticle, CheckedSource } from './preflight.ts'

/**
 * A checked source as one JSON object for machines: `source`, `format`, `decidedBy`, `articles` with what each says and
 * its findings, and `leftOut`. What is absent is null. `updated` is what the source says, whether or not the stamp shows it.
 */
export function preflightJson({ source, format, evidence, articles, leftOut }: CheckedSource): string {
  const answer = { source, format, decidedBy: evidence, articles: articles.map(articleJson), leftOut }
  return JSON.stringify(answer, null, 2)
}

function articleJson({ article, findings }: CheckedArticle) {
  const { slug, headline, standfirst, section, published, updated, language, lead, body } = article
  return {
    slug,
    headline: headline || null,
    standfirst: standfirst ?? null,
    byline: bylineOf(article) || null,
    section: section?.name ?? null,
    published: published ?? null,
    updated: updated ?? null,
    language: language ?? null,
    lead: lead ? pictureJson(lead) : null,
    words: article.words ?? wordsIn(body, language) ?? null,
    findings: findings.map(({ id, severity, path, message }) => ({ id, severity, path, message })),
  }
}

/** The byline as readers see it, in the article's language. */
export function bylineOf({ byline, language = 'en' }: Article): string {
  return bylineText(byline, { language, words: articleWordsFor(language, inAnyLanguage(en)) })
}

/** The words of a picture as readers see them; a file of a local source by its path in the folder. */
function pictureJson(picture: Picture) {
  const { caption, credit } = captionOf(picture)
  return {
    src: pathOf(picture.src) ?? picture.src,
    alt: picture.alt ?? null,
    caption: caption ? plainTextOf(caption) : null,
    credit: credit ?? null,
  }
}
