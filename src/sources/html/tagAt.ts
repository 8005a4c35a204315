import { allowedAttributes, editorsAttributes } from './allowedElements.ts'

/** A tag as it stands in the source; `attributes` still hold character references, `end` is the place after it. */
export type Tag = {
  name: string
  closing: boolean
  selfClosing: boolean
  attributes: Map<string, string>
  end: number
}

const isSpace = (code: number) => code === 32 || code === 10 || code === 9 || code === 13 || code === 12
const slash = 47
const greater = 62

/**
 * Reads the tag that begins at `at`, by the tokenizer rules of the HTML standard (13.2.5), in one pass. Keeps only
 * allowed attributes, the first of each name; for an editor's checks a few more, under names that mean nothing to a
 * parser (`data-style`). Undefined when the source ends inside the tag.
 */
export function tagAt(html: string, at: number, forEditor = false): Tag | undefined {
  const closing = html.charCodeAt(at + 1) === slash
  const nameStart = at + (closing ? 2 : 1)
  let place = nameEnd(html, nameStart, false)
  const tag: Tag = {
    name: html.slice(nameStart, Math.min(place, nameStart + 40)).toLowerCase(),
    closing,
    selfClosing: false,
    attributes: new Map(),
    end: 0,
  }
  while (place < html.length) {
    const code = html.charCodeAt(place)
    if (code === greater) return { ...tag, selfClosing: html.charCodeAt(place - 1) === slash, end: place + 1 }
    place = isSpace(code) || code === slash ? place + 1 : attributeAt(html, place, tag.attributes, forEditor)
  }
  return undefined
}

function nameEnd(html: string, from: number, ofAttribute: boolean): number {
  let place = from
  for (; place < html.length; place += 1) {
    const code = html.charCodeAt(place)
    if (code === greater || code === slash || isSpace(code)) break
    if (ofAttribute && code === 61 && place > from) break
  }
  return place
}

function attributeAt(
  html: string,
  from: number,
  attributes: Map<string, string>,
  forEditor: boolean,
): number {
  const afterName = nameEnd(html, from, true)
  let place = spaceEnd(html, afterName)
  let value = ''
  let end = afterName
  if (html.charCodeAt(place) === 61) {
    place = spaceEnd(html, place + 1)
    const quote = html[place]
    const quoted = quote === '"' || quote === "'"
    const start = quoted ? place + 1 : place
    const stop = quoted ? html.indexOf(quote, start) : unquotedEnd(html, start)
    if (stop < 0) return html.length
    value = html.slice(start, stop)
    end = quoted ? stop + 1 : stop
  }
  const name = afterName - from <= 40 ? html.slice(from, afterName).toLowerCase() : ''
  // A browser that parses safely takes off what is not followed; an editor is told of it.
  if (forEditor && name === 'href' && !attributes.has('data-href')) attributes.set('data-href', value)
  const kept = forEditor && editorsAttributes.has(name) ? `data-${name}` : name
  if ((kept !== name || allowedAttributes.has(name)) && !attributes.has(kept)) attributes.set(kept, value)
  return end
}

function spaceEnd(html: string, from: number): number {
  let place = from
  while (place < html.length && isSpace(html.charCodeAt(place))) place += 1
  return place
}

function unquotedEnd(html: string, from: number): number {
  let place = from
  while (place < html.length && html.charCodeAt(place) !== greater && !isSpace(html.charCodeAt(place)))
    place += 1
  return place
}
