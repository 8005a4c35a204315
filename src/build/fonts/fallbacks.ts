/** A font on the reader's device, sized so that the web font can take its place without moving a line. */
export type Fallback = {
  family: string
  weight: string
  style: 'normal' | 'italic'
  local: string[]
  /** Percent. */
  sizeAdjust: number
  /** The web font's own ascent and descent, percent of the em. */
  ascent: number
  descent: number
}

const georgia = {
  regular: ['Georgia'],
  bold: ['Georgia Bold', 'Georgia-Bold'],
  italic: ['Georgia Italic', 'Georgia-Italic'],
  boldItalic: ['Georgia Bold Italic', 'Georgia-BoldItalic'],
}
/* A device without Georgia has Liberation as a rule: Linux, which looks through all its fonts for each name it has not got. */
const times = {
  regular: ['Liberation Serif', 'Times New Roman', 'TimesNewRomanPSMT'],
  bold: ['Liberation Serif Bold', 'Times New Roman Bold', 'TimesNewRomanPS-BoldMT'],
  italic: ['Liberation Serif Italic', 'Times New Roman Italic', 'TimesNewRomanPS-ItalicMT'],
  boldItalic: ['Liberation Serif Bold Italic', 'Times New Roman Bold Italic', 'TimesNewRomanPS-BoldItalicMT'],
}
const noto = {
  regular: ['Noto Serif', 'NotoSerif', 'NotoSerif-Regular'],
  bold: ['Noto Serif Bold', 'NotoSerif-Bold'],
  italic: ['Noto Serif Italic', 'NotoSerif-Italic'],
  boldItalic: ['Noto Serif Bold Italic', 'NotoSerif-BoldItalic'],
}

/* Percent, for Georgia, Times and Noto Serif. Head 600, head 500 and text 400 were measured on set headlines and
   paragraphs; the others follow from them by the ratio of the mean letter widths. */
const serifRows = [
  { family: 'Dateline Head', weight: '600', style: 'normal', cut: 'bold', adjust: [89.07, 107.14, 90.23] },
  {
    family: 'Dateline Head',
    weight: '500',
    style: 'normal',
    cut: 'regular',
    adjust: [100.87, 112.2, 93.06],
  },
  { family: 'Dateline Head', weight: '400', style: 'normal', cut: 'regular', adjust: [98.24, 107.64, 90.63] },
  { family: 'Dateline Head', weight: '400', style: 'italic', cut: 'italic', adjust: [88.04, 98.44, 85.01] },
  { family: 'Dateline Text', weight: '400', style: 'normal', cut: 'regular', adjust: [95.24, 104.36, 87.86] },
  { family: 'Dateline Text', weight: '700', style: 'normal', cut: 'bold', adjust: [87.95, 105.8, 89.1] },
  { family: 'Dateline Text', weight: '400', style: 'italic', cut: 'italic', adjust: [87.01, 97.28, 84.01] },
] as const

const devices = [
  { name: 'Georgia', local: georgia },
  { name: 'Times', local: times },
  { name: 'Noto', local: noto },
]

const serifFallbacks = serifRows.flatMap(({ family, weight, style, cut, adjust }) =>
  devices.map(
    ({ name, local }, index): Fallback => ({
      family: `${family} fallback ${name}`,
      weight,
      style,
      local: local[cut],
      sizeAdjust: adjust[index]!,
      ascent: 73.5,
      descent: 26.5,
    }),
  ),
)

/* Measured on labels and the names of sections; what is bolder than 500 the browser thickens. */
const sansFallbacks = [
  { weight: '400', sizeAdjust: 103.5 },
  { weight: '500', sizeAdjust: 105.5 },
].map(
  ({ weight, sizeAdjust }): Fallback => ({
    ...{ family: 'Dateline Sans fallback Arial', weight, style: 'normal', sizeAdjust },
    local: ['Arial', 'Liberation Sans', 'Roboto', 'ArialMT'],
    ascent: 95,
    descent: 22.5,
  }),
)

/** What stands in for the web fonts until they arrive. */
export const fallbacks: Fallback[] = [...serifFallbacks, ...sansFallbacks]
