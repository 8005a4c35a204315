/**
 * The part of an element's text from one place of it to another, for a highlight; `text` is the whole text that the
 * places count in, and the element may show other words before and after it. A line break counts as one character.
 * Undefined where the element does not show the text.
 */
export function rangeIn(element: Element, text: string, start: number, end: number): Range | undefined {
  const pieces = piecesOf(element)
  const offset = pieces
    .map(({ text }) => text)
    .join('')
    .indexOf(text)
  if (offset < 0 || start >= end) return undefined
  const from = placeAt(pieces, offset + start, false)
  const to = placeAt(pieces, offset + end, true)
  if (!from || !to) return undefined
  const range = element.ownerDocument.createRange()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

type Piece = { node: Node; text: string }

function piecesOf(element: Element): Piece[] {
  const pieces: Piece[] = []
  const visit = (node: Node) => {
    if (node.nodeName === 'BR') pieces.push({ node, text: ' ' })
    else if (node.nodeType === node.TEXT_NODE) pieces.push({ node, text: node.nodeValue ?? '' })
    else for (const child of node.childNodes) visit(child)
  }
  visit(element)
  return pieces
}

/** Where a character begins, or ends, as a place in the page. */
function placeAt(pieces: Piece[], at: number, isEnd: boolean): [Node, number] | undefined {
  let passed = 0
  for (const { node, text } of pieces) {
    const here = at - passed
    if (isEnd ? here <= text.length : here < text.length) {
      if (node.nodeType === node.TEXT_NODE) return [node, here]
      const parent = node.parentNode
      return parent
        ? [parent, [...parent.childNodes].indexOf(node as ChildNode) + (isEnd ? 1 : 0)]
        : undefined
    }
    passed += text.length
  }
  return undefined
}
