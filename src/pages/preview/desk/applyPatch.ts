/** One step of a JSON Patch (RFC 6902 §4). */
export type Operation =
  | { op: 'add' | 'replace' | 'test'; path: string; value: unknown }
  | { op: 'remove'; path: string }
  | { op: 'move' | 'copy'; path: string; from: string }

/** Thrown when a patch does not fit the document; `index` is the operation that does not. */
export class PatchError extends Error {
  override name = 'PatchError'
  readonly index: number

  constructor(index: number) {
    super(`Operation ${index} of the patch does not fit the document.`)
    this.index = index
  }
}

const misfit = () => new RangeError('no such place')
const deepest = 64
const polluting = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The document with a JSON Patch applied (RFC 6902), all of it or, by a PatchError, none of it. Gives a new document
 * that shares what did not change, and changes nothing itself. Places named `__proto__`, `constructor` or `prototype`
 * fit no document, and neither does what would grow beyond `largest` characters by copying.
 */
export function applyPatch(document: unknown, operations: Operation[], largest: number): unknown {
  const room = { left: largest }
  return operations.reduce<unknown>((result, operation, index) => {
    try {
      return applied(result, operation, room)
    } catch {
      throw new PatchError(index)
    }
  }, document)
}

function applied(document: unknown, operation: Operation, room: { left: number }): unknown {
  const path = stepsOf(operation.path)
  switch (operation.op) {
    case 'add':
      return added(document, path, operation.value)
    case 'remove':
      return removed(document, path)
    case 'replace':
      valueAt(document, path)
      return path.length === 0 ? operation.value : added(removed(document, path), path, operation.value)
    case 'move': {
      const from = stepsOf(operation.from)
      const isInside = from.length < path.length && from.every((step, index) => step === path[index])
      if (isInside) throw misfit()
      const value = valueAt(document, from)
      return from.length === 0 ? value : added(removed(document, from), path, value)
    }
    case 'copy': {
      const value = valueAt(document, stepsOf(operation.from))
      // A document that copies itself into itself doubles with every step.
      room.left -= JSON.stringify(value).length
      if (room.left < 0) throw misfit()
      return added(document, path, value)
    }
    case 'test':
      if (!isSame(valueAt(document, path), operation.value)) throw misfit()
      return document
  }
}

/** The steps of a JSON Pointer (RFC 6901 §4). */
function stepsOf(pointer: string): string[] {
  if (pointer === '') return []
  const [start, ...steps] = pointer.split('/')
  if (start !== '' || steps.length > deepest || /~(?![01])/.test(pointer)) throw misfit()
  const names = steps.map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (names.some(name => polluting.has(name))) throw misfit()
  return names
}

function valueAt(document: unknown, steps: string[]): unknown {
  return steps.reduce((value, step) => {
    if (Array.isArray(value)) return value[indexOf(step, value.length - 1)]
    if (!isObject(value) || !Object.hasOwn(value, step)) throw misfit()
    return value[step]
  }, document)
}

function added(document: unknown, steps: string[], value: unknown): unknown {
  return changed(document, steps, value, parent => {
    const step = steps.at(-1) ?? ''
    if (!Array.isArray(parent)) return { ...parent, [step]: value }
    return parent.toSpliced(step === '-' ? parent.length : indexOf(step, parent.length), 0, value)
  })
}

function removed(document: unknown, steps: string[]): unknown {
  const [step] = steps.slice(-1)
  if (step === undefined) throw misfit()
  return changed(document, steps, undefined, parent => {
    if (Array.isArray(parent)) return parent.toSpliced(indexOf(step, parent.length - 1), 1)
    if (!Object.hasOwn(parent, step)) throw misfit()
    const { [step]: _, ...others } = parent
    return others
  })
}

type Parent = unknown[] | Record<string, unknown>

/** The document with the list or object that holds the last step changed; the whole of it is `root` where no step is left. */
function changed(
  document: unknown,
  steps: string[],
  root: unknown,
  change: (parent: Parent) => Parent,
): unknown {
  const [step, ...others] = steps
  if (step === undefined) return root
  if (!Array.isArray(document) && !isObject(document)) throw misfit()
  if (others.length === 0) return change(document)
  const child = changed(valueAt(document, [step]), others, root, change)
  return Array.isArray(document)
    ? document.with(indexOf(step, document.length - 1), child)
    : { ...document, [step]: child }
}

function indexOf(step: string, last: number): number {
  const index = /^(?:0|[1-9]\d{0,9})$/.test(step) ? Number(step) : Number.NaN
  if (!(index <= last)) throw misfit()
  return index
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Equal as RFC 6902 §4.6 has it: the names of an object in any order. */
function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => isSame(value, other[index]))
  }
  if (!isObject(one) || !isObject(other)) return one === other
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every(name => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  )
}
