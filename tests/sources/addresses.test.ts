import { expect, test } from 'vitest'
import { addressOf } from '../../src/sources/addressOf.ts'
import { resolved } from '../../src/sources/resolved.ts'

const web = 'https://courier.example/data/feed.json'
const own = '/content/feed.json'

test.each([
  ['feed-2.json', web, 'https://courier.example/data/feed-2.json'],
  ['/feed-2.json', web, 'https://courier.example/feed-2.json'],
  ['https://other.example/f.json', web, 'https://other.example/f.json'],
  ['//other.example/f.json', web, 'https://other.example/f.json'],
  ['feed-2.json?x=1', own, '/content/feed-2.json?x=1'],
  ['../a.json', own, '/a.json'],
  ['https://other.example/f.json', own, 'https://other.example/f.json'],
  ['http://127.0.0.1:8/f.json', 'http://127.0.0.1:8/a/', 'http://127.0.0.1:8/f.json'],
  ['b.json', 'file:///news/a.json', 'file:///news/b.json'],
  ['http://other.example/f.json', web, undefined],
  ['/..//evil.example/f.json', own, undefined],
  ['../b.json', 'file:///news/a.json', undefined],
  ['file:///etc/passwd', web, undefined],
  ['javascript:alert(1)', web, undefined],
  ['data:application/json,{}', own, undefined],
  ['https://user:pass@other.example/', web, undefined],
  ['http://[', web, undefined],
  ['', web, undefined],
  [undefined, web, undefined],
])('the document %s named in %s is %s', (value, base, expected) => {
  expect(resolved(value, base)).toBe(expected)
})

test.each([
  ['https://courier.example/a', web, 'https://courier.example/a'],
  ['a', web, 'https://courier.example/data/a'],
  ['/a', own, '/a'],
  ['mailto:desk@courier.example', web, undefined],
  ['javascript:alert(1)', web, undefined],
  ['None', web, undefined],
  [7, web, 'https://courier.example/data/7'],
  [null, web, undefined],
])('the page %j named in %s is %s', (value, base, expected) => {
  expect(addressOf(value, base)).toBe(expected)
})
