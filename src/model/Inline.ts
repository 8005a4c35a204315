/** Text that runs inside a line. A plain string is plain text, never markup. */
export type Inline =
  | string
  | { kind: 'strong' | 'emphasis' | 'code' | 'superscript' | 'subscript' | 'mark'; content: Inline[] }
  | { kind: 'link'; href: string; content: Inline[] }
  | { kind: 'foreign'; language?: string; direction?: Direction; content: Inline[] }
  | { kind: 'break' }

export type Direction = 'ltr' | 'rtl'

/** The HTML element of each kind of text that is nothing but an element. */
export const elements = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
  mark: 'mark',
} as const
