import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PlainError } from '../../src/build/PlainError.ts'
import { progressOn } from '../../src/build/progress.ts'
import { readNewsroom } from '../../src/build/readNewsroom.ts'
import { root } from '../../src/build/viteOptions.ts'
import { budgetsOf, missedOf } from './budgets.ts'
import { figuresOf } from './figuresOf.ts'
import { type Measured, measure } from './measure.ts'
import { openSites } from './openSites.ts'
import { type Options, readOptions } from './readOptions.ts'
import { reportOf } from './reportOf.ts'
import { storiesIn } from './storiesIn.ts'

/** Builds the newsroom and puts it beside a static page with the same stories: which is faster, and by how much. */
async function bench(options: Options): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const { address } = await readNewsroom(join(root, 'public/newsroom.json'))
  const built = join(folder, 'site')
  build(built)
  const { report, end: endProgress } = progressOn(process.stderr, Date.now)
  const sites = await openSites(built, address, join(folder, 'certificate'))
  const measured = await measure(sites, storiesIn(built), options, report).finally(sites.end)
  endProgress()
  const figures = figuresOf(measured)
  const missed = missedOf(budgetsOf(figures))
  if (options.json) console.log(JSON.stringify({ ...measured, figures, missed }, null, 2))
  else console.log(`${conditionsOf(measured, options.runs)}\n\n${reportOf(figures)}`)
  if (!options.check) return
  if (!options.json)
    console.log(missed.length > 0 ? `\nMissed:\n${missed.join('\n')}` : '\nEvery budget is kept.')
  if (missed.length > 0) process.exitCode = 1
}

/** Into a folder of its own: what stands in `dist/` stays as it is. */
function build(out: string): void {
  const words = ['src/build/main.ts', 'build', '--out', out]
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new PlainError('The newsroom could not be built.')
}

function conditionsOf({ browser, loads }: Measured, runs: number): string {
  const { version } = createRequire(import.meta.url)('lighthouse/package.json')
  const machine = loads.map(({ load }) => Math.round(load.machine))
  return [
    `Lighthouse ${version}, Chromium ${browser}`,
    ...['mobile', 'HTTP/2', 'brotli 11'],
    runs === 1 ? 'one run' : `medians of ${runs} runs in turn`,
    `benchmark index of the machine ${Math.min(...machine)}–${Math.max(...machine)}`,
  ].join(', ')
}

try {
  await bench(readOptions(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error)
  process.exitCode = 2
}
