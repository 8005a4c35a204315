import { afterElement, afterOddity, rawTextAt } from './afterElement.ts'
import { allowedElements, droppedElements, frameElements } from './allowedElements.ts'
import { cutHtml, mostCharacters, mostNodes, mostOpen } from './limits.ts'
import { type Nesting, nestingOf } from './nestingOf.ts'
import { type Tag, tagAt } from './tagAt.ts'

/** HTML that only knows plain elements; `shortened` says in words for a reader why it is not whole. */
export type Tamed = { html: string; shortened?: string; dropped: Map<string, number> }

const tooLong = 'The text is longer than two million characters; only its beginning is shown.'
const tooDeep = 'The parts of this text are nested too deeply; it is shown as plain paragraphs.'
/** What a reader is told when a body has more nodes than are kept. */
export const tooMany = 'The text has too many parts; only its beginning is shown.'

const other: Record<string, string> = { image: 'img', listing: 'pre' }
const inLine = new Set(
  'a abbr b bdi bdo big cite code em font i kbd mark nobr q s samp small span strong sub sup tt u var wbr'.split(
    ' ',
  ),
)

/**
 * Makes any HTML harmless and cheap to parse, in one pass and before a parser sees it: only known tags and
 * attributes stay; comments go, and so does the content of scripts, styles and the like, so that a parser never
 * leaves its ordinary mode. Beyond two million characters or some 20,000 nodes the rest is cut; beyond 512 open
 * elements all tags go and the text stays. The result is for `ParseHtml` only, whose tree is again read by
 * allow-list; it is not a document to show. `forEditor` keeps what the editor's checks look at (`tagAt`).
 */
export function tameHtml(source: string, forEditor = false): Tamed {
  const html = cutHtml(source).replaceAll('\0', '')
  const whole = passOver(html, false, forEditor)
  const pass = whole ?? passOver(html, true, forEditor)
  const reason = source.length > mostCharacters ? tooLong : pass?.cut ? tooMany : whole ? undefined : tooDeep
  return {
    html: pass?.out.join('') ?? '',
    ...(reason && { shortened: reason }),
    dropped: pass?.dropped ?? new Map(),
  }
}

type Pass = {
  out: string[]
  dropped: Map<string, number>
  unclosed: Set<string>
  nesting: Nesting
  cut: boolean
  flat: boolean
  /** In a flat pass: nothing has been written since the paragraph began. */
  fresh: boolean
}

/** Undefined when the elements nest too deeply to be kept. */
function passOver(html: string, flat: boolean, forEditor: boolean): Pass | undefined {
  const pass: Pass = {
    out: [],
    dropped: new Map(),
    unclosed: new Set(),
    nesting: nestingOf(),
    cut: false,
    flat,
    fresh: false,
  }
  let place = 0
  while (place < html.length) {
    const open = html.indexOf('<', place)
    writeText(html.slice(place, open < 0 ? html.length : open), pass)
    if (open < 0) break
    const begin = html[open + 1] === '/' ? html[open + 2] : html[open + 1]
    const tag = begin !== undefined && /[a-z]/i.test(begin) ? tagAt(html, open, forEditor) : undefined
    if (tag) place = tame(html, tag, pass)
    else place = afterOddity(html, open, pass.out)
    if (!flat && pass.nesting.depth() >= mostOpen) return undefined
    pass.cut = pass.nesting.nodes() > 2 * mostNodes
    if (pass.cut) break
  }
  return pass
}

function writeText(text: string, pass: Pass) {
  if (text === '') return
  if (pass.fresh && text.trim() === '') return
  pass.fresh = false
  pass.out.push(text)
}

/** Writes what is kept of a tag, and says where to read on. */
function tame(html: string, tag: Tag, pass: Pass): number {
  const { name, closing } = tag
  const reason = droppedElements.get(name)
  if (reason !== undefined) {
    if (closing) return tag.end
    if (reason) pass.dropped.set(reason, (pass.dropped.get(reason) ?? 0) + 1)
    const isEmpty = name === 'input' || (tag.selfClosing && (name === 'svg' || name === 'math'))
    return isEmpty ? tag.end : afterElement(html, name, tag.end, pass.unclosed)
  }
  if (pass.flat) flatten(name, pass)
  else if (name === 'xmp' && !closing) return tameXmp(html, tag, pass)
  else write(tag, pass)
  const isRaw = name === 'iframe' && !closing
  return isRaw ? afterElement(html, name, tag.end, pass.unclosed) : tag.end
}

/** Keeps of a tag only that it parts two paragraphs. */
function flatten(name: string, pass: Pass) {
  if (inLine.has(name) || pass.fresh) return
  pass.fresh = true
  pass.out.push('<p>')
  pass.nesting.meet('p', false)
}

function write(tag: Tag, { out, nesting }: Pass) {
  const { name, closing } = tag
  const written = writtenName(name)
  if (!written) return
  const isEmpty = name === 'iframe' || name === 'embed' || (tag.selfClosing && frameElements.has(name))
  if (closing && !isEmpty) out.push(`</${written}>`)
  if (!closing) out.push(`<${written}${attributesOf(tag)}>`, isEmpty ? `</${written}>` : '')
  nesting.meet(written, closing || isEmpty)
}

/** `xmp` holds text that looks like markup and is none. */
function tameXmp(html: string, tag: Tag, pass: Pass): number {
  const after = afterElement(html, 'xmp', tag.end, pass.unclosed)
  if (after > tag.end) pass.out.push(`<pre>${rawTextAt(html, tag.end, after)}</pre>`)
  return after
}

/** The name an element is handed on under; undefined when its tags are taken off. */
function writtenName(name: string): string | undefined {
  if (frameElements.has(name)) return `x-${name}`
  if (name.startsWith('x-') && frameElements.has(name.slice(2))) return name
  const written = Object.hasOwn(other, name) ? other[name] : name
  return written && allowedElements.has(written) ? written : undefined
}

function attributesOf({ attributes }: Tag): string {
  return [...attributes].map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('')
}
