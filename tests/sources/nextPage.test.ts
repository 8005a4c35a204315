import { expect, test } from 'vitest'
import { nextPage } from '../../src/sources/nextPage.ts'

test.each<[string, number | undefined, number | undefined, string | undefined]>([
  ['https://town.example/posts/?key=k', 1, 3, 'https://town.example/posts/?key=k&page=2'],
  ['https://town.example/posts/?page=2&key=k', 2, 3, 'https://town.example/posts/?page=3&key=k'],
  ['https://town.example/posts/?page=3', 3, 3, undefined],
  ['https://town.example/posts/?page=99', 99, 3, undefined],
  // A saved copy of the first page answers every question with the first page.
  ['https://town.example/posts/?page=2', 1, 3, undefined],
  ['https://town.example/posts.json', 1, 3, undefined],
  ['file:///town/posts', 1, 3, undefined],
  ['/content/posts', 1, 3, undefined],
  ['https://town.example/posts/', undefined, 3, undefined],
  ['https://town.example/posts/', 1, undefined, undefined],
])('after %s, page %j of %j, comes %j', (address, page, pages, expected) => {
  expect(nextPage(address, page, pages)).toBe(expected)
})
