type Axis = number | { min: number; max: number }

/** `extraWeight` is added to headline cuts only. */
type Script = { name: string; source: string; ranges: string; extraWeight?: number }

/** One font file: what it is cut from, and the characters, family, weight and style it is served for. */
export type Cut = {
  file: string
  /** Package and file stem under `@fontsource-variable`. */
  source: string
  ranges: string
  axes: Record<string, Axis>
  family: string
  weight: string
  style: 'normal' | 'italic'
}

/* A character stands in one script only, so a page fetches no file it can do without. Vietnamese has ă and đ
   (also Romanian and Croatian): 5 kB a face more for those pages, 12 kB less for Vietnamese ones. */
const latin =
  'U+20-7E, U+A0-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+2000-206F, U+20AC, U+2122, U+2212'
const latinExtended =
  'U+100-101, U+104-10F, U+112-127, U+12A-130, U+132-151, U+154-167, U+16A-19F, U+1A2-1AE, U+1B1-2BA, U+2C7, U+2DD, U+1E00-1E9F, U+20A1-20AA, U+20AD-20B3, U+20B5-20BF'
const vietnamese = 'U+102-103, U+110-111, U+128-129, U+168-169, U+1A0-1A1, U+1AF-1B0, U+1EA0-1EF9, U+20AB'
const cyrillic = 'U+301, U+400-45F, U+490-491, U+4B0-4B1, U+2116'
const cyrillicExtended = 'U+460-48F, U+492-4AF, U+4B2-52F, U+20B4'
const greek = 'U+370-3FF'
/* Without the ready-joined forms of U+FB50 and U+FE70, which nobody types: 10 kB less, the same page. */
const arabic = 'U+600-6FF, U+750-77F, U+200C-200F, U+FD3E-FD3F, U+FDF2, U+FDFA-FDFD'

/* Newsreader has no Cyrillic and no Greek: Source Serif 4 sets those words whole. At headline size it is drawn
   lighter, so it takes 100 more weight to look like Newsreader beside it. Newsreader and Public Sans both draw
   ə and Ə (U+259, U+18F), so an Azerbaijani word keeps one face. */
const newsreader = 'newsreader/newsreader'
const sourceSerif = 'source-serif-4/source-serif-4'
const serifScripts: Script[] = [
  { name: 'latin', source: `${newsreader}-latin`, ranges: latin },
  { name: 'latin-ext', source: `${newsreader}-latin-ext`, ranges: latinExtended },
  { name: 'vietnamese', source: `${newsreader}-vietnamese`, ranges: vietnamese },
  { name: 'cyrillic', source: `${sourceSerif}-cyrillic`, ranges: cyrillic, extraWeight: 100 },
  { name: 'cyrillic-ext', source: `${sourceSerif}-cyrillic-ext`, ranges: cyrillicExtended, extraWeight: 100 },
  { name: 'greek', source: `${sourceSerif}-greek`, ranges: greek, extraWeight: 100 },
]

const serifStyles = [
  { name: 'head', family: 'Dateline Head', opsz: 60, weight: 600, style: 'normal' },
  { name: 'head', family: 'Dateline Head', opsz: 60, weight: 500, style: 'normal' },
  { name: 'head', family: 'Dateline Head', opsz: 60, weight: 400, style: 'normal' },
  { name: 'head', family: 'Dateline Head', opsz: 60, weight: 400, style: 'italic' },
  { name: 'text', family: 'Dateline Text', opsz: 16, weight: 400, style: 'normal' },
  { name: 'text', family: 'Dateline Text', opsz: 16, weight: 700, style: 'normal' },
  { name: 'text', family: 'Dateline Text', opsz: 16, weight: 400, style: 'italic' },
  { name: 'text', family: 'Dateline Text', opsz: 16, weight: 700, style: 'italic' },
] as const

const sansScripts: Script[] = [
  { name: 'latin', source: 'public-sans/public-sans-latin', ranges: latin },
  { name: 'latin-ext', source: 'public-sans/public-sans-latin-ext', ranges: latinExtended },
  { name: 'vietnamese', source: 'public-sans/public-sans-vietnamese', ranges: vietnamese },
]

/* Every style in every script: a family that lacks one letter in one style hands that letter to another family,
   in the middle of the word. */
const serifCuts = serifScripts.flatMap(script =>
  serifStyles.map(
    ({ name, family, opsz, weight, style }): Cut => ({
      file: `${name}-${weight}${style === 'italic' ? '-italic' : ''}-${script.name}.woff2`,
      source: `${script.source}-opsz-${style}`,
      ranges: script.ranges,
      axes: { opsz, wght: weight + (name === 'head' ? (script.extraWeight ?? 0) : 0) },
      family,
      weight: `${weight}`,
      style,
    }),
  ),
)

const sansCuts = sansScripts.map(
  (script): Cut => ({
    file: `sans-${script.name}.woff2`,
    source: `${script.source}-wght-normal`,
    ranges: script.ranges,
    axes: { wght: { min: 400, max: 700 } },
    family: 'Dateline Sans',
    weight: '400 700',
    style: 'normal',
  }),
)

const naskhCuts = [400, 700].map(
  (weight): Cut => ({
    file: `naskh-${weight}.woff2`,
    source: 'noto-naskh-arabic/noto-naskh-arabic-arabic-wght-normal',
    ranges: arabic,
    axes: { wght: weight },
    family: 'Dateline Naskh',
    weight: `${weight}`,
    style: 'normal',
  }),
)

const vazirCut: Cut = {
  file: 'vazir.woff2',
  source: 'vazirmatn/vazirmatn-arabic-wght-normal',
  ranges: arabic,
  axes: { wght: { min: 400, max: 700 } },
  family: 'Dateline Vazir',
  weight: '400 700',
  style: 'normal',
}

/** Every font file the site ships. */
export const cuts: Cut[] = [...serifCuts, ...sansCuts, ...naskhCuts, vazirCut]

/** The files the first view of a page in Latin letters loads: 66,000 bytes together at most. */
export const firstView = ['head-600-latin.woff2', 'text-400-latin.woff2', 'sans-latin.woff2']

/** The packages the cuts come from; each has its licence shipped beside the fonts. */
export const packages = [...new Set(cuts.map(cut => cut.source.split('/')[0]!))]
