import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Built } from './buildArchive.ts'
import { writeArchive } from './writeArchive.ts'

/**
 * `npm run bench:archive -- [articles]`: writes an archive of invented articles, 100,000 unless told, builds its site on
 * one core, and says how long that took, how much memory it needed, and how its front compares with the sample's.
 */
const articles = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
const number = (value: number, digits = 0) =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits })

try {
  mkdirSync(join(folder, 'archive/public'), { recursive: true })
  cpSync('public/newsroom.json', join(folder, 'archive/public/newsroom.json'))
  console.log(`Writing ${number(articles)} articles …`)
  writeArchive(articles, join(folder, 'archive/public/content'))
  console.log('Building …')
  const built = buildOnOneCore(join(folder, 'archive'), join(folder, 'site'))
  buildOnOneCore('.', join(folder, 'sample'))
  report(built)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function buildOnOneCore(root: string, out: string): Built {
  const words = [process.execPath, 'tests/bench/buildArchive.ts', root, out]
  const [command = '', ...others] = process.platform === 'linux' ? ['taskset', '-c', core(), ...words] : words
  const { stdout, status } = spawnSync(command, others, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`The build of ${root} ended with ${status}.`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

/** The last core: the first one has the machine's own work to do. */
function core(): string {
  return String(availableParallelism() - 1)
}

function report({ made, wall, processor, memory }: Built): void {
  console.log(`
articles          ${number(articles)}
pages             ${number(made)}
wall time         ${number(wall, 1)} s, ${number(made / wall)} pages a second
processor time    ${number(processor, 1)} s, ${number(made / processor)} pages a second
peak memory       ${number(memory / 1e6)} MB

bytes                          archive        sample`)
  for (const file of ['index.html', 'content/feed.json', 'content/index.json']) {
    const [archive = 0, sample = 0] = ['site', 'sample'].map(site => size(join(folder, site, file)))
    const [small = 0, smallSample = 0] = ['site', 'sample'].map(site => packed(join(folder, site, file)))
    console.log(`${file.padEnd(24)}${number(archive).padStart(14)}${number(sample).padStart(14)}`)
    console.log(
      `${'  compressed'.padEnd(24)}${number(small).padStart(14)}${number(smallSample).padStart(14)}`,
    )
  }
}

function size(file: string): number {
  return readFileSync(file).length
}

function packed(file: string): number {
  return brotliCompressSync(readFileSync(file)).length
}
