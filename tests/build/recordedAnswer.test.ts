import { describe, expect, test } from 'vitest'
import { answerIn } from '../../src/build/recordedAnswer.ts'

const exchange = (more: object = {}) => ({
  request: { method: 'GET', url: 'https://bay.example/wp-json/wp/v2/posts', headers: {} },
  status: 200,
  headers: [
    ['X-WP-TotalPages', '3'],
    ['Link', '<https://bay.example/wp-json/wp/v2/posts?page=2>; rel="next"'],
  ],
  body: [{ id: 1 }],
  ...more,
})

test('a recorded answer is its body, from the address that was asked, with its headers', () => {
  const answer = answerIn(exchange())
  expect(answer).toMatchObject({ json: [{ id: 1 }], address: 'https://bay.example/wp-json/wp/v2/posts' })
  expect(answer?.header('x-wp-totalpages')).toBe('3')
  expect(answer?.header('date')).toBeUndefined()
})

describe('a recorded refusal says what the server said', () => {
  test.each([
    [
      401,
      { code: 'rest_forbidden', message: 'Sorry.' },
      ' answered 401 to GET https://bay.example/wp-json/wp/v2/posts: “Sorry.”',
    ],
    [
      403,
      { errors: [{ message: 'No key.' }] },
      ' answered 403 to GET https://bay.example/wp-json/wp/v2/posts: “No key.”',
    ],
    [301, null, ' answered 301 to GET https://bay.example/wp-json/wp/v2/posts'],
    [200, null, 'records an answer without JSON to GET https://bay.example/wp-json/wp/v2/posts'],
  ])('%i', (status, body, message) => {
    expect(() => answerIn(exchange({ status, body }))).toThrow(message)
  })

  test('without an address of the web', () => {
    expect(() => answerIn(exchange({ request: { url: 'posts' } }))).toThrow('which is no address')
  })
})

test.each([
  [null],
  [[]],
  [{ request: 'x', status: 200 }],
  [{ status: 200, headers: [], body: {} }],
  [{ version: 'https://jsonfeed.org/version/1.1', items: [] }],
])('%j is no recorded answer', json => {
  expect(answerIn(json)).toBeUndefined()
})
