import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fallbacksCss, fontsCss } from '../../src/build/fonts/fontsCss.ts'

const styles = join(import.meta.dirname, '../../src/styles')
const fontFolder = join(styles, 'fonts')
const css = readFileSync(join(styles, 'fonts.css'), 'utf8')
const fallbackCss = readFileSync(join(styles, 'fallbacks.css'), 'utf8')

function faceOf(rule: string): Map<string, string> {
  const descriptors = rule.slice(rule.indexOf('{') + 1, rule.indexOf('}')).split(';')
  return new Map(
    descriptors.flatMap(descriptor => {
      const colon = descriptor.indexOf(':')
      return colon < 0 ? [] : [[descriptor.slice(0, colon).trim(), descriptor.slice(colon + 1).trim()]]
    }),
  )
}

function codePointsOf(ranges: string): number[] {
  return ranges.split(', ').flatMap(range => {
    const [first, last = first] = range
      .slice('U+'.length)
      .split('-')
      .map(code => Number.parseInt(code, 16))
    return Array.from({ length: last! - first! + 1 }, (_, index) => first! + index)
  })
}

const facesIn = (sheet: string) => sheet.split('@font-face').slice(1).map(faceOf)
const webFaces = facesIn(css)
const localFaces = facesIn(fallbackCss)

function fileOf(face: Map<string, string>): string {
  return face.get('src')!.slice('url("./fonts/'.length, face.get('src')!.indexOf('")'))
}

function filesFor(character: string, family: string, weight: string, style: string): string[] {
  return webFaces
    .filter(face => face.get('font-family') === `"${family}"`)
    .filter(face => face.get('font-weight') === weight && face.get('font-style') === style)
    .filter(face => codePointsOf(face.get('unicode-range')!).includes(character.codePointAt(0)!))
    .map(fileOf)
}

test('the stylesheets are the ones the tables give', () => {
  expect(css).toBe(fontsCss())
  expect(fallbackCss).toBe(fallbacksCss())
})

test('the stylesheet and the folder name the same files', () => {
  const shipped = readdirSync(fontFolder).filter(file => file.endsWith('.woff2'))
  expect(shipped).toHaveLength(54)
  expect(webFaces.map(fileOf).sort()).toEqual(shipped.sort())
})

test.each(webFaces.map(fileOf))('%s is a woff2 font', file => {
  expect(readFileSync(join(fontFolder, file)).toString('latin1', 0, 4)).toBe('wOF2')
})

test('the first view of a page in Latin letters loads 66,000 bytes of fonts at most', () => {
  const files = ['head-600-latin.woff2', 'text-400-latin.woff2', 'sans-latin.woff2']
  const bytes = files.map(file => readFileSync(join(fontFolder, file)).length)
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(66_000)
})

test('text shows at once, in a font of the device, until the web font arrives', () => {
  expect(webFaces.filter(face => face.get('font-display') !== 'swap')).toEqual([])
})

test('a stand-in is a font of the device, resized, and loads nothing', () => {
  expect(localFaces).toHaveLength(23)
  for (const face of localFaces) {
    expect(face.get('src')).toMatch(/^local\(/)
    expect(face.get('src')).not.toContain('url(')
    expect([...face.keys()].filter(name => /adjust|override/.test(name))).toEqual([
      'size-adjust',
      'ascent-override',
      'descent-override',
      'line-gap-override',
    ])
  }
})

test('Georgia Bold stands as high and runs as wide as the headline font', () => {
  const face = localFaces.find(each => each.get('src') === 'local("Georgia Bold"), local("Georgia-Bold")')!
  expect(Object.fromEntries(face)).toEqual({
    'font-family': '"Dateline Head fallback Georgia"',
    src: 'local("Georgia Bold"), local("Georgia-Bold")',
    'font-weight': '600',
    'font-style': 'normal',
    'size-adjust': '89.07%',
    'ascent-override': '82.52%',
    'descent-override': '29.75%',
    'line-gap-override': '0%',
  })
})

test('no character of a family, weight and style is in two files', () => {
  const owners = new Map<string, string>()
  for (const face of webFaces) {
    const key = [face.get('font-family'), face.get('font-weight'), face.get('font-style')].join(' ')
    for (const codePoint of codePointsOf(face.get('unicode-range')!)) {
      const place = `${key} U+${codePoint.toString(16)}`
      expect(owners.get(place)).toBeUndefined()
      owners.set(place, fileOf(face))
    }
  }
  expect(owners.size).toBeGreaterThan(1000)
})

describe('a letter is in the file of its script', () => {
  test.each([
    ['e', 'head-600-latin.woff2'],
    ['~', 'head-600-latin.woff2'],
    ['é', 'head-600-latin.woff2'],
    ['ı', 'head-600-latin.woff2'],
    ['—', 'head-600-latin.woff2'],
    ['’', 'head-600-latin.woff2'],
    ['ə', 'head-600-latin-ext.woff2'],
    ['Ə', 'head-600-latin-ext.woff2'],
    ['ğ', 'head-600-latin-ext.woff2'],
    ['ş', 'head-600-latin-ext.woff2'],
    ['İ', 'head-600-latin-ext.woff2'],
    ['ł', 'head-600-latin-ext.woff2'],
    ['ț', 'head-600-latin-ext.woff2'],
    ['ơ', 'head-600-vietnamese.woff2'],
    ['ế', 'head-600-vietnamese.woff2'],
    ['Ж', 'head-600-cyrillic.woff2'],
    ['қ', 'head-600-cyrillic-ext.woff2'],
    ['ώ', 'head-600-greek.woff2'],
  ])('%s in %s', (character, file) => {
    expect(filesFor(character, 'Dateline Head', '600', 'normal')).toEqual([file])
  })

  test('an Arabic letter in the Arabic families only', () => {
    expect(filesFor('ب', 'Dateline Naskh', '400', 'normal')).toEqual(['naskh-400.woff2'])
    expect(filesFor('ب', 'Dateline Vazir', '400 700', 'normal')).toEqual(['vazir.woff2'])
    expect(filesFor('ب', 'Dateline Text', '400', 'normal')).toEqual([])
  })
})

test.each([
  ['LICENCE-newsreader.txt', 'The Newsreader Project Authors'],
  ['LICENCE-noto-naskh-arabic.txt', 'The Noto Project Authors'],
  ['LICENCE-public-sans.txt', 'The Public Sans Project Authors'],
  ['LICENCE-source-serif-4.txt', 'SIL Open Font License, Version 1.1'],
  ['LICENCE-vazirmatn.txt', 'The Vazirmatn Project Authors'],
])('%s is shipped beside the fonts', (file, words) => {
  expect(readFileSync(join(fontFolder, file), 'utf8')).toContain(words)
})
