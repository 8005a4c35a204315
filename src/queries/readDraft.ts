import type { Article, LeftOut } from '../model/Article.ts'
import type { FormatName } from '../model/Newsroom.ts'
import { atHome } from '../sources/atHome.ts'
import type { ParseHtml, Reading } from '../sources/format.ts'
import { parseHtml as parseInBrowser } from '../sources/html/parseHtml.ts'
import { readJsonText } from '../sources/readJson.ts'
import { atOnce } from '../sources/steps.ts'

/** A draft's document: its text, or the JSON of it. */
export type DraftDocument = { text: string } | { json: unknown }

export type DraftReading = {
  /** What an editor knows the document by: a file's name, a host. */
  name: string
  /** Milliseconds since 1970. */
  now: number
  /** The path the site stands at, and the newsroom's own address; addresses under it become paths of this site. */
  base: string
  own?: string
  /** Which of several articles to read; the first where there is none of this slug. */
  slug?: string
  parseHtml?: ParseHtml
}

/** An article as readers would get it, the articles it stands among, and what of the document could not be read. */
export type ReadDraft = {
  article: Article
  format: FormatName
  json: unknown
  articles: { slug: string; headline: string }[]
  problem?: string
}

const longest = 8 * 1024 * 1024

/**
 * Reads a draft in any format that readers' articles come in. Status, embargo and expiry hide nothing here. What
 * cannot be read is told in sentences that say what, where and what to do. Loads every format: for editors only.
 */
export async function readDraft(
  document: DraftDocument,
  reading: DraftReading,
): Promise<ReadDraft | { problem: string }> {
  const { name } = reading
  const read = 'json' in document ? document : jsonIn(document.text)
  if ('wrong' in read) return { problem: `${name} ${read.wrong}. ${adviceOn(read.wrong)}` }
  const { recognise } = await import('../sources/recognise.ts')
  const recognised = recognise(read.json)
  if ('why' in recognised)
    return { problem: `${name} holds no article that is known here. ${recognised.why}` }
  const { format } = recognised
  const wire = wireReading(reading)
  const { articles, leftOut } = atOnce(format.readList(read.json, wire))
  const chosen = articles.find(({ slug }) => slug === reading.slug) ?? articles[0]
  const article = chosen && atOnce(format.readArticle(read.json, chosen.slug, wire))
  const problem = leftOut.length > 0 ? leftOutText(name, leftOut) : undefined
  if (!article) return { problem: problem ?? `${name} holds no article: its list is empty.` }
  return {
    article: atHome(article, reading.own, reading.base),
    format: format.name,
    json: read.json,
    articles: articles.map(({ slug, headline }) => ({ slug, headline })),
    ...(problem && { problem }),
  }
}

/** Relative addresses in a draft resolve where its newsroom's published files stand. */
function wireReading({ base, now, parseHtml = parseInBrowser }: DraftReading): Reading {
  return { address: `${base}content/draft.json`, now, parseHtml, draft: true }
}

function jsonIn(text: string): { json: unknown } | { wrong: string } {
  return text.length > longest ? { wrong: 'is longer than 8 MB' } : readJsonText(text)
}

function adviceOn(wrong: string): string {
  if (/HTML/.test(wrong)) return 'Give the JSON of the article itself.'
  if (/longer/.test(wrong)) return 'Give the one article, not the whole archive.'
  if (/empty|cut short/.test(wrong)) return 'Give the whole document again.'
  return 'Correct it there, and give it again.'
}

function leftOutText(name: string, leftOut: LeftOut[]): string {
  const some = leftOut.slice(0, 3).map(({ where, why }) => `${where}: ${why}`)
  const more = leftOut.length > 3 ? ` and ${leftOut.length - 3} more` : ''
  return `In ${name}, ${leftOut.length} cannot be shown: ${some.join('; ')}${more}.`
}
