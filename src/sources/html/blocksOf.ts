import type { Block } from '../../model/Block.ts'
import type { HtmlNode } from '../format.ts'
import { inlineElements } from './allowedElements.ts'
import type { BodyReader } from './bodyReader.ts'
import { cardOf, isCard } from './cardOf.ts'
import { correctionOf, isCorrection } from './correctionOf.ts'
import { frameOf, isFrame, isPost, postOf } from './embedOf.ts'
import { emojiIn } from './emojiIn.ts'
import { figureOf, isFigure, isGallery } from './figureOf.ts'
import { hoisted } from './hoisted.ts'
import { elementsIn, type HtmlElement, hasClass, isElement, rawTextIn } from './htmlElement.ts'
import { inlineOf } from './inlineOf.ts'
import { listOf } from './listOf.ts'
import { isPicture, pictureOf } from './pictureOf.ts'
import { isPullquote, pullquoteOf, quoteOf } from './quoteOf.ts'
import { isStamp, stampIn } from './stampIn.ts'
import { tableOf } from './tableOf.ts'

/** At least so many nodes are read at a stretch. */
const aPortion = 5

/**
 * Reads nodes as blocks, by allow-list: whatever is not known by name is walked through, so that its text stays. Text
 * that stands between blocks becomes paragraphs. Heading levels are the source's own.
 */
export function blocksOf(nodes: HtmlNode[], reader: BodyReader): Block[] {
  const blocks: Block[] = []
  let run: HtmlNode[] = []
  const endRun = () => {
    const content = inlineOf(run, reader)
    if (content.length > 0) blocks.push({ kind: 'paragraph', content })
    run = []
  }
  for (const node of hoisted(nodes, isBlock)) {
    if (!isElement(node) || !isBlock(node)) run.push(node)
    else {
      endRun()
      blocks.push(...blockOf(node, reader))
    }
  }
  endRun()
  return blocks
}

/** The same nodes in portions that can be read one by one: each ends with a block, so that no paragraph is torn. */
export function portionsOf(nodes: HtmlNode[]): HtmlNode[][] {
  const portions: HtmlNode[][] = [[]]
  for (const node of nodes) {
    const portion = portions.at(-1)!
    portion.push(node)
    if (portion.length >= aPortion && isElement(node) && isBlock(node)) portions.push([])
  }
  return portions
}

/** True for an element that does not run inside a line. */
function isBlock(element: HtmlElement): boolean {
  if (element.name === 'img') return emojiIn(element) === undefined
  return !inlineElements.has(element.name)
}

function blockOf(element: HtmlElement, reader: BodyReader): Block[] {
  const { name, children } = element
  const post = isPost(element) ? postOf(element, reader) : undefined
  if (post) return post
  if (isCard(element)) return cardOf(element, reader)
  if (isFrame(element)) return frameOf(element, reader)
  if (isPicture(element)) return aloneOf(element, reader)
  const instant = isStamp(element) ? stampIn(element) : undefined
  if (instant) return [{ kind: 'stamp', instant }]
  if (isCorrection(element)) return correctionOf(element, reader)
  if (isPullquote(element)) return pullquoteOf(element, reader)
  if (isFigure(element) || isGallery(element)) return figureOf(element, reader)
  if (/^h[1-6]$/.test(name)) return headingOf(element, reader)
  if (name === 'blockquote') return quoteOf(element, reader)
  if (name === 'ul' || name === 'ol') return listOf(element, reader)
  if (name === 'table') return tableOf(element, reader)
  if (name === 'pre') return codeOf(element, reader)
  if (name === 'hr') return [{ kind: 'rule' }]
  return reader.blocksOf(children)
}

function aloneOf(element: HtmlElement, reader: BodyReader): Block[] {
  const picture = pictureOf(element, reader)
  return picture ? [{ kind: 'figure', picture }] : []
}

/** Pictures in a heading follow it. */
function headingOf(element: HtmlElement, reader: BodyReader): Block[] {
  const content = inlineOf(element.children, reader)
  const level = Number(element.name[1]) as 2 | 3 | 4
  const rest = reader.blocksOf(elementsIn(element.children, inner => isPicture(inner) || isFrame(inner)))
  return content.length > 0 ? [{ kind: 'heading', level, content }, ...rest] : rest
}

function codeOf(element: HtmlElement, reader: BodyReader): Block[] {
  if (hasClass(element, 'wp-block-verse')) {
    const lines = rawTextIn(element.children).split('\n')
    const broken = lines.flatMap((line): HtmlNode[] => [line, { name: 'br', attributes: {}, children: [] }])
    return reader.blocksOf(broken)
  }
  const text = rawTextIn(element.children).replace(/^\n+/, '').trimEnd()
  return text === '' ? [] : [{ kind: 'code', text }]
}
