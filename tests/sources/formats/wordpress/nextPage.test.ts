import { expect, test } from 'vitest'
import { parseHtml } from '../../../../src/build/parseHtml.ts'
import { nextPage } from '../../../../src/sources/formats/wordpress/nextPage.ts'

const list = 'https://bay.example/wp-json/wp/v2/posts'
const next = (address: string, headers: Record<string, string>) =>
  nextPage({ address, now: 0, parseHtml, header: name => headers[name] })

test.each([
  [
    `<https://bay.example/wp-json/>; rel="https://api.w.org/", <${list}?page=3>; rel="next"`,
    `${list}?page=3`,
  ],
  [`<${list}?page=1>; rel="prev", <${list}?a=1,2&page=3>; rel="next"`, `${list}?a=1,2&page=3`],
  [`<${list}?page=1>; rel="prev"`, undefined],
  ['', undefined],
])('Link: %s', (link, expected) => {
  expect(next(`${list}?page=2`, { link })).toBe(expected)
})

test.each([
  [list, '2', `${list}?page=2`],
  [`${list}?per_page=5&page=2`, '3', `${list}?per_page=5&page=3`],
  [`${list}?page=3`, '3', undefined],
  [list, '1', undefined],
  [list, 'many', undefined],
])('after %s of %s pages comes %s', (address, pages, expected) => {
  expect(next(address, { 'x-wp-totalpages': pages })).toBe(expected)
})

test('a file has no next page', () => {
  expect(nextPage({ address: '/content/posts.json', now: 0, parseHtml })).toBeUndefined()
})

test('a next page is not followed from the web to a file', () => {
  expect(next(list, { link: '<file:///etc/passwd>; rel="next"' })).toBeUndefined()
})
