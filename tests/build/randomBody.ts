import type { Block, Cell } from '../../src/model/Block.ts'
import type { Inline } from '../../src/model/Inline.ts'
import type { Picture, Rendition } from '../../src/model/Picture.ts'

export type Random = {
  /** A whole number from 0 to one below the limit. */
  below: (limit: number) => number
  /** True once in so many times. */
  once: (inTimes: number) => boolean
  of: <T>(choices: readonly T[]) => T
  /** So many things, at least one. */
  some: <T>(most: number, make: () => T) => T[]
}

/** The same numbers for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed * 2_654_435_761
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    once: inTimes => below(inTimes) === 0,
    of: choices => choices[below(choices.length)]!,
    some: (most, make) => Array.from({ length: 1 + below(most) }, make),
  }
}

const words =
  'rain bridge <b> &amp; "no" it’s 5<6 Ağrı مدينة 🌧️ </p> -- <!-- --> &#60; a/b x=\'1\' javascript:alert(1) ]]> {{x}} none'.split(
    ' ',
  )
const addresses = [
  'https://town.example/',
  'https://town.example/a,b?x=1&y=%22#z',
  'http://old.example/page',
  'mailto:desk@town.example',
  'https://xn--ar-3va.example/%D9%85',
]
const files = [
  'https://town.example/m/1.jpg',
  'https://cdn.example/i,w=2/x.png?a=b&c=d',
  'https://cdn.example/%20/y.webp',
]

/** A body as `readBody` makes them: at least one block, the highest heading of level 2. */
export function bodyOf(random: Random): Block[] {
  const blocks = random.some(6, () => blockOf(random, 2))
  return hasHighestHeading(blocks)
    ? blocks
    : [{ kind: 'heading', level: 2, content: lineOf(random) }, ...blocks]
}

function hasHighestHeading(blocks: Block[]): boolean {
  return /"level":2/.test(JSON.stringify(blocks)) || !/"level":[34]/.test(JSON.stringify(blocks))
}

function blockOf(random: Random, depth: number): Block {
  const inner = () => random.some(2, () => blockOf(random, depth - 1))
  const flat: (() => Block)[] = [
    () => ({ kind: 'paragraph', content: lineOf(random) }),
    () => ({ kind: 'paragraph', content: lineOf(random) }),
    () => ({ kind: 'heading', level: random.of([2, 3, 4] as const), content: lineOf(random) }),
    () => ({ kind: 'pullquote', content: lineOf(random), ...maybe(random, 'source', () => nameOf(random)) }),
    () => ({ kind: 'figure', picture: pictureOf(random) }),
    () => galleryOf(random),
    () => tableOf(random),
    () => ({ kind: 'code', text: random.some(4, () => phraseOf(random)).join('\n  ') }),
    () => ({ kind: 'rule' }),
    () => ({ kind: 'stamp', instant: '2026-06-14T05:30:00.000Z' }),
    () => correctionOf(random),
    () => ({
      kind: 'embed',
      href: addresses[random.below(3)]!,
      ...maybe(random, 'title', () => phraseOf(random)),
    }),
  ]
  const deep: (() => Block)[] = [
    () => listOf(random, inner),
    () => ({ kind: 'quote', blocks: inner(), ...maybe(random, 'source', () => nameOf(random)) }),
  ]
  return random.of(depth > 0 ? [...flat, ...deep] : flat)()
}

function maybe<Key extends string, T>(random: Random, key: Key, make: () => T): { [K in Key]?: T } {
  return (random.once(2) ? { [key]: make() } : {}) as { [K in Key]?: T }
}

function phraseOf(random: Random): string {
  return `a ${random.some(5, () => random.of(words)).join(' ')} z`
}

function nameOf(random: Random): Inline[] {
  return [phraseOf(random)]
}

/** Text in a line: pieces of text with something between them, no two strings side by side. */
function lineOf(random: Random, depth = 3, inLink = false): Inline[] {
  const line: Inline[] = [phraseOf(random)]
  const count = depth > 0 ? random.below(4) : 0
  for (let index = 0; index < count; index += 1) {
    const piece = pieceOf(random, depth - 1, inLink)
    line.push(piece)
    // A line break neither ends a text nor follows another.
    const isBreak = typeof piece !== 'string' && piece.kind === 'break'
    if (isBreak || random.once(2)) line.push(`, ${phraseOf(random)}`)
  }
  return line
}

