import type { HtmlNode } from '../format.ts'
import { inlineElements } from './allowedElements.ts'
import { type HtmlElement, isElement } from './htmlElement.ts'

const textBlocks = /^(?:p|h[1-6]|div|section|center|main|article|header)$/

/**
 * Takes blocks out of the inline elements around them: `<b>a<p>b</p>c</b>` is read as `<b>a</b><p><b>b</b></p><b>c</b>`.
 * Only blocks of plain text take the element along; a picture in a link is just a picture.
 */
export function hoisted(nodes: HtmlNode[], isBlock: (element: HtmlElement) => boolean): HtmlNode[] {
  const holdsBlock = (node: HtmlNode): boolean =>
    isElement(node) && (isBlock(node) || (inlineElements.has(node.name) && node.children.some(holdsBlock)))

  return nodes.flatMap(node => {
    if (!isElement(node) || isBlock(node) || !holdsBlock(node)) return [node]
    const done: HtmlNode[] = []
    let run: HtmlNode[] = []
    const endRun = () => {
      if (run.length > 0) done.push({ ...node, children: run })
      run = []
    }
    for (const child of hoisted(node.children, isBlock)) {
      if (!isElement(child) || !isBlock(child)) run.push(child)
      else {
        endRun()
        done.push(wrapped(child, node))
      }
    }
    endRun()
    return done
  })
}

function wrapped(block: HtmlElement, around: HtmlElement): HtmlElement {
  return textBlocks.test(block.name)
    ? { ...block, children: [{ ...around, children: block.children }] }
    : block
}
