import { expect, test } from 'vitest'
import {
  hasPlainSurroundings,
  olderPages,
  type PageAddress,
  pageAddresses,
  patternsOf,
} from '../../../src/build/prerender/pageAddresses.ts'
import { story } from '../../story.ts'

const sections = [{ slug: 'world', name: 'World' }]
const facts = {
  ...story('trains'),
  section: sections[0]!,
  topics: [{ slug: 'rail', name: 'Rail' }],
  byline: { people: [{ name: 'Leyla Karimova', slug: 'leyla-karimova' }] },
}
const addresses = pageAddresses([facts], sections)
const at = (path: string): PageAddress => addresses.find(address => address.path === path)!
const older = (path: string): PageAddress => olderPages(at(path), 60, 30)[0]!

test.each([
  [at('/'), ['/', '/older/:page']],
  [older('/'), ['/', '/older/:page']],
  [at('/section/world'), ['/section/:slug', '/older/section/:slug/:page']],
  [older('/section/world'), ['/section/:slug', '/older/section/:slug/:page']],
  [at('/topic/rail'), ['/topic/:slug', '/older/topic/:slug/:page']],
  [at('/author/leyla-karimova'), ['/author/:slug', '/older/author/:slug/:page']],
  [at('/corrections'), ['/corrections', '/older/corrections/:page']],
  [at('/article/trains'), ['/article/:slug']],
  [at('/search'), []],
])('$path is of one of the patterns %j', (address, patterns) => {
  expect(patternsOf(address)).toEqual(patterns)
})

test.each([
  [at('/'), false],
  [older('/'), true],
  [at('/section/world'), false],
  [older('/section/world'), true],
  [at('/topic/rail'), true],
  [at('/author/leyla-karimova'), true],
  [at('/corrections'), false],
  [at('/article/trains'), true],
  [at('/search'), false],
])('what stands around $path is as around most pages: %s', (address, isPlain) => {
  expect(hasPlainSurroundings(address)).toBe(isPlain)
})