function pieceOf(random: Random, depth: number, inLink: boolean): Inline {
  const inside = () => lineOf(random, depth, inLink)
  const pieces: (() => Inline)[] = [
    () => ({ kind: 'break' }),
    () => ({
      kind: random.of(['strong', 'emphasis', 'code', 'superscript', 'subscript', 'mark'] as const),
      content: inside(),
    }),
    () => ({
      kind: 'foreign',
      ...maybe(random, 'language', () => random.of(['ar', 'en-GB', 'zh-Hant'])),
      ...maybe(random, 'direction', () => random.of(['rtl', 'ltr'] as const)),
      content: inside(),
    }),
  ]
  if (!inLink) {
    pieces.push(() => ({ kind: 'link', href: random.of(addresses), content: lineOf(random, depth, true) }))
  }
  return random.of(pieces)()
}

function pictureOf(random: Random): Picture {
  const typed = random.once(2) ? random.some(2, () => renditionOf(random, 'image/avif')) : []
  const plain = random.once(2) ? random.some(3, () => renditionOf(random)) : []
  return {
    src: random.of(files),
    renditions: unique([...typed, ...plain]),
    ...maybe(random, 'width', () => 3 + random.below(4000)),
    ...maybe(random, 'height', () => 3 + random.below(4000)),
    ...maybe(random, 'focus', () => ({ x: random.below(101) / 100, y: random.below(101) / 100 })),
    ...maybe(random, 'alt', () => phraseOf(random)),
    ...maybe(random, 'caption', () => lineOf(random)),
    ...maybe(random, 'credit', () => phraseOf(random)),
  }
}

function renditionOf(random: Random, type?: string): Rendition {
  const width = 1 + random.below(3000)
  return {
    href: random.of(files),
    ...(random.once(4) ? {} : { width, ...maybe(random, 'height', () => 1 + random.below(3000)) }),
    ...(type && { type }),
  }
}

function unique(renditions: Rendition[]): Rendition[] {
  return [
    ...new Map(renditions.map(rendition => [`${rendition.href} ${rendition.type}`, rendition])).values(),
  ]
}

function galleryOf(random: Random): Block {
  return {
    kind: 'gallery',
    pictures: [pictureOf(random), ...random.some(3, () => pictureOf(random))],
    ...maybe(random, 'caption', () => lineOf(random)),
    ...maybe(random, 'credit', () => phraseOf(random)),
  }
}

function tableOf(random: Random): Block {
  const cell = (): Cell => ({
    content: random.once(5) ? [] : lineOf(random, 1),
    ...(random.once(4) && { header: true }),
    ...maybe(random, 'columns', () => 2 + random.below(99)),
    ...maybe(random, 'rows', () => 2 + random.below(99)),
  })
  // The first cell is plain, or the row would be read as the head of a table that has none.
  const row = (): Cell[] => [{ content: [phraseOf(random)] }, cell(), ...random.some(2, cell)]
  return {
    kind: 'table',
    ...maybe(random, 'caption', () => lineOf(random)),
    head: random.once(2) ? random.some(2, row) : [],
    rows: random.some(3, row),
  }
}

function listOf(random: Random, inner: () => Block[]): Block {
  const ordered = random.once(2)
  const start = ordered && random.once(2) ? random.of([-3, 0, 2, 100]) : undefined
  return { kind: 'list', ordered, ...(start !== undefined && { start }), items: random.some(3, inner) }
}

function correctionOf(random: Random): Block {
  return {
    kind: 'correction',
    correction: {
      kind: random.of(['correction', 'clarification', 'update'] as const),
      ...maybe(random, 'date', () => random.of(['2026-06-14T09:20:00.000Z', '2026-01-01T00:00:00.000Z'])),
      content: lineOf(random),
      ...(random.once(2) && { important: true }),
    },
  }
}
