import { describe, expect, test } from 'vitest'
import { applyPatch, type Operation, PatchError } from '../../../../src/pages/preview/desk/applyPatch.ts'

const most = 10_000

describe('a patch that fits', () => {
  const cases: [what: string, before: unknown, operations: Operation[], after: unknown][] = [
    ['adds a field', { a: 1 }, [{ op: 'add', path: '/b', value: 2 }], { a: 1, b: 2 }],
    ['adds over a field that is there', { a: 1 }, [{ op: 'add', path: '/a', value: [] }], { a: [] }],
    ['adds a field without a name', {}, [{ op: 'add', path: '/', value: 1 }], { '': 1 }],
    ['adds null', {}, [{ op: 'add', path: '/a', value: null }], { a: null }],
    ['adds before an element', ['a', 'c'], [{ op: 'add', path: '/1', value: 'b' }], ['a', 'b', 'c']],
    ['adds after the last element by its number', ['a'], [{ op: 'add', path: '/1', value: 'b' }], ['a', 'b']],
    ['adds after the last element by a dash', ['a'], [{ op: 'add', path: '/-', value: ['b'] }], ['a', ['b']]],
    [
      'adds deep inside',
      { a: [{ b: [] }] },
      [{ op: 'add', path: '/a/0/b/0', value: 1 }],
      { a: [{ b: [1] }] },
    ],
    ['adds the whole', { a: 1 }, [{ op: 'add', path: '', value: [1] }], [1]],
    ['removes a field', { a: 1, b: 2 }, [{ op: 'remove', path: '/a' }], { b: 2 }],
    ['removes an element', [1, 2, 3], [{ op: 'remove', path: '/1' }], [1, 3]],
    ['replaces a field', { a: 1, b: 2 }, [{ op: 'replace', path: '/a', value: 3 }], { a: 3, b: 2 }],
    ['replaces an element', [1, 2, 3], [{ op: 'replace', path: '/1', value: 'x' }], [1, 'x', 3]],
    ['replaces the whole', [1], [{ op: 'replace', path: '', value: 'x' }], 'x'],
    ['moves a field', { a: { b: 1 } }, [{ op: 'move', from: '/a/b', path: '/c' }], { a: {}, c: 1 }],
    ['moves an element', [1, 2, 3], [{ op: 'move', from: '/0', path: '/2' }], [2, 3, 1]],
    ['moves to where it is', { a: 1 }, [{ op: 'move', from: '/a', path: '/a' }], { a: 1 }],
    ['copies', { a: [1] }, [{ op: 'copy', from: '/a', path: '/b' }], { a: [1], b: [1] }],
    [
      'tests',
      { a: [1, { b: null, c: 2 }] },
      [{ op: 'test', path: '/a', value: [1, { c: 2, b: null }] }],
      { a: [1, { b: null, c: 2 }] },
    ],
    [
      'reads ~1 as a slash and ~0 as a tilde',
      { 'a/b': 1, '~1': 2 },
      [
        { op: 'remove', path: '/a~1b' },
        { op: 'test', path: '/~01', value: 2 },
      ],
      { '~1': 2 },
    ],
    [
      'takes a number as the name of a field',
      { 1: 'a' },
      [{ op: 'replace', path: '/1', value: 'b' }],
      { 1: 'b' },
    ],
  ]

  test.each(cases)('%s', (_, before, operations, after) => {
    const untouched = JSON.stringify(before)
    expect(applyPatch(before, operations, most)).toEqual(after)
    expect(JSON.stringify(before)).toBe(untouched)
  })
})

describe('a patch that does not fit changes nothing', () => {
  const cases: [what: string, before: unknown, operation: Operation][] = [
    ['adds inside a field that is missing', {}, { op: 'add', path: '/a/b', value: 1 }],
    ['adds inside a text', { a: 'x' }, { op: 'add', path: '/a/b', value: 1 }],
    ['adds beyond the end', [1], { op: 'add', path: '/2', value: 1 }],
    ['counts with a zero in front', [1, 2], { op: 'remove', path: '/01' }],
    ['counts below zero', [1], { op: 'remove', path: '/-1' }],
    ['counts with an exponent', [1, 2], { op: 'remove', path: '/1e0' }],
    ['removes what is missing', { a: 1 }, { op: 'remove', path: '/b' }],
    ['removes after the last element', [1], { op: 'remove', path: '/-' }],
    ['removes the whole', {}, { op: 'remove', path: '' }],
    ['replaces what is missing', {}, { op: 'replace', path: '/a', value: 1 }],
    ['removes what every object inherits', {}, { op: 'remove', path: '/toString' }],
    ['moves into itself', { a: { b: {} } }, { op: 'move', from: '/a', path: '/a/b/c' }],
    ['copies what is missing', {}, { op: 'copy', from: '/a', path: '/b' }],
    ['tests another number', { a: 1 }, { op: 'test', path: '/a', value: 2 }],
    ['tests a number with a text', { a: 1 }, { op: 'test', path: '/a', value: '1' }],
    ['tests a list with an object', { a: [] }, { op: 'test', path: '/a', value: {} }],
    ['tests fewer fields', { a: { b: 1, c: 2 } }, { op: 'test', path: '/a', value: { b: 1 } }],
    ['names a place without a slash', { a: 1 }, { op: 'remove', path: 'a' }],
    ['has a tilde that stands for nothing', { '~2': 1 }, { op: 'remove', path: '/~2' }],
    ['names a place that is too deep', {}, { op: 'add', path: '/a'.repeat(65), value: 1 }],
    ['adds __proto__', {}, { op: 'add', path: '/__proto__', value: { polluted: 1 } }],
    ['adds inside __proto__', {}, { op: 'add', path: '/__proto__/polluted', value: 1 }],
    ['adds inside constructor', {}, { op: 'add', path: '/constructor/prototype/polluted', value: 1 }],
    ['adds inside what a list inherits', { a: [] }, { op: 'add', path: '/a/__proto__/polluted', value: 1 }],
    ['copies from __proto__', {}, { op: 'copy', from: '/__proto__', path: '/a' }],
  ]

  test.each(cases)('%s', (_, before, operation) => {
    const untouched = JSON.stringify(before)
    const first: Operation = { op: 'test', path: '', value: before }
    expect(() => applyPatch(before, [first, operation], most)).toThrow(PatchError)
    expect(() => applyPatch(before, [first, operation], most)).toThrow('Operation 1 of the patch')
    expect(JSON.stringify(before)).toBe(untouched)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

test('a document that copies itself into itself is stopped before it grows', () => {
  const double: Operation = { op: 'copy', from: '', path: '/-' }
  expect(() => applyPatch([1], Array(1000).fill(double), most)).toThrow(PatchError)
})

test('an own field named __proto__ that came with a value stays a field and pollutes nothing', () => {
  const value: unknown = JSON.parse('{"__proto__": {"polluted": 1}, "a": 1}')
  const operations: Operation[] = [
    { op: 'add', path: '/b', value },
    { op: 'add', path: '/b/c', value: 2 },
  ]
  const after = applyPatch({}, operations, most) as { b: { polluted?: number; c: number } }
  expect(after.b.c).toBe(2)
  expect(after.b.polluted).toBeUndefined()
})
