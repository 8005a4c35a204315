import { expect, test } from 'vitest'
import { crossOriginProblem, rehearsalOrigin } from '../../../src/build/discovery/crossOrigin.ts'

const problem = (allowed: string | undefined, origin: string) =>
  crossOriginProblem(
    'https://cms.example/wp-json/',
    name => (name === 'access-control-allow-origin' ? allowed : undefined),
    origin,
  )

test.each([
  ['*', 'https://courier.example'],
  ['https://courier.example', 'https://courier.example'],
  [undefined, 'https://cms.example'],
])('a server that allows %s can be read from %s', (allowed, origin) => {
  expect(problem(allowed, origin)).toBeUndefined()
})

test('a server that allows nobody is named with what it must send', () => {
  expect(problem(undefined, 'https://courier.example')).toBe(
    'https://cms.example lets no other site’s pages read it, so that readers’ browsers will show no stories.\n' +
      'Have its server send “Access-Control-Allow-Origin: https://courier.example” with its JSON, or put the site on https://cms.example itself.',
  )
})

test('while nobody knows where the site will stand, everybody must be allowed', () => {
  expect(problem('https://other.example', rehearsalOrigin)).toBe(
    'https://cms.example lets only https://other.example read it, so that readers’ browsers will show no stories.\n' +
      'Have its server send “Access-Control-Allow-Origin: *” with its JSON, or put the site on https://cms.example itself.',
  )
})
