// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { preflight } from '../../src/build/preflight.ts'
import { silent } from '../../src/build/progress.ts'
import { type Fields, fieldsIn } from './fieldsIn.ts'

/** Real files of other makers, where they lie beside the project. */
const shelf = resolve('../shared/data')
const files = existsSync(shelf)
  ? readdirSync(shelf, { recursive: true })
      .map(String)
      .filter(name => name.endsWith('.json'))
      .sort()
  : []

/** Before every expiry among the files and after every embargo. */
const now = Date.parse('2022-12-01T00:00:00Z')

type Answer = {
  source: string
  error?: string
  format: string
  decidedBy: string
  articles: (Record<string, unknown> & { slug: string; lead: Record<string, unknown> | null })[]
  leftOut: { where: string; why: string }[]
}

/** Files that hold news in one of the formats without a server, by where they lie. */
const isNews = (file: string) =>
  /^(?:ninjs\/3|superdesk\/|json-feed\/(?:example|schema\/test))|^ans\/fixtures.*\/(?:story|gallery|video|collection)-fixture/.test(
    file,
  ) && !/ninjs4_mock|bad-wrong-type/.test(file)

/** True for a recorded answer that is an empty list. */
function isEmpty(file: string): boolean {
  const { body } = JSON.parse(readFileSync(join(shelf, file), 'utf8'))
  return [body, body?.posts].some(list => Array.isArray(list) && list.length === 0)
}

describe.skipIf(files.length === 0)('every file of other makers', () => {
  const answers = new Map<string, { answer: Answer; status: number }>()
  const read = () => [...answers].filter(([, { status }]) => status !== 2)

  beforeAll(async () => {
    for (const file of files) {
      const checks = { root: process.cwd(), argument: join(shelf, file), now, progress: silent }
      const { output, status } = await preflight({ ...checks, json: true, drafts: false })
      answers.set(file, { answer: JSON.parse(output), status })
    }
  }, 600_000)

  test('is recognised and read, or refused with a reason', () => {
    expect(answers.size).toBeGreaterThan(400)
    const silentOnes = [...answers].filter(([file, { answer, status }]) => {
      if (status !== 2) return answer.articles.length + answer.leftOut.length === 0
      const reason = answer.error?.slice(answer.error.indexOf(' ') + 1) ?? ''
      return answer.source !== join(shelf, file) || !/^(?:is JSON of a kind|records )/.test(reason)
    })
    // An answer without stories holds nothing to read and nothing to leave out.
    expect(silentOnes.map(([file]) => file).filter(file => !isEmpty(file))).toEqual([])
  })

  test('is answered in the fields of the contract and no others', () => {
    const shapes = new Set(
      [...answers.values()].map(({ answer, status }) => `${status === 2}: ${Object.keys(answer)}`),
    )
    expect([...shapes].sort()).toEqual([
      'false: source,format,decidedBy,articles,leftOut',
      'true: source,error',
    ])
    const articles = read().flatMap(([, { answer }]) => answer.articles)
    const fields = 'slug,headline,standfirst,byline,section,published,updated,language,lead,words,findings'
    expect(articles.filter(article => Object.keys(article).join() !== fields)).toEqual([])
    const leads = articles.flatMap(({ lead }) => (lead ? [Object.keys(lead).join()] : []))
    expect([...new Set(leads)]).toEqual(['src,alt,caption,credit'])
  })

  test('that holds news is read, but for what readers must not see', () => {
    const news = [...answers].filter(([file]) => isNews(file))
    expect(news.length).toBeGreaterThan(70)
    expect(news.filter(([, { status }]) => status === 2).map(([file]) => file)).toEqual([])
    const reasons = new Set(news.flatMap(([, { answer }]) => answer.leftOut.map(({ why }) => why)))
    expect(
      [...reasons].filter(why => !/^only names|^no headline or text$|is not among the files$/.test(why)),
    ).toEqual(['embargo cannot be read', 'expired'])
    const suspicious = news.flatMap(([file, { answer }]) =>
      answer.articles.filter(({ headline }) => !headline).map(({ slug }) => `${file}: ${slug}`),
    )
    expect(suspicious).toEqual([])
  })

  test('gives the fields that its source holds', () => {
    const differences: string[] = []
    let compared = 0
    for (const [file, { answer }] of read().filter(([file]) => isNews(file))) {
      const json: unknown = JSON.parse(readFileSync(join(shelf, file), 'utf8'))
      const expected = fieldsIn(answer.format, json)
      if (answer.leftOut.length > 0 && answer.articles.length === 0) continue
      expect(answer.articles.length, file).toBe(expected.length)
      for (const [index, fields] of expected.entries()) {
        for (const [name, value] of Object.entries(fields)) {
          compared += 1
          const found = foundIn(answer.articles[index]!, name as keyof Fields)
          if (plain(found) !== plain(value)) differences.push(`${file} ${name}: ${found} instead of ${value}`)
        }
      }
    }
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(240)
  })
})

function foundIn(article: Answer['articles'][number], name: keyof Fields): string {
  const value = name === 'caption' || name === 'credit' ? article.lead?.[name] : article[name]
  return name === 'published' || name === 'updated' ? String(value).slice(0, 19) : String(value)
}

/** Captions and headlines may hold markup; blanks and the case of language tags say nothing. */
const plain = (words: string) =>
  words
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, '')
    .toLowerCase()
