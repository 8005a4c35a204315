import { stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Article } from '../model/Article.ts'
import type { Newsroom } from '../model/Newsroom.ts'
import { picturesOf } from '../preflight/blocksOf.ts'
import type { Finding } from '../preflight/Finding.ts'
import { preflightOf } from '../preflight/preflightOf.ts'
import type { PictureFacts } from '../preflight/Rule.ts'
import { type Collected, collect } from './collect.ts'
import { type Library, libraryOf } from './library.ts'
import { filesIn, pathOf } from './mount.ts'
import { PlainError } from './PlainError.ts'
import { preflightJson } from './preflightJson.ts'
import { preflightText } from './preflightText.ts'
import type { Progress } from './progress.ts'
import { readNewsroom } from './readNewsroom.ts'
import { stampFor } from './stampFor.ts'

/** An article of a source with what an editor should look at in it. */
export type CheckedArticle = { article: Article; findings: Finding[] }

/** A source that was gone through for its editors. */
export type CheckedSource = Pick<Collected, 'format' | 'evidence' | 'title' | 'leftOut' | 'files'> & {
  /** As it was named. */
  source: string
  newsroom: Newsroom
  articles: CheckedArticle[]
}

export type Checks = {
  root: string
  /** The source; without one the newsroom's own. */
  argument?: string
  now: number
  progress: Progress
  /** One JSON object instead of a report for people. */
  json: boolean
  /** Checks what readers do not get yet as well. */
  drafts: boolean
}

/**
 * The command `preflight`: what to print on standard output, and the exit status – 0 without errors among the findings,
 * 1 with some, 2 when the source could not be read. For machines that failure is `{"source", "error"}`; for people it is
 * thrown as a PlainError of status 2.
 */
export async function preflight(checks: Checks): Promise<{ output: string; status: number }> {
  try {
    const checked = await checkSource(checks)
    const hasErrors = checked.articles.some(({ findings }) =>
      findings.some(({ severity }) => severity === 'error'),
    )
    const output = checks.json ? preflightJson(checked) : preflightText(checked)
    return { output, status: hasErrors ? 1 : 0 }
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    error.status = 2
    if (!checks.json) throw error
    const failure = { source: checks.argument ?? 'public/newsroom.json', error: error.message.trim() }
    return { output: JSON.stringify(failure, null, 2), status: 2 }
  }
}

/** Reads a source and checks every article in it by the newsroom's settings. Throws ConfigError or UnreadableSource. */
export async function checkSource({ root, argument, now, progress, drafts }: Checks): Promise<CheckedSource> {
  const settings = await readNewsroom(join(root, 'public/newsroom.json'))
  const { url, key } = settings.source
  const own = /^https?:/i.test(url) ? url : relative('', join(root, 'public', url))
  const source = argument ?? own
  const library = await libraryOf(source, key && !argument ? { key } : {})
  const { articles, ...collected } = await collect(source, {
    ...{ library, now, progress, reading: drafts ? { draft: true } : { doubts: true } },
    ...(settings.address && { own: settings.address }),
  })
  const newsroom = { ...settings, stamp: stampFor(collected.format, settings.stamp) }
  const checked: CheckedArticle[] = []
  for (const article of articles) {
    const facts = { pictures: await picturesIn(article, library) }
    checked.push({ article, findings: preflightOf(article, { newsroom, now, facts }) })
    progress('Articles checked', checked.length, articles.length)
  }
  return {
    ...collected,
    ...{ source, newsroom, articles: checked },
    leftOut: collected.leftOut.map(({ where, why }) => ({ where: shortWhere(where, library), why })),
  }
}

/** In the document that was named the place is enough: `items[3]`. */
function shortWhere(where: string, { kind, starts, nameOf }: Library): string {
  const [start] = starts
  const prefix = kind !== 'folder' && start !== undefined ? `${nameOf(start)}: ` : ''
  return where.startsWith(prefix) ? where.slice(prefix.length) : where
}

/** What the folder of a local source says of an article's pictures; nothing for those elsewhere. */
async function picturesIn(article: Article, { folder }: Library): Promise<Record<string, PictureFacts>> {
  const facts: Record<string, PictureFacts> = {}
  const fileAt = folder === undefined ? undefined : filesIn(folder)
  for (const { picture } of fileAt ? picturesOf(article) : []) {
    const path = pathOf(picture.src)
    if (path === undefined) continue
    const file = fileAt?.(path)
    const found = file && (await stat(file).catch(() => undefined))
    facts[picture.src] = found ? { loaded: true, bytes: found.size } : { loaded: false }
  }
  return facts
}
