import { describe, expect, test } from 'vitest'
import { rootOf, routeIn } from '../../../../src/sources/formats/wordpress/address.ts'

const index = { name: 'The Bay Gazette', namespaces: ['oembed/1.0', 'wp/v2'] }

describe('the API of an address', () => {
  test.each([
    ['https://bay.example/wp-json', 'https://bay.example/wp-json/'],
    ['https://bay.example/wp-json/', 'https://bay.example/wp-json/'],
    ['https://bay.example/news/wp-json/wp/v2', 'https://bay.example/news/wp-json/'],
    ['https://bay.example/wp-json/wp/v2/posts', 'https://bay.example/wp-json/'],
    ['https://bay.example/wp-json/wp/v2/posts/?_embed=1&per_page=5&page=2', 'https://bay.example/wp-json/'],
    ['https://bay.example/wp-json/wp/v2/categories', 'https://bay.example/wp-json/'],
    ['https://bay.example/?rest_route=/', 'https://bay.example/?rest_route=/'],
    ['https://bay.example/index.php?rest_route=/wp/v2/posts', 'https://bay.example/index.php?rest_route=/'],
  ])('%s begins at %s', (address, root) => {
    expect(rootOf(address)).toEqual({ root })
  })

  test.each([
    'https://bay.example/',
    'https://bay.example/feed.json',
    'https://bay.example/wp-json/wp/v2/posts?categories=4',
    'https://bay.example/wp-json/wp/v2/posts/13',
    'https://bay.example/?rest_route=/wp/v2/posts&search=ferry',
    'not an address',
  ])('%s is none, or a choice of its own', address => {
    expect(rootOf(address)).toBeUndefined()
  })

  test('is told by its index under an address that does not show it', () => {
    expect(rootOf('https://bay.example/api/', index)).toEqual({ root: 'https://bay.example/api/' })
    expect(rootOf('https://bay.example/api/', { namespaces: ['other/v1'] })).toBeUndefined()
  })
})

test.each([
  ['https://bay.example/wp-json/', 'https://bay.example/wp-json/wp/v2/posts?page=2'],
  ['https://bay.example/?rest_route=/', 'https://bay.example/?rest_route=%2Fwp%2Fv2%2Fposts&page=2'],
])('a route of %s is asked at %s', (root, expected) => {
  expect(routeIn(root, 'wp/v2/posts', { page: '2' })).toBe(expected)
})
