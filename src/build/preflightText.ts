import type { Article } from '../model/Article.ts'
import { countsOf, countsText } from '../preflight/report.ts'
import { captionOf } from '../wording/caption.ts'
import type { CheckedArticle, CheckedSource } from './preflight.ts'
import { bylineOf } from './preflightJson.ts'

const mostReasons = 20

/**
 * A checked source for people: where it came from, its format and how that was decided, how much was read, what was left
 * out and why; then each article with its findings and the fields it lacks; the counts at the end.
 */
export function preflightText({ source, format, evidence, articles, leftOut, files }: CheckedSource): string {
  const all = articles.flatMap(({ findings }) => findings)
  const read = `${counted(articles.length, 'article')} from ${counted(files, 'file')}`
  return [
    `source    ${source}`,
    `format    ${format}: ${evidence}`,
    `read      ${read}`,
    ...(leftOut.length > 0 ? [`left out  ${leftOut.length}:`] : []),
    ...leftOut.slice(0, mostReasons).map(({ where, why }) => `  ${where}: ${why}`),
    ...(leftOut.length > mostReasons ? [`  and ${leftOut.length - mostReasons} more`] : []),
    '',
    ...articles.flatMap(articleLines),
    `${counted(articles.length, 'article')}: ${countsText(countsOf(all))}.`,
  ].join('\n')
}

function articleLines({ article, findings }: CheckedArticle): string[] {
  const wide = Math.max(0, ...findings.map(({ path }) => path.length))
  const missing = missingIn(article)
  return [
    `${article.headline || '(no headline)'}  [${article.slug}]`,
    `  ${countsText(countsOf(findings))}`,
    ...(missing.length > 0 ? [`  missing  ${missing.join(', ')}`] : []),
    ...findings.map(
      ({ severity, path, message, id }) =>
        `  ${severity.padEnd(7)}  ${path.padEnd(wide)}  ${message}  (${id})`,
    ),
    '',
  ]
}

/** The fields that readers expect and this article does not have, by their paths. */
function missingIn(article: Article): string[] {
  const { headline, standfirst, section, published, language, lead, body } = article
  const words = lead && captionOf(lead)
  const fields: [string, unknown][] = [
    ['headline', headline],
    ['standfirst', standfirst],
    ['byline', bylineOf(article)],
    ['section', section],
    ['published', published],
    ['language', language],
    ['lead', lead],
    ['lead.alt', !lead || lead.alt],
    ['lead.caption', !words || words.caption],
    ['lead.credit', !words || words.credit],
    ['body', body.length > 0],
  ]
  return fields.filter(([, value]) => !value).map(([name]) => name)
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : `${one}s`}`
}
