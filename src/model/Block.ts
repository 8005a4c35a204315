import type { Inline } from './Inline.ts'
import type { Instant } from './Instant.ts'
import type { Picture } from './Picture.ts'

/** A correction, a clarification or a note that the article was updated. */
export type Correction = {
  kind: 'correction' | 'clarification' | 'update'
  date?: Instant
  content: Inline[]
  /** True when it changes the meaning of the article, so that it also stands at the top. */
  important?: boolean
}

export type Cell = { content: Inline[]; header?: boolean; columns?: number; rows?: number }

/** What an article's body is made of: a closed union; a format that meets anything else keeps its text. */
export type Block =
  | { kind: 'paragraph'; content: Inline[] }
  /** Level 2 is the highest inside a body; the headline is level 1. */
  | { kind: 'heading'; level: 2 | 3 | 4; content: Inline[] }
  | { kind: 'list'; ordered: boolean; start?: number; items: Block[][] }
  | { kind: 'quote'; blocks: Block[]; source?: Inline[] }
  | { kind: 'pullquote'; content: Inline[]; source?: Inline[] }
  | { kind: 'figure'; picture: Picture }
  | { kind: 'gallery'; pictures: Picture[]; caption?: Inline[]; credit?: string }
  | { kind: 'table'; caption?: Inline[]; head: Cell[][]; rows: Cell[][] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' }
  /** The moment at which what follows was published: a post of a live blog. */
  | { kind: 'stamp'; instant: Instant }
  | { kind: 'correction'; correction: Correction }
  /** Something that lives on another site: shown as a titled link, loaded only when the reader agrees. */
  | { kind: 'embed'; href: string; title?: string }
