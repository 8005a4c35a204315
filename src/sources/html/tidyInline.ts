import type { Inline } from '../../model/Inline.ts'

type Wrapper = Exclude<Inline, string | { kind: 'break' }>
type Token = { text: string } | { open: Wrapper } | { close: true } | { line: true }

/**
 * Text as a browser would set it: blanks run together, none at the ends or beside a line break, no line break
 * at the ends or after another, nothing empty.
 */
export function tidyInline(content: Inline[]): Inline[] {
  const tokens = tokensOf(content)
  return printed(rebuilt(withoutEnd(withoutRuns(tokens))))
}

function tokensOf(content: Inline[]): Token[] {
  return content.flatMap((piece): Token[] => {
    if (typeof piece === 'string') return [{ text: piece }]
    if (piece.kind === 'break') return [{ line: true }]
    return [{ open: piece }, ...tokensOf(piece.content), { close: true }]
  })
}

/** Runs blanks together across elements, and drops blanks and line breaks at the beginning of a line. */
function withoutRuns(tokens: Token[]): Token[] {
  let blankBefore = true
  let lineHasText = false
  return tokens.filter(token => {
    if ('line' in token) {
      const kept = lineHasText
      blankBefore = true
      lineHasText = false
      return kept
    }
    if (!('text' in token)) return true
    const text = token.text.replace(/[ \t\n\f]{2,}|[\t\n\f]/g, ' ')
    token.text = blankBefore && text.startsWith(' ') ? text.slice(1) : text
    if (token.text === '') return false
    blankBefore = token.text.endsWith(' ')
    lineHasText = true
    return true
  })
}

/** Drops blanks before a line break and at the end, and the line breaks at the end. */
function withoutEnd(tokens: Token[]): Token[] {
  let atEnd = true
  let textFollows = false
  return tokens
    .toReversed()
    .filter(token => {
      if ('line' in token) {
        atEnd = true
        return textFollows
      }
      if (!('text' in token)) return true
      if (atEnd && token.text.endsWith(' ')) token.text = token.text.slice(0, -1)
      if (token.text === '') return false
      atEnd = false
      textFollows = true
      return true
    })
    .toReversed()
}

function rebuilt(tokens: Token[]): Inline[] {
  const root: Inline[] = []
  const open: { piece?: Wrapper; content: Inline[] }[] = [{ content: root }]
  for (const token of tokens) {
    const { content } = open.at(-1)!
    if ('text' in token) add(content, token.text)
    else if ('line' in token) content.push({ kind: 'break' })
    else if ('open' in token) open.push({ piece: token.open, content: [] })
    else close(open.pop()!, open.at(-1)!.content)
  }
  return root
}

/** Ends an element; one without a letter or sign in it leaves only its blanks and line breaks. */
function close({ piece, content }: { piece?: Wrapper; content: Inline[] }, into: Inline[]) {
  if (content.every(inner => (typeof inner === 'string' ? inner.trim() === '' : inner.kind === 'break'))) {
    for (const inner of content) add(into, inner)
  } else into.push({ ...piece!, content })
}

function add(content: Inline[], piece: Inline) {
  const last = content.at(-1)
  if (typeof piece === 'string' && typeof last === 'string') content[content.length - 1] = last + piece
  else content.push(piece)
}

/** Nothing, when all there is are blanks such as no-break spaces. */
function printed(content: Inline[]): Inline[] {
  return content.some(piece => typeof piece !== 'string' || piece.trim() !== '') ? content : []
}
