import { expect, test } from 'vitest'
import { inBytes } from '../../src/build/inBytes.ts'

const filling = ' '.repeat(1000)
const bytesOf = (...pieces: (string | Buffer)[]) => [...inBytes(...pieces)]

test.each([
  ['nothing', '', []],
  ['ASCII', 'ab', [0x61, 0x62]],
  ['Latin-1', 'é', [0xc3, 0xa9]],
  ['signs beyond it', 'a’', [0x61, 0xe2, 0x80, 0x99]],
  ['signs beyond 16 bits', '😀', [0xf0, 0x9f, 0x98, 0x80]],
  ['half a character as the sign of replacement', 'a\ud83d’', [0x61, 0xef, 0xbf, 0xbd, 0xe2, 0x80, 0x99]],
])('writes %s', (_, text, bytes) => {
  expect(bytesOf(text)).toEqual(bytes)
  expect(bytesOf(filling + text).slice(filling.length)).toEqual(bytes)
})

test('writes texts and bytes one after the other', () => {
  expect(bytesOf('a’', Buffer.from([1, 2]), 'é', 'b')).toEqual([
    0x61, 0xe2, 0x80, 0x99, 1, 2, 0xc3, 0xa9, 0x62,
  ])
})

test('makes room for a text that is longer than any before', () => {
  const long = `${'x'.repeat(400_000)}’`
  expect(inBytes(long).length).toBe(400_003)
  expect(inBytes(long).toString()).toBe(long)
})
