import type { HtmlNode, ParseHtml } from '../format.ts'
import type { Steps } from '../steps.ts'
import { cleanText } from './cleanText.ts'
import { type HtmlElement, isElement } from './htmlElement.ts'
import { mostDepth, mostNodes } from './limits.ts'
import { splitBreaks } from './splitBreaks.ts'
import { tameHtml, tooMany } from './tameHtml.ts'

/** A parsed body; `dropped` counts what was left out. */
export type Tree = { nodes: HtmlNode[]; shortened?: string; dropped: Map<string, number> }

/**
 * Parses HTML of any size and shape into a tree of at most 20,000 nodes, 80 deep, with clean text. What is deeper is
 * kept as text, what is beyond is cut, and `shortened` says so.
 */
export function readTree(html: string, parseHtml: ParseHtml, forEditor = false): Tree {
  const tamed = tameHtml(html, forEditor)
  return treeOf(tamed, parseHtml(tamed.html))
}

/** The same, step by step. */
export function* treeSteps(html: string, parseHtml: ParseHtml): Steps<Tree> {
  const tamed = tameHtml(html, false)
  yield
  const parsed = parseHtml(tamed.html)
  yield
  return treeOf(tamed, parsed)
}

function treeOf({ shortened, dropped }: ReturnType<typeof tameHtml>, parsed: HtmlNode[]): Tree {
  const budget: Budget = { nodes: mostNodes, flattened: 0 }
  const nodes = splitBreaks(keptNodes(parsed, 1, budget))
  const reason = shortened ?? (budget.nodes < 0 ? tooMany : undefined)
  if (budget.flattened > 0) dropped.set('nesting', budget.flattened)
  return { nodes, ...(reason && { shortened: reason }), dropped }
}

type Budget = { nodes: number; flattened: number }

function keptNodes(nodes: HtmlNode[], depth: number, budget: Budget): HtmlNode[] {
  const kept: HtmlNode[] = []
  for (const node of nodes) {
    budget.nodes -= 1
    if (budget.nodes < 0) break
    // A table needs three levels more for its cells.
    const levels = isElement(node) && node.name === 'table' ? 3 : 0
    if (!isElement(node)) kept.push(cleanText(node))
    else if (depth + levels <= mostDepth)
      kept.push({ ...node, children: keptNodes(node.children, depth + 1, budget) })
    else {
      budget.flattened += 1
      kept.push(cleanText(deepText(node)))
    }
  }
  return kept
}

/** The text of an element of any depth, without recursion. */
function deepText(element: HtmlElement): string {
  const texts: string[] = []
  const open: HtmlNode[] = [element]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) texts.push(node)
    else open.push(...node.children.toReversed())
  }
  return texts.join(' ')
}
