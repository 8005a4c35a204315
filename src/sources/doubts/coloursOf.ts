/** The colour of a text and of what is behind it, both as #rrggbb. */
export type Colours = { text: string; behind: string }

const named: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
  darkgrey: '#a9a9a9',
  red: '#ff0000',
  maroon: '#800000',
  yellow: '#ffff00',
  orange: '#ffa500',
  gold: '#ffd700',
  lime: '#00ff00',
  green: '#008000',
  aqua: '#00ffff',
  cyan: '#00ffff',
  teal: '#008080',
  blue: '#0000ff',
  navy: '#000080',
  pink: '#ffc0cb',
  fuchsia: '#ff00ff',
  purple: '#800080',
}

/** The colours inside an element whose style attribute this is; the very same object where it sets none. */
export function coloursOf(style: string | undefined, around: Colours): Colours {
  if (!style) return around
  let colours = around
  for (const declaration of style.slice(0, 2000).split(';')) {
    const [property = '', value = ''] = declaration.split(':', 2).map(part => part.trim().toLowerCase())
    const colour = colourOf(value.replace('!important', '').trim())
    if (!colour) continue
    if (property === 'color') colours = { ...colours, text: colour }
    if (property === 'background-color' || property === 'background') colours = { ...colours, behind: colour }
  }
  return colours
}

/** A colour as #rrggbb: hexadecimal, `rgb()` or a common name; undefined for others and for what can be seen through. */
function colourOf(value: string): string | undefined {
  if (/^#[0-9a-f]{6}$/.test(value)) return value
  if (/^#[0-9a-f]{3}$/.test(value)) return value.replaceAll(/[0-9a-f]/g, '$&$&')
  const parts = /^rgb\(\s{0,3}(\d{1,3})\s{0,3}[, ]\s{0,3}(\d{1,3})\s{0,3}[, ]\s{0,3}(\d{1,3})\s{0,3}\)$/
    .exec(value)
    ?.slice(1)
  if (parts)
    return `#${parts.map(part => Math.min(Number(part), 255).toString(16).padStart(2, '0')).join('')}`
  return Object.hasOwn(named, value) ? named[value] : undefined
}
