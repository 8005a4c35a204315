import { expect, test } from 'vitest'
import { pathOf } from '../../src/build/mount.ts'
import { isPlainPath, wholeAddress } from '../../src/build/plainPath.ts'

const plain = [
  '/content/img/quay-1280.jpg',
  '/article/night-trains',
  '/a',
  '/-/_',
  '/a..b/c.',
  '/content/a.json',
]
const others = [
  ...[
    '',
    '/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/a//b',
    '/a/',
    '/a\n',
    '\n/a',
    ' /a',
    '/a b',
  ],
  ...[
    '/.',
    '/..',
    '/../a',
    '/a/..',
    '/a/./b',
    '/a/../b',
    '/a/.b',
    '/%2e%2e/a',
    '/a/%2E/b',
    '/a/..%2fb',
    '/content/..',
  ],
  ...[
    'a',
    'content/a',
    'https://evil.example/a',
    'javascript:alert(1)',
    'data:text/html,a',
    '/a:b',
    '/@a',
    '/a@b',
  ],
  ...[
    '/a?b',
    '/a#b',
    '/a\tb',
    '/a\0b',
    '/a\\..\\b',
    '/é',
    '/ａ',
    '/a|b',
    '/a^b',
    '/a"b',
    "/a'b",
    '/a<b',
    '/a`b',
    '/a{b}',
  ],
  ...['/content/%zz', '/content/a%20b.json', '/content/é.json', '/content//a.json', '/content/../a.json'],
]

test('plain paths are known', () => {
  expect(plain.filter(path => !isPlainPath(path))).toEqual([])
  expect(others.filter(isPlainPath)).toEqual([])
})

test.each([...plain, ...others])('an address is whole as browsers write it: %j', path => {
  for (const site of ['https://courier.example/', 'https://courier.example/news/', 'http://localhost:8080/'])
    expect(wholeAddress(path, site)).toBe(new URL(path, site).href)
})

test.each([
  ['/content/a.json', 'a.json'],
  ['/content/articles/a-1.json', 'articles/a-1.json'],
  ['/content/a%20b.json', 'a b.json'],
  ['/content/é.json', 'é.json'],
  ['/content/x/../a.json', 'a.json'],
  ['https://site.invalid/content/a.json', 'a.json'],
  ['/content', undefined],
  ['/contents/a.json', undefined],
  ['/content/../a.json', undefined],
  ['/content/%2e%2e/a.json', undefined],
  ['/content/%zz', undefined],
  ['//evil.example/content/a.json', undefined],
  ['https://evil.example/content/a.json', undefined],
])('the path that the address %s stands for is %s', (address, path) => {
  expect(pathOf(address)).toBe(path)
})
