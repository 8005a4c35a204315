import type { Reading } from '../../format.ts'
import { bodySteps, type ReadBody } from '../../html/readBody.ts'
import { readPlainBody } from '../../html/readPlainBody.ts'
import { body, count, records, text } from '../../readField.ts'
import type { Steps } from '../../steps.ts'
import type { Wire } from './wire.ts'

type Kind = 'html' | 'text' | 'xml'
type Candidate = { kind: Kind; value: string }

const order: Kind[] = ['html', 'text', 'xml']

/** The bodies an item offers; the same text may come in several formats. */
export function bodiesOf(wire: Wire): Candidate[] {
  const listed = [...records(wire.bodies), ...records(wire.body)].map(
    ({ value, contentType, role, name }) => ({
      value,
      says: `${text(contentType) ?? ''} ${text(role) ?? text(name) ?? ''}`,
    }),
  )
  const flat = Object.entries(wire)
    .filter(([name]) => name.startsWith('body_'))
    .map(([name, value]) => ({ value, says: name.slice('body_'.length) }))
  return [...listed, ...flat].flatMap(({ value, says }) => {
    const written = body(value)
    return written ? [{ kind: kindOf(says.toLowerCase(), written), value: written }] : []
  })
}

function kindOf(says: string, value: string): Kind {
  if (/nitf|xml/.test(says) && !says.includes('html')) return 'xml'
  if (says.includes('html')) return 'html'
  if (says.includes('plain')) return 'text'
  return /<(?:p|div|br|h[1-6]|ul|ol|section|article|figure|html|body)[\s/>]/i.test(value.slice(0, 5000))
    ? 'html'
    : 'text'
}

/** The best body of an item, HTML before text before XML, as blocks; no blocks when there is none. */
export function* bodyOf(wire: Wire, reading: Reading, prepare: (html: string) => string): Steps<ReadBody> {
  const bodies = bodiesOf(wire)
  for (const { kind, value } of order.flatMap(wanted => bodies.filter(({ kind }) => kind === wanted))) {
    const read =
      kind === 'text'
        ? { blocks: readPlainBody(value), dropped: [] }
        : yield* bodySteps(kind === 'xml' ? withoutHead(value) : prepare(value), reading)
    if (read.blocks.length > 0) return read
  }
  return { blocks: [], dropped: [] }
}

/** The head of a NITF document holds titles and codes that are no text. */
function withoutHead(xml: string): string {
  const lower = xml.toLowerCase()
  const end = lower.indexOf('</head>')
  return end < 0 ? xml : xml.slice(end + '</head>'.length)
}

/** How many words the item itself counts in its body; undefined when it does not say. */
export function wordsSaid(wire: Wire): number | undefined {
  return count(wire.wordcount) ?? records(wire.bodies).flatMap(entry => count(entry.wordCount) ?? [])[0]
}
