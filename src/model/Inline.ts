/** Text that runs inside a line. A plain string is plain text, never markup. */
export type Inline =
  | string
  | { kind: 'strong' | 'emphasis' | 'code' | 'superscript' | 'subscript' | 'mark'; content: Inline[] }
  | { kind: 'link'; href: string; content: Inline[] }
  | { kind: 'foreign'; language?: string; direction?: Direction; content: Inline[] }
  | { kind: 'break' }

export type Direction = 'ltr' | 'rtl'
