import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { heard } from '../src/app/hearOnly.ts'

const root = resolve('src')

/** What each folder may import of the project, itself always among it. */
const table: Record<string, string[]> = {
  model: [],
  'paths.ts': [],
  'clock.ts': [],
  'idle.ts': [],
  'layOut.ts': ['idle.ts'],
  'shownElements.ts': [],
  wording: ['model'],
  preflight: ['wording', 'model'],
  sources: ['model'],
  queries: ['sources', 'model'],
  components: ['wording', 'model', 'paths.ts', 'clock.ts', 'idle.ts', 'layOut.ts', 'shownElements.ts'],
  pages: ['queries', 'components', 'preflight', 'wording', 'model', 'paths.ts', 'clock.ts'],
  app: [
    'pages',
    'queries',
    'components',
    'wording',
    'sources',
    'model',
    'paths.ts',
    'idle.ts',
    'layOut.ts',
    'shownElements.ts',
  ],
  styles: [],
  build: [
    'app',
    'pages',
    'queries',
    'components',
    'sources',
    'preflight',
    'wording',
    'model',
    'paths.ts',
    'clock.ts',
    'styles',
  ],
  'main.tsx': ['app', 'queries', 'sources', 'reading.ts', 'paths.ts', 'clock.ts', 'idle.ts', 'styles'],
  'reading.ts': ['sources', 'model', 'clock.ts'],
  'packages.ts': [],
  start: ['main.tsx', 'packages.ts', 'idle.ts', 'styles'],
  'virtual.d.ts': ['model', 'wording'],
}

const drawers = /(^|[/\\])(utils?|helpers?|lib|common|misc|index)(\.tsx?)?$/

const allFiles = (readdirSync(root, { recursive: true }) as string[])
  .filter(file => statSync(join(root, file)).isFile())
  .map(file => file.replaceAll('\\', '/'))
const code = allFiles.filter(file => /\.tsx?$/.test(file))
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

/** The project's own files that a file imports, at run time or for types. */
function importsOf(file: string): string[] {
  const named = [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)]
  return named.map(([, path]) =>
    relative(root, resolve(dirname(join(root, file)), path!)).replaceAll('\\', '/'),
  )
}

const folderOf = (file: string) => file.split('/')[0]!

describe('imports', () => {
  test('the table knows every folder', () => {
    expect([...new Set(allFiles.map(folderOf))].filter(folder => !(folder in table))).toEqual([])
  })

  test('run only the way the table allows', () => {
    const wrong = code.flatMap(file =>
      importsOf(file)
        .filter(path => folderOf(path) !== folderOf(file) && !table[folderOf(file)]?.includes(folderOf(path)))
        .map(path => `${file} imports ${path}`),
    )
    expect(wrong).toEqual([])
  })

  test('never lead from one page to another', () => {
    const pageOf = (file: string) => file.split('/').slice(0, 2).join('/')
    const wrong = code
      .filter(file => file.startsWith('pages/'))
      .flatMap(file =>
        importsOf(file).filter(path => path.startsWith('pages/') && pageOf(path) !== pageOf(file)),
      )
    expect(wrong).toEqual([])
  })

  test('name files that are there', () => {
    const missing = code.flatMap(file =>
      importsOf(file).filter(path => !allFiles.includes(path.split('?')[0]!)),
    )
    expect(missing).toEqual([])
  })

  test('make no circle', () => {
    const state = new Map<string, 'open' | 'done'>()
    const circles: string[] = []
    const typeOnly = (file: string) =>
      [...textOf(file).matchAll(/import type [^;]*?from '(\.{1,2}\/[^']+)'/g)].map(([, path]) =>
        relative(root, resolve(dirname(join(root, file)), path!)),
      )
    const visit = (file: string, trail: string[]) => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') {
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
        return
      }
      state.set(file, 'open')
      const types = typeOnly(file)
      for (const path of importsOf(file).map(path => path.split('?')[0]!))
        if (!types.includes(path)) visit(path, [...trail, file])
      state.set(file, 'done')
    }
    for (const file of code) visit(file, [])
    // A body holds lists and quotes, which hold bodies.
    const nested = ['components/body/Body.tsx', 'components/body/BlockView.tsx']
    expect(circles.filter(circle => !nested.every(file => circle.includes(file)))).toEqual([])
  })
})

describe('files', () => {
  const lines = code.map(file => ({ file, count: textOf(file).split('\n').length }))

  test('are small: none over 250 lines, nine in ten at most 150, half at most 60', () => {
    const counts = lines.map(({ count }) => count).toSorted((a, b) => a - b)
    expect(lines.filter(({ count }) => count > 250)).toEqual([])
    expect(counts[Math.floor(counts.length * 0.9)]).toBeLessThanOrEqual(150)
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(60)
  })

  test('are in rooms, not in drawers', () => {
    expect(code.filter(file => drawers.test(file))).toEqual([])
  })
})

describe('what only one file may do', () => {
  const using = (pattern: RegExp) =>
    code.filter(file => pattern.test(textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))

  test('sources/request.ts alone fetches', () => {
    expect(
      using(
        /(?<![.\w])fetch\(|(?:globalThis|window|self)\.fetch|XMLHttpRequest|sendBeacon|EventSource\(|WebSocket\(/,
      ),
    ).toEqual(['sources/request.ts'])
  })

  test('clock.ts alone reads the clock in the reader', () => {
    expect(
      using(/Date\.now\(|new Date\(\)|performance\.now\(/).filter(file => !file.startsWith('build/')),
    ).toEqual(['clock.ts'])
  })

  test('no file hands a string of HTML to the page', () => {
    expect(
      using(/innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|srcDoc/),
    ).toEqual([])
  })

  test('sources/html/parseHtml.ts alone calls the browser’s parser', () => {
    expect(using(/DOMParser|parseHTML|setHTML/)).toEqual(['sources/html/parseHtml.ts'])
  })

  test('readers’ components listen to what React hears', () => {
    const unheard = code
      .filter(file => /^(app|components|pages)\//.test(file) && !file.startsWith('pages/preview/'))
      .flatMap(file =>
        [...textOf(file).matchAll(/\son([A-Z]\w*)=\{/g)].map(([, event]) => ({
          file,
          event: event!.toLowerCase(),
        })),
      )
      .filter(({ event }) => !heard.includes(event))
    expect(unheard).toEqual([])
  })

  test('light-dark() stands in the tokens only', () => {
    const styles = allFiles.filter(file => file.endsWith('.css') && textOf(file).includes('light-dark('))
    expect(styles.toSorted()).toEqual(['pages/preview/tokens.css', 'styles/tokens.css'])
  })
})
