/** An error keeps an article from being ready, a warning asks, a note informs. */
export type Severity = 'error' | 'warning' | 'note'

/** A part of a text, in UTF-16 code units as `String.slice` counts them. */
export type Range = { start: number; end: number }

/** What to do about a finding: in words, and where it is that simple, what to write in place of the range. */
export type Fix = { say: string; text?: string }

/** Something the editor should look at. */
export type Finding = {
  /** The rule's name, e.g. `image.alt.missing`. */
  id: string
  severity: Severity
  /** Where it is: a field or a block of the article, as `textAt` understands it, e.g. `lead.alt` or `body[4]`. */
  path: string
  /** Which part of the text at the path; absent where all of it is meant. */
  range?: Range
  /** One sentence for the editor, with the exact figures. */
  message: string
  fix: Fix
}
