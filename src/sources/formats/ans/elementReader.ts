import type { Block } from '../../../model/Block.ts'
import type { Inline } from '../../../model/Inline.ts'
import type { Reading } from '../../format.ts'
import type { Wire } from './wire.ts'

/** What the readers of elements share; handed down because elements nest in one another. */
export type ElementReader = {
  reading: Reading
  blocksOf: (elements: unknown) => Block[]
  /** Reads a field of HTML as blocks. */
  html: (value: unknown) => Block[]
  /** Reads a field of HTML as text in a line. */
  inline: (value: unknown) => Inline[]
}

/** Reads one element as the blocks it is; none where it has nothing to show. */
export type ReadElement = (element: Wire, reader: ElementReader) => Block[]
