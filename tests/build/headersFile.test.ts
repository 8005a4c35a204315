import { expect, test } from 'vitest'
import { headersFor, readHeadersFile } from '../../src/build/headersFile.ts'

const rules = readHeadersFile('# said of all\n/*\n  X-A: 1\n\n/b/*\n  X-A: 2\n  X-B: c: d\n/b\n  X-C: 3\n')

test.each([
  ['/', [['X-A', '1']]],
  [
    '/b',
    [
      ['X-A', '1'],
      ['X-C', '3'],
    ],
  ],
  [
    '/b/c',
    [
      ['X-A', '1, 2'],
      ['X-B', 'c: d'],
    ],
  ],
])('%s gets what every rule that matches says', (path, said) => {
  expect([...headersFor(rules, path)]).toEqual(said)
})
