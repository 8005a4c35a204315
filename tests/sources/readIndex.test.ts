import { expect, test } from 'vitest'
import { readIndex } from '../../src/sources/readIndex.ts'

test('an index keeps what has a slug and a name, and nothing else', () => {
  const index = {
    sections: [{ slug: 'world', name: ' World ', href: 'javascript:alert(1)' }, null, 7, { slug: 'x' }],
    topics: [
      { slug: '__proto__', name: 'No' },
      { slug: 'a/b', name: 'Null' },
      { slug: 'a/b', name: 'A & B' },
    ],
    authors: 'nobody',
  }
  expect(readIndex(index)).toEqual({
    sections: [{ slug: 'world', name: 'World' }],
    topics: [{ slug: 'a/b', name: 'A & B' }],
    authors: [],
  })
})

test.each([[null], [[]], [{}], ['x'], [{ sections: [] }], [{ topics: {} }]])('%j names nothing', json => {
  expect(readIndex(json)).toBeUndefined()
})

test.each([
  [1000, 1000],
  [1001, 1000],
])('of %i names of a kind %i are read', (there, read) => {
  const authors = Array.from({ length: there }, (_, index) => ({ slug: `${index}`, name: `Author ${index}` }))
  expect(readIndex({ authors })?.authors.length).toBe(read)
})
