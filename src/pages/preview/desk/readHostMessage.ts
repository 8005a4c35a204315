import type { Operation } from './applyPatch.ts'
import type { Controls } from './desk.ts'
import type { Envelope } from './envelope.ts'

/** What a content system says through its port. */
export type HostMessage =
  | { type: 'document'; doc: unknown; rev: number }
  | { type: 'patch'; ops: Operation[]; rev: number }
  | { type: 'baseline'; doc: unknown }
  | { type: 'set'; controls: Controls }
  | { type: 'focus'; path: string }
  | { type: 'ping' }

/** What is wrong with a message, and where in it. */
export type Fault = { code: 'schema' | 'tooLarge'; path: string }

/** Longest document or patch, in characters of JSON. */
export const largest = 8 * 1024 * 1024

const mostOperations = 1000

type Payload = Record<string, unknown>
const readers: Record<HostMessage['type'], (payload: Payload) => HostMessage | Fault> = {
  document: ({ doc, rev }) => {
    const read = plainJson(doc, 'doc')
    if ('code' in read) return read
    return isCount(rev) ? { type: 'document', doc: read.json, rev } : wrong('rev')
  },
  patch: ({ ops, rev }) => {
    const read = plainJson(ops, 'ops')
    if ('code' in read) return read
    if (!isCount(rev)) return wrong('rev')
    if (!Array.isArray(read.json) || read.json.length > mostOperations) return wrong('ops')
    const index = read.json.findIndex(operation => !isOperation(operation))
    return index < 0 ? { type: 'patch', ops: read.json, rev } : wrong(`ops[${index}]`)
  },
  baseline: ({ doc }) => {
    const read = plainJson(doc, 'doc')
    return 'code' in read ? read : { type: 'baseline', doc: read.json }
  },
  set: readControls,
  focus: ({ path }) =>
    typeof path === 'string' && /^[\w.[\]-]{1,200}$/.test(path) ? { type: 'focus', path } : wrong('path'),
  ping: () => ({ type: 'ping' }),
}

/** The types of message that are understood. */
export const features = Object.keys(readers)

/** Reads one message; undefined when it is of a type that is not known, a fault when it is not as it must be. */
export function readHostMessage({ type, payload }: Envelope): HostMessage | Fault | undefined {
  if (!Object.hasOwn(readers, type)) return undefined
  if (typeof payload !== 'object' || payload === null) return { code: 'schema', path: 'payload' }
  return readers[type as HostMessage['type']](payload as Payload)
}

const wrong = (field: string): Fault => ({ code: 'schema', path: `payload.${field}` })

/** Messages may carry anything that can be copied, circles among it; here only JSON goes on, and not too much of it. */
function plainJson(value: unknown, field: string): { json: unknown } | Fault {
  try {
    const text = JSON.stringify(value)
    if (text === undefined) return wrong(field)
    return text.length > largest ? { ...wrong(field), code: 'tooLarge' } : { json: JSON.parse(text) }
  } catch {
    return wrong(field)
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isOperation(value: unknown): value is Operation {
  if (typeof value !== 'object' || value === null) return false
  const { op, path, from } = value as Payload
  if (typeof path !== 'string') return false
  if (op === 'remove') return true
  if (op === 'move' || op === 'copy') return typeof from === 'string'
  return (op === 'add' || op === 'replace' || op === 'test') && 'value' in value
}

const choices = {
  view: ['article', 'card', 'print'],
  device: ['phone', 'tablet', 'desktop', 'side'],
  theme: ['light', 'dark'],
  dir: ['ltr', 'rtl'],
} as const

function readControls(payload: Payload): HostMessage | Fault {
  const controls: Payload = {}
  for (const [name, allowed] of Object.entries(choices)) {
    const value = payload[name]
    if (value === undefined) continue
    if (!(allowed as readonly unknown[]).includes(value)) return wrong(name)
    controls[name] = value
  }
  const { scale, now } = payload
  if (scale !== undefined) {
    if (!(typeof scale === 'number' && scale >= 50 && scale <= 300)) return wrong('scale')
    controls.scale = scale
  }
  if (now !== undefined) {
    if (now !== null && !isCount(now)) return wrong('now')
    controls.now = now
  }
  return { type: 'set', controls: controls as Controls }
}
