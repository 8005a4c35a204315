import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { type Cut, cuts, firstView, packages } from './fonts/cuts.ts'
import { fallbacksCss, fontsCss } from './fonts/fontsCss.ts'

const packageFolder = join(import.meta.dirname, '../../node_modules/@fontsource-variable')
const styleFolder = join(import.meta.dirname, '../styles')
const fontFolder = join(styleFolder, 'fonts')

/* Figures, kerning, marks, Turkish and Romanian letters; the second row joins Arabic letters. */
const keepFeatures = [
  ...['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'pnum', 'tnum', 'lnum', 'calt'],
  ...['init', 'medi', 'fina', 'isol', 'rlig'],
]

function charactersOf(ranges: string): string {
  const characters = ranges.split(', ').map(range => {
    const [first = '', last = first] = range.slice('U+'.length).split('-')
    const start = Number.parseInt(first, 16)
    const length = Number.parseInt(last, 16) - start + 1
    return String.fromCodePoint(...Array.from({ length }, (_, index) => start + index))
  })
  return characters.join('')
}

async function fontOf(cut: Cut): Promise<Uint8Array> {
  const [name = '', stem = ''] = cut.source.split('/')
  const whole = await readFile(join(packageFolder, name, 'files', `${stem}.woff2`))
  return subsetFont(whole, charactersOf(cut.ranges), {
    targetFormat: 'woff2',
    variationAxes: cut.axes,
    keepFeatures,
    noHinting: true,
  })
}

async function emptyFontFolder(): Promise<void> {
  await mkdir(fontFolder, { recursive: true })
  for (const file of await readdir(fontFolder)) await rm(join(fontFolder, file))
}

function printBytes(name: string, bytes: number): void {
  console.log(name.padEnd(36), bytes.toLocaleString('en-GB').padStart(7))
}

await emptyFontFolder()
let firstViewBytes = 0
for (const cut of cuts) {
  const font = await fontOf(cut)
  await writeFile(join(fontFolder, cut.file), font)
  printBytes(cut.file, font.length)
  if (firstView.includes(cut.file)) firstViewBytes += font.length
}
printBytes('first view', firstViewBytes)
for (const name of packages) {
  await copyFile(join(packageFolder, name, 'LICENSE'), join(fontFolder, `LICENCE-${name}.txt`))
}
await writeFile(join(styleFolder, 'fonts.css'), fontsCss())
await writeFile(join(styleFolder, 'fallbacks.css'), fallbacksCss())
