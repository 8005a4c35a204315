import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse, { type Flags, type Result } from 'lighthouse'
import { inProcessorTime } from './inProcessorTime.ts'
import { openBrowser } from './openBrowser.ts'

/** What one cold load of a page costs: times in ms, sizes in bytes as they come over the line. */
export type Load = {
  /** Lighthouse’s mark for speed, of 100. */
  score: number
  fcp: number
  lcp: number
  speedIndex: number
  tbt: number
  /** The same by the clock, with what else the machine did meanwhile. */
  tbtByClock: number
  cls: number
  bytes: number
  script: number
  requests: number
  /** Lighthouse’s figure for how much this machine was able to do at the time. */
  machine: number
}

export type Throttling = 'simulate' | 'devtools'
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** What a mark for speed is made of, and the list of what was loaded: asking for no more saves a second a load. */
const audits = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
  'cumulative-layout-shift',
  'network-requests',
]

/** What Lighthouse finds of a category, with each audit that costs points. */
export type Scores = Record<(typeof categories)[number], { score: number; lost: string[] }>

/**
 * Loads a page in a new browser, as Lighthouse’s phone on slow 4G; `simulate` computes the line, `devtools` applies it.
 * Its tasks are judged by the time that the processor spent on them.
 */
export async function measureLoad(...asked: Asked): Promise<{ load: Load; scores?: Scores }> {
  try {
    return await measureOnce(...asked)
  } catch {
    // Now and then Lighthouse gets no trace, or one that it cannot read in full.
    return measureOnce(...asked)
  }
}

type Asked = [url: string, flags: string[], throttling: Throttling, withScores: boolean]

async function measureOnce(
  ...[url, flags, throttling, withScores]: Asked
): Promise<{ load: Load; scores?: Scores }> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-load-'))
  const { browser, port } = await openBrowser(flags)
  const settings: Flags = {
    ...{ port, logLevel: 'error', throttlingMethod: throttling, disableFullPageScreenshot: !withScores },
    ...(withScores ? { onlyCategories: [...categories] } : { onlyAudits: audits }),
  }
  try {
    await lighthouse(url, { ...settings, gatherMode: folder })
    const byClock = await judged(url, settings, folder)
    const file = join(folder, 'trace.json')
    const trace = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...trace, traceEvents: inProcessorTime(trace.traceEvents) }))
    const lhr = await judged(url, settings, folder)
    const load = { ...loadOf(lhr), tbtByClock: figureOf(byClock, 'total-blocking-time') }
    return { load, ...(withScores && { scores: scoresOf(lhr) }) }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

/** What Lighthouse says of what it gathered in a folder. */
async function judged(url: string, settings: Flags, folder: string): Promise<Result> {
  const { lhr } = (await lighthouse(url, { ...settings, auditMode: folder })) ?? {}
  if (!lhr) throw new Error(`Lighthouse said nothing of ${url}.`)
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  return lhr
}

function figureOf({ audits, requestedUrl }: Result, id: string): number {
  const { numericValue, errorMessage } = audits[id] ?? {}
  if (numericValue === undefined || Number.isNaN(numericValue))
    throw new Error(`${requestedUrl}: Lighthouse gave no ${id}${errorMessage ? `: ${errorMessage}` : ''}.`)
  return numericValue
}

type Request = { resourceType?: string; transferSize: number; url: string }

function loadOf(lhr: Result): Omit<Load, 'tbtByClock'> {
  const { audits, categories: found, environment } = lhr
  const value = (id: string) => figureOf(lhr, id)
  const { details } = audits['network-requests'] ?? {}
  const all = (details && 'items' in details ? details.items : []) as Request[]
  const requests = all.filter(({ url }) => /^https?:/.test(url))
  const sum = (some: Request[]) => some.reduce((total, { transferSize }) => total + transferSize, 0)
  return {
    score: Math.round((found.performance?.score ?? 0) * 100),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    speedIndex: value('speed-index'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    bytes: sum(requests),
    script: sum(requests.filter(({ resourceType }) => resourceType === 'Script')),
    requests: requests.length,
    machine: environment.benchmarkIndex,
  }
}

function scoresOf({ audits, categories: found }: Result): Scores {
  const one = (name: (typeof categories)[number]) => {
    const { score, auditRefs = [] } = found[name] ?? {}
    const lost = auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${audits[id]?.displayValue || audits[id]?.title}`)
    return { score: Math.round((score ?? 0) * 100), lost }
  }
  return {
    performance: one('performance'),
    accessibility: one('accessibility'),
    'best-practices': one('best-practices'),
    seo: one('seo'),
  }
}
