import type { Block } from '../../model/Block.ts'
import type { Inline } from '../../model/Inline.ts'
import { cleanText } from './cleanText.ts'
import { mostCharacters, mostNodes } from './limits.ts'
import { safeLink } from './safeUrl.ts'
import { tidyInline } from './tidyInline.ts'

/** A line longer than this is a paragraph of its own: so news agencies send their text. */
const longLine = 80

/**
 * Reads a body of plain text. Blank lines part the paragraphs; a single new line does too where lines are long, else
 * it is a line break. Web addresses become links. At most two million characters and 20,000 paragraphs are read.
 */
export function readPlainBody(text: string): Block[] {
  const paragraphs: string[][] = [[]]
  for (const line of cleanText(text.slice(0, mostCharacters)).split(/[\n\f]/)) {
    const last = paragraphs.at(-1)!
    if (line.trim() === '') paragraphs.push([])
    else last.push(line)
  }
  return paragraphs
    .flatMap(lines => (lines.some(line => line.length > longLine) ? lines.map(line => [line]) : [lines]))
    .map(lines => tidyInline(lines.flatMap((line): Inline[] => [...linkedOf(line), { kind: 'break' }])))
    .filter(content => content.length > 0)
    .slice(0, mostNodes)
    .map(content => ({ kind: 'paragraph', content }))
}

function linkedOf(line: string): Inline[] {
  const pieces: Inline[] = []
  let done = 0
  for (const found of line.matchAll(/\bhttps?:\/\/[^\s<>"“”«»]{1,2000}/gi)) {
    const written = addressIn(found[0])
    const href = safeLink(written, '/')
    if (!href) continue
    pieces.push(line.slice(done, found.index), { kind: 'link', href, content: [written] })
    done = found.index + written.length
  }
  return [...pieces, line.slice(done)]
}

/** An address without the full stop of its sentence, and without a bracket that was opened before it. */
function addressIn(found: string): string {
  let end = found.length
  while (end > 0 && /[.,;:!?'’)\]]/.test(found[end - 1]!)) {
    if (found[end - 1] === ')' && found.slice(0, end).includes('(')) break
    end -= 1
  }
  return found.slice(0, end)
}
