import { describe, expect, test } from 'vitest'
import { readPlainBody } from '../../../src/sources/html/readPlainBody.ts'

const long =
  'The council voted late on Monday to close the bridge after a report found cracks in two of its piers.'

describe('readPlainBody', () => {
  test('parts paragraphs at blank lines', () => {
    expect(readPlainBody('One.\n\nTwo.\r\n \r\nThree.')).toEqual([
      { kind: 'paragraph', content: ['One.'] },
      { kind: 'paragraph', content: ['Two.'] },
      { kind: 'paragraph', content: ['Three.'] },
    ])
  })

  test('parts paragraphs at single new lines where lines are long, as news agencies send them', () => {
    expect(readPlainBody(`${long}\n“We had no choice,” the mayor said.`)).toEqual([
      { kind: 'paragraph', content: [long] },
      { kind: 'paragraph', content: ['“We had no choice,” the mayor said.'] },
    ])
  })

  test('keeps the new lines of short lines', () => {
    expect(readPlainBody('Roses are red,\nviolets are blue.')).toEqual([
      { kind: 'paragraph', content: ['Roses are red,', { kind: 'break' }, 'violets are blue.'] },
    ])
  })

  test('takes a line of 80 characters for short and one of 81 for long', () => {
    expect(readPlainBody(`${'a'.repeat(80)}\nb`)).toHaveLength(1)
    expect(readPlainBody(`${'a'.repeat(81)}\nb`)).toHaveLength(2)
  })

  test.each([
    ['See https://town.example/a.', 'https://town.example/a', 'https://town.example/a', '.'],
    [
      'See https://town.example/a_(b), then',
      'https://town.example/a_(b)',
      'https://town.example/a_(b)',
      ', then',
    ],
    ['See https://town.example/a).', 'https://town.example/a', 'https://town.example/a', ').'],
    ['See http://TOWN.example', 'http://town.example/', 'http://TOWN.example', undefined],
  ])('links the address in %j', (text, href, words, after) => {
    const content = ['See ', { kind: 'link', href, content: [words] }, ...(after ? [after] : [])]
    expect(readPlainBody(text)).toEqual([{ kind: 'paragraph', content }])
  })

  test('links no other schemes and no addresses with a password', () => {
    const text = 'javascript:alert(1) ftp://town.example https://desk:secret@town.example/'
    expect(readPlainBody(text)).toEqual([{ kind: 'paragraph', content: [text] }])
  })

  test('leaves markup and entities as the text they are', () => {
    expect(readPlainBody('<b>5 &lt; 6</b>')).toEqual([{ kind: 'paragraph', content: ['<b>5 &lt; 6</b>'] }])
  })

  test('removes control characters and overrides of direction', () => {
    expect(readPlainBody('a\u0000b\u0007c\u202Ed\ud800e')).toEqual([
      { kind: 'paragraph', content: ['abcde'] },
    ])
  })

  test('is empty for nothing but blanks', () => {
    expect(readPlainBody(' \n\n\t\n')).toEqual([])
  })

  test('reads a long text of brackets in no time', () => {
    const begin = performance.now()
    readPlainBody(`https://town.example/${')'.repeat(1_000_000)}`)
    readPlainBody('https://a.example/ '.repeat(100_000))
    expect(performance.now() - begin).toBeLessThan(3_000)
  })
})
