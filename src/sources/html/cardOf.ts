import type { Block } from '../../model/Block.ts'
import type { HtmlNode } from '../format.ts'
import type { BodyReader } from './bodyReader.ts'
import { isCaption } from './captionOf.ts'
import { isFrame } from './embedOf.ts'
import { elementsIn, type HtmlElement, hasClass, textIn, without } from './htmlElement.ts'

const cards = ['kg-callout-card', 'kg-audio-card', 'kg-video-card', 'kg-file-card', 'kg-signup-card']

/** Parts of a card that only its script brings to life: clocks of a player, answers of a form. */
const machinery = [
  ...['kg-audio-player', 'kg-audio-thumbnail', 'kg-video-player-container', 'kg-video-overlay'],
  ...['kg-signup-card-fields', 'kg-signup-card-success', 'kg-signup-card-error'],
]

/** True for a card of Ghost's editor that is more than the plain elements in it. */
export function isCard(element: HtmlElement): boolean {
  return hasClass(element, ...cards)
}

/** Reads a card as what it says and where it leads, without its machinery. */
export function cardOf(card: HtmlElement, reader: BodyReader): Block[] {
  const dead = elementsIn(card.children, element => hasClass(element, ...machinery))
  const children = without(card.children, new Set(dead))
  if (hasClass(card, 'kg-callout-card')) return calloutOf(children, reader)
  if (hasClass(card, 'kg-file-card')) return fileOf(children, reader)
  const frames = elementsIn(children, isFrame)
  if (frames.length === 0) return reader.blocksOf(children)
  const title = textIn(elementsIn(children, element => isTitle(element) || isCaption(element)))
  return reader.blocksOf(frames).map(block => (block.kind === 'embed' && title ? { title, ...block } : block))
}

const isTitle = (element: HtmlElement) => hasClass(element, 'kg-audio-title')

/** The sign of a callout begins its text. */
function calloutOf(children: HtmlNode[], reader: BodyReader): Block[] {
  const signs = elementsIn(children, element => hasClass(element, 'kg-callout-emoji'))
  const sign = textIn(signs)
  const [text] = elementsIn(children, element => hasClass(element, 'kg-callout-text'))
  if (!text) return reader.blocksOf(children)
  return reader.blocksOf([...(sign ? [`${sign} `] : []), ...text.children])
}

/** A file is one link with all that is said of it: its title and caption, its name and size. */
function fileOf(children: HtmlNode[], reader: BodyReader): Block[] {
  const [link] = elementsIn(children, ({ name }) => name === 'a')
  if (!link) return reader.blocksOf(children)
  const parts = ['title', 'caption', 'filename', 'filesize'].map(part =>
    textIn(elementsIn(link.children, element => hasClass(element, `kg-file-card-${part}`))),
  )
  const words = parts.filter(part => part !== '').join(' · ')
  return reader.blocksOf(words ? [{ ...link, children: [words] }] : [link])
}
