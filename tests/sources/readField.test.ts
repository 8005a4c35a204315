import { describe, expect, test } from 'vitest'
import {
  body,
  compact,
  count,
  firstText,
  identity,
  list,
  record,
  records,
  text,
} from '../../src/sources/readField.ts'

describe('text', () => {
  const absent = [
    '',
    '   ',
    '\u00a0\u00a0',
    '\u200b',
    'None',
    'none ',
    'NULL',
    'null',
    'undefined',
    'NaN',
    'n/a',
    'N/A',
    '[object Object]',
  ]
  test.each(absent.map(value => [value]))('%j is nothing', value => {
    expect(text(value)).toBeUndefined()
  })

  test.each([
    ['None of them came', 'None of them came'],
    ['Null Island', 'Null Island'],
    ['  Mill Street floods  ', 'Mill Street floods'],
    ['\u00a0Mill Street\u00a0', 'Mill Street'],
    ['two\r\nlines\tand a tab', 'two lines and a tab'],
    ['safe\u202Etxt.exe', 'safetxt.exe'],
    ['a\u2066b\u2069c', 'abc'],
    ['bell\u0007 and\u0000 nul', 'bell and nul'],
    ['half \ud83d of a face', 'half  of a face'],
    ['می‌خواهم', 'می‌خواهم'],
    ['👩‍👩‍👧 family', '👩‍👩‍👧 family'],
    [42, '42'],
    [0, '0'],
  ])('%j is read as %j', (value, expected) => {
    expect(text(value)).toBe(expected)
  })

  test.each([
    [null],
    [undefined],
    [true],
    [['a']],
    [{ rendered: 'a' }],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
  ])('%j is no text', value => {
    expect(text(value)).toBeUndefined()
  })

  test('is at most 10,000 characters long', () => {
    expect(text('x'.repeat(1_000_000))).toHaveLength(10_000)
  })
})

describe('a body', () => {
  test('keeps words that would be nothing in a field', () => {
    expect(body('None')).toBe('None')
  })
  test('is nothing when blank', () => {
    expect(body(' \n ')).toBeUndefined()
    expect(body(7)).toBeUndefined()
  })
})

test.each([
  [600, 600],
  ['600', 600],
  [' 172 ', 172],
  ['1.5', 1.5],
  [0, undefined],
  [-5, undefined],
  ['', undefined],
  ['wide', undefined],
  ['1e9', undefined],
  [null, undefined],
  [Number.NaN, undefined],
])('count of %j is %j', (value, expected) => {
  expect(count(value)).toBe(expected)
})

test('lists and records are read without surprises', () => {
  expect(list({ length: 3 })).toEqual([])
  expect(list([1, null])).toEqual([1, null])
  expect(record([])).toBeUndefined()
  expect(record(null)).toBeUndefined()
  expect(record({ a: 1 })).toEqual({ a: 1 })
  expect(records([{ a: 1 }, null, 'x', [2]])).toEqual([{ a: 1 }])
})

test.each(['__proto__', 'constructor', 'prototype', '', 'None'])('%j is no id', value => {
  expect(identity(value)).toBeUndefined()
})

test('a number is an id', () => {
  expect(identity(2347259)).toBe('2347259')
})

test('the first text counts', () => {
  expect(firstText(null, 'None', 'Ruth Osei', 'Ben Li')).toBe('Ruth Osei')
  expect(firstText(undefined)).toBeUndefined()
})

test('what is not said has no key', () => {
  expect(Object.keys(compact({ a: undefined, b: 0, c: '' }))).toEqual(['b', 'c'])
})
