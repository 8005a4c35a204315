import type { Block } from '../../model/Block.ts'
import { text } from '../readField.ts'
import type { BodyReader } from './bodyReader.ts'
import { elementsIn, type HtmlElement, hasClass, isElement, textIn } from './htmlElement.ts'
import { safeLink } from './safeUrl.ts'

const frames = new Set(['x-iframe', 'x-video', 'x-audio', 'x-embed', 'x-object'])
const posts = [
  'twitter-tweet twitter-video instagram-media tiktok-embed bluesky-embed reddit-card reddit-embed-bq',
  'mastodon-embed fb-post fb-video text-post-media wp-embedded-content kg-bookmark-card',
]
  .join(' ')
  .split(' ')
const bare = 'wp-block-embed__wrapper'

/** True for a frame, a film or a sound, which live on another site. */
export function isFrame({ name }: HtmlElement): boolean {
  return frames.has(name)
}

/** True for a post of a social network, or a card that stands for another page. */
export function isPost(element: HtmlElement): boolean {
  if (isFrame(element) || element.name === 'a') return false
  if (hasClass(element, bare)) return bareAddressIn(element) !== undefined
  const isOwn = element.name === 'figure' && hasClass(element, 'embed')
  return hasClass(element, ...posts) || (isOwn && elementsIn(element.children, isFrame).length === 0)
}

/** Reads a frame, a film or a sound as a titled link. Without an address, what stands in its place is read. */
export function frameOf(frame: HtmlElement, reader: BodyReader): Block[] {
  // WordPress hides this frame until its script has run; the quotation before it holds the same link.
  if (hasClass(frame, 'wp-embedded-content')) return []
  const inner = elementsIn(frame.children, ({ name }) => name === 'source' || name === 'x-embed')[0]
  const { attributes } = frame
  const written = attributes.src ?? attributes.data ?? attributes['data-src'] ?? inner?.attributes.src
  const href = pageOf(written, reader.address) ?? pageOf(attributes['data-src'], reader.address)
  if (!href) {
    reader.drop(frame.name === 'x-object' ? 'object' : 'embed')
    return reader.blocksOf(frame.children)
  }
  const title = text(attributes.title)
  return [{ kind: 'embed', href, ...(title && { title }) }]
}

/** Reads a post as a link to it, under its own words. Without an address it is read as the text it is. */
export function postOf(post: HtmlElement, reader: BodyReader): Block[] | undefined {
  const { cite, 'data-href': dataHref, 'data-instgrm-permalink': permalink } = post.attributes
  const links = elementsIn(post.children, ({ name }) => name === 'a').map(link => link.attributes.href)
  const card = hasClass(post, 'kg-bookmark-card', 'wp-embedded-content', 'embed')
  const linked = card ? links : links.toReversed()
  const bareAddress = hasClass(post, bare) ? bareAddressIn(post) : undefined
  const href = [permalink, dataHref, cite, ...linked, bareAddress]
    .map(link => pageOf(link, reader.address))
    .find(Boolean)
  if (!href) return undefined
  const named = elementsIn(post.children, element => hasClass(element, 'kg-bookmark-title'))
  const title = text(textIn(named.length > 0 ? named : [post]))
  return [{ kind: 'embed', href, ...(title && title !== href && { title }) }]
}

/** The address that WordPress has found nothing to show for, and so left as it is. */
function bareAddressIn(element: HtmlElement): string | undefined {
  const words = textIn([element])
  return element.children.every(node => !isElement(node)) && /^https?:\/\/\S+$/.test(words)
    ? words
    : undefined
}

/** A page or file on the web: what an embed can lead to. */
function pageOf(value: string | undefined, address: string): string | undefined {
  const href = safeLink(value, address)
  return href && /^(https?:|\/)/.test(href) ? href : undefined
}
