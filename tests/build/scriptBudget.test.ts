// @vitest-environment node
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build, normalizePath, type Rolldown } from 'vite'
import { beforeAll, expect, test, vi } from 'vitest'
import { openSite } from '../../src/build/openSite.ts'
import { root, viteOptions } from '../../src/build/viteOptions.ts'

type Chunk = Rolldown.OutputChunk

/** Bytes, compressed as well as brotli can. */
const most = { all: 100_000, own: 20_000 }

let chunks: Map<string, Chunk>

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production')
  const options = viteOptions(() => openSite({ root, now: Date.now() }))
  const built = await build({
    ...{ ...options, base: '/', configFile: false, logLevel: 'error' },
    build: { ...options.build, write: false, outDir: mkdtempSync(join(tmpdir(), 'dateline-budget-')) },
  })
  const { output } = built as Rolldown.RolldownOutput
  chunks = new Map(output.flatMap(file => (file.type === 'chunk' ? [[file.fileName, file]] : [])))
}, 120_000)

/** The files that a page asks for which has all it shows: what starts it, and what that loads at once or a little later. */
function scriptsOfArticle(): Chunk[] {
  const isStart = ({ moduleIds }: Chunk) => moduleIds.some(id => id.endsWith('/src/start/start.ts'))
  const start = [...chunks.values()].find(isStart)!
  const wanted = new Set([start.fileName, ...start.dynamicImports])
  for (const file of wanted) for (const imported of chunks.get(file)!.imports) wanted.add(imported)
  return [...wanted].map(file => chunks.get(file)!)
}

const sizeOf = (some: Chunk[]) => some.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0)
/** Wherever the project lies: a folder above it may be called `src` too. */
const ownFolder = normalizePath(join(root, 'src/'))
const isOwn = ({ moduleIds }: Chunk) => moduleIds.some(id => normalizePath(id).startsWith(ownFolder))

/** What is in them, the longest first, for whoever has to find what grew. */
function modulesIn(some: Chunk[]): string {
  return some
    .flatMap(({ modules }) => Object.entries(modules))
    .map(([id, { renderedLength }]) => ({ id: id.replace(`${root}/`, ''), renderedLength }))
    .toSorted((a, b) => b.renderedLength - a.renderedLength)
    .map(({ id, renderedLength }) => `${String(renderedLength).padStart(7)} ${id}`)
    .join('\n')
}

test('an article page asks for at most 100 kB of script, 20 kB of them our own', () => {
  const scripts = scriptsOfArticle()
  const own = scripts.filter(isOwn)
  expect(sizeOf(scripts), `too much in\n${modulesIn(scripts)}`).toBeLessThanOrEqual(most.all)
  expect(sizeOf(own), `too much of our own in\n${modulesIn(own)}`).toBeLessThanOrEqual(most.own)
  const ids = own.flatMap(({ moduleIds }) => moduleIds)
  for (const file of ['start/start.ts', 'start/webFonts.ts', 'main.tsx'])
    expect(
      ids.some(id => id.endsWith(`/src/${file}`)),
      file,
    ).toBe(true)
})

test('nothing of the preview, of search, of lists of their own or of any format is among it', () => {
  const ids = scriptsOfArticle().flatMap(({ moduleIds }) => moduleIds)
  const elsewhere =
    /\/src\/(?:pages\/(?!article\/)|preflight\/|sources\/(?:formats|html)\/|components\/front\/)/
  expect(ids.some(id => id.endsWith('/src/pages/article/ArticlePage.tsx'))).toBe(true)
  expect(ids.filter(id => elsewhere.test(id) && !id.endsWith('.module.css'))).toEqual([])
})

test('class names of other pages are not among it; their sheet is that of all pages', () => {
  const own = scriptsOfArticle().filter(isOwn)
  expect(own.some(({ code }) => /\barticle-\w\w\b/.test(code))).toBe(true)
  expect(own.flatMap(({ code }) => code.match(/\b(?:front|river|results)-\w\w\b/g) ?? [])).toEqual([])
})

test('our own script but for the first asks to be compiled whole, what packages bring does not', () => {
  const asks = ({ code }: Chunk) => code.startsWith('//# allFunctionsCalledOnLoad\n')
  const own = [...chunks.values()].filter(isOwn)
  expect([...chunks.values()].filter(asks)).toEqual(own.filter(({ name }) => name !== 'start'))
  expect(own.length).toBeGreaterThan(10)
})

test('it asks for few files', () => {
  expect(scriptsOfArticle().length).toBeLessThanOrEqual(9)
})
