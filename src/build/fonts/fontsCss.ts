import { type Cut, cuts } from './cuts.ts'
import { type Fallback, fallbacks } from './fallbacks.ts'

function face(descriptors: string[]): string {
  return `@font-face {\n${descriptors.map(descriptor => `  ${descriptor};\n`).join('')}}\n`
}

function cutFace(cut: Cut): string {
  return face([
    `font-family: "${cut.family}"`,
    `src: url("./fonts/${cut.file}") format("woff2")`,
    `font-weight: ${cut.weight}`,
    `font-style: ${cut.style}`,
    'font-display: swap',
    cut.ranges.length > 92 ? `unicode-range:\n    ${cut.ranges}` : `unicode-range: ${cut.ranges}`,
  ])
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`
}

/** Ascent and descent are given in the resized em, so that the line stands as high as the web font's. */
function fallbackFace({ family, weight, style, local, sizeAdjust, ascent, descent }: Fallback): string {
  return face([
    `font-family: "${family}"`,
    `src: ${local.map(name => `local("${name}")`).join(', ')}`,
    `font-weight: ${weight}`,
    `font-style: ${style}`,
    `size-adjust: ${percent(sizeAdjust)}`,
    `ascent-override: ${percent((ascent / sizeAdjust) * 100)}`,
    `descent-override: ${percent((descent / sizeAdjust) * 100)}`,
    'line-gap-override: 0%',
  ])
}

const written = '/* Written by `npm run fonts`. */\n'

/** The whole of `fonts.css`: a rule for every cut. */
export function fontsCss(): string {
  return written + cuts.map(cutFace).join('\n')
}

/** The whole of `fallbacks.css`: the fonts of the device that stand in until the cuts arrive. */
export function fallbacksCss(): string {
  return written + fallbacks.map(fallbackFace).join('\n')
}
