/** The shades of a newsroom's colour: text on the light and on the dark paper, and ground for white text. */
export type Accent = { light: string; dark: string; solid: string }

export const lightPaper = '#fdfcfa'
export const darkPaper = '#131416'
const readable = 4.5

/**
 * Shades of a colour (`#rrggbb`) that can be read: text at a contrast of at least 4.5 on both papers, and a ground
 * on which white has at least 4.5 (WCAG 2.2, 1.4.3). Black or white is mixed in by steps of 4 in 100 until it is so.
 */
export function accentOf(colour: string): Accent {
  return {
    light: mixedUntil(colour, '#000000', shade => contrast(shade, lightPaper) >= readable),
    dark: mixedUntil(colour, '#ffffff', shade => contrast(shade, darkPaper) >= readable),
    solid: mixedUntil(colour, '#000000', shade => contrast(shade, '#ffffff') >= readable),
  }
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function mixedUntil(colour: string, into: string, isReadable: (shade: string) => boolean): string {
  for (let step = 0; step <= 100; step += 4) {
    const shade = mix(colour, into, step / 100)
    if (isReadable(shade)) return shade
  }
  return into
}

function mix(colour: string, into: string, share: number): string {
  const target = channels(into)
  const mixed = channels(colour).map((value, index) => Math.round(value + (target[index]! - value) * share))
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`
}

const channels = (colour: string) =>
  [1, 3, 5].map(start => Number.parseInt(colour.slice(start, start + 2), 16))

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map(value => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
