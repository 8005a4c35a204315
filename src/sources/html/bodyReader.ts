import type { Block } from '../../model/Block.ts'
import type { HtmlNode } from '../format.ts'

/** What the readers of a body's parts share. */
export type BodyReader = {
  /** Relative addresses resolve against it. */
  address: string
  /** Notes that something was left out. */
  drop: (what: string) => void
  /** Reads what stands inside a part; handed down because the parts nest in one another. */
  blocksOf: (nodes: HtmlNode[]) => Block[]
}
