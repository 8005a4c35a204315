import type { Inline } from '../model/Inline.ts'
import type { Picture, Rendition } from '../model/Picture.ts'
import { attribute, escaped, inlineHtmlOf } from './inlineHtmlOf.ts'

/** Writes a picture with its words as a `figure`. */
export function figureHtmlOf(picture: Picture): string {
  const { src, width, height, alt, focus, renditions, caption, credit } = picture
  const types = [...new Set(renditions.flatMap(({ type }) => type ?? []))]
  const sources = types.map(type => {
    const srcset = srcsetHtmlOf(renditions.filter(rendition => rendition.type === type))
    return `<source${attribute('type', type)}${srcset}>`
  })
  const image = [
    '<img',
    attribute('src', src),
    attribute('alt', alt ?? ''),
    attribute('width', width),
    attribute('height', height),
    srcsetHtmlOf(renditions.filter(({ type }) => !type)),
    attribute('data-focus', focus && `${focus.x},${focus.y}`),
    '>',
  ].join('')
  const whole = sources.length > 0 ? `<picture>${sources.join('')}${image}</picture>` : image
  return `<figure>${whole}${captionHtmlOf(caption, credit)}</figure>`
}

/** Writes caption and credit as a `figcaption`; nothing when there is neither. */
export function captionHtmlOf(caption: Inline[] | undefined, credit: string | undefined): string {
  const words = [
    caption && inlineHtmlOf(caption),
    credit && `<small class="credit">${escaped(credit)}</small>`,
  ].filter(part => part)
  return words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : ''
}

/** A comma at the end of an address would be read as the end of the entry. */
function srcsetHtmlOf(renditions: Rendition[]): string {
  const entries = renditions.map(({ href, width, height }) => {
    const size = [width && `${width}w`, width && height && `${height}h`].filter(part => part)
    return [href.replaceAll(' ', '%20').replace(/,$/, '%2C'), ...size].join(' ')
  })
  return attribute('srcset', entries.length > 0 ? entries.join(', ') : undefined)
}
