import { expect, test } from 'vitest'
import { readJson } from '../../src/sources/readJson.ts'

const utf16 = (text: string, mark: string) => new Uint8Array(Buffer.from(mark + text, 'utf16le'))
const utf8 = (text: string) => new TextEncoder().encode(text)

test('reads JSON, with or without a byte order mark', () => {
  expect(readJson(utf8('{"a":[1]}'))).toEqual({ json: { a: [1] } })
  expect(readJson(utf8('\uFEFF{"a":[1]}'))).toEqual({ json: { a: [1] } })
})

test.each([
  ['nothing', utf8(''), 'is empty'],
  ['blanks', utf8(' \n'), 'is empty'],
  ['a web page', utf8('<!doctype html>'), 'holds HTML or XML, not JSON'],
  ['UTF-16 with a mark', utf16('{"a":1}', '\uFEFF'), 'is written in UTF-16; save it as UTF-8'],
  ['UTF-16 without a mark', utf16('{"a":1}', ''), 'is written in UTF-16; save it as UTF-8'],
  ['half a list', utf8('[{"a": 1}, {"b"'), 'is cut short: its JSON ends in the middle'],
  ['half a word', utf8('{"a": tru'), 'is cut short: its JSON ends in the middle'],
  ['half a text', utf8('{"a": "tru\n'), 'is cut short: its JSON ends in the middle'],
  ['a line break in a text', utf8('{"a": "x\ny"}'), 'is not valid JSON: line 1, column 9, at "\\ny\\"}"'],
  ['a bare word', utf8('None'), 'is not valid JSON: line 1, column 1, at "None"'],
  ['a comma too many', utf8('[\n  1,\n  2,\n]'), 'is not valid JSON: line 4, column 1, at "]"'],
  ['a comma too few', utf8('{"a": 1\n "b": 2}'), 'is not valid JSON: line 2, column 2, at "\\"b\\": 2}"'],
  ['two documents', utf8('{}{}'), 'is not valid JSON: line 1, column 3, at "{}"'],
  ['a single quote', utf8("{'a': 1}"), `is not valid JSON: line 1, column 2, at "'a': 1}"`],
  ['a bad escape', utf8('{"a": "\\x"}'), 'is not valid JSON: line 1, column 9, at "x\\"}"'],
])('says what is wrong with %s', (_, bytes, wrong) => {
  expect(readJson(bytes)).toEqual({ wrong })
})
