import { allowedElements, rawElements, renamedElements } from './allowed.ts'
import { cutHtml, type Dropped, mostCharacters, mostNodes, mostOpen } from './limits.ts'
import { type Nesting, nestingOf } from './nestingOf.ts'
import { afterOddity, afterRaw, rawTextAt } from './skip.ts'
import { type Tag, tagAt } from './tagAt.ts'

/** HTML that only knows plain elements; `shortened` says in words for a reader why it is not whole. */
export type Tamed = { html: string; shortened?: string; dropped: Dropped[] }

const tooLong = 'The text is longer than two million characters; only its beginning is shown.'
const tooDeep = 'The parts of this text are nested too deeply; it is shown as plain paragraphs.'
/** What a reader is told when a body has more nodes than are kept. */
export const tooMany = 'The text has too many parts; only its beginning is shown.'

const controls = new Set('input textarea select button datalist'.split(' '))
const other: Record<string, string> = { image: 'img', listing: 'pre', xmp: 'pre' }
const inLine = new Set(
  'a abbr b bdi bdo big cite code em font i kbd mark nobr q s samp small span strong sub sup tt u var wbr'.split(' '),
)

/**
 * Makes any HTML harmless and cheap to parse, in one pass and before a parser sees it: only known tags and
 * attributes stay; comments go, and so does the content of scripts, styles and the like, so that a parser never
 * leaves its ordinary mode. Beyond two million characters or some 20,000 nodes the rest is cut; beyond 512 open
 * elements all tags go and the text stays. The result is for `ParseHtml` only, whose tree is again read by
 * allow-list; it is not a document to show.
 */
export function tameHtml(source: string): Tamed {
  const html = cutHtml(source).replaceAll('\0', '')
  const whole = passOver(html, false)
  const pass = whole ?? passOver(html, true)
  const reason = source.length > mostCharacters ? tooLong : pass?.cut ? tooMany : whole ? undefined : tooDeep
  return {
    html: pass?.out.join('') ?? '',
    ...(reason && { shortened: reason }),
    dropped: [...(pass?.dropped ?? [])].map(([what, count]) => ({ what, count })),
  }
}

type Pass = {
  out: string[]
  dropped: Map<string, number>
  unclosed: Set<string>
  nesting: Nesting
  cut: boolean
  flat: boolean
}

/** Undefined when the elements nest too deeply to be kept. */
function passOver(html: string, flat: boolean): Pass | undefined {
  const pass: Pass = {
    out: [],
    dropped: new Map(),
    unclosed: new Set(),
    nesting: nestingOf(),
    cut: false,
    flat,
  }
  let place = 0
  while (place < html.length) {
    const open = html.indexOf('<', place)
    pass.out.push(html.slice(place, open < 0 ? html.length : open))
    if (open < 0) break
    const begin = html[open + 1] === '/' ? html[open + 2] : html[open + 1]
    const tag = begin !== undefined && /[a-z]/i.test(begin) ? tagAt(html, open) : undefined
    if (tag) place = tame(html, tag, pass)
    else place = afterOddity(html, open, pass.out)
    if (!flat && pass.nesting.depth() >= mostOpen) return undefined
    pass.cut = pass.nesting.nodes() > 2 * mostNodes
    if (pass.cut) break
  }
  return pass
}

/** Writes what is kept of a tag, and says where to read on. */
function tame(html: string, tag: Tag, pass: Pass): number {
  const { name, closing } = tag
  const raw = rawElements.has(name) || name === 'xmp'
  const after = raw && !closing ? afterRaw(html, name, tag.end, pass.unclosed) : tag.end
  if (!closing) countDropped(name, pass.dropped)
  if (pass.flat) {
    if (inLine.has(name)) return after
    pass.out.push('<p>')
    pass.nesting.meet('p', false)
    return after
  }
  const written = writtenName(name)
  if (!written) return after
  const empty = name === 'embed' || name === 'iframe' || (tag.selfClosing && written.startsWith('x-'))
  if (!(closing && empty)) pass.out.push(closing ? `</${written}>` : `<${written}${attributesOf(tag)}>`)
  if (empty && !closing) pass.out.push(`</${written}>`)
  pass.nesting.meet(written, closing || empty)
  if (name === 'xmp' && after > tag.end) pass.out.push(`${rawTextAt(html, tag.end, after)}</pre>`)
  return after
}

/** The name an element is handed on under; undefined when its tags are taken off. */
function writtenName(name: string): string | undefined {
  if (renamedElements.has(name)) return `x-${name}`
  if (name.startsWith('x-') && renamedElements.has(name.slice(2))) return name
  const written = Object.hasOwn(other, name) ? other[name] : name
  return written && allowedElements.has(written) ? written : undefined
}

function attributesOf({ attributes }: Tag): string {
  return [...attributes].map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('')
}

function countDropped(name: string, dropped: Map<string, number>) {
  const what = controls.has(name) ? 'form control' : name === 'script' || name === 'style' ? name : undefined
  if (what) dropped.set(what, (dropped.get(what) ?? 0) + 1)
}
