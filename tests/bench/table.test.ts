import { expect, test } from 'vitest'
import { table } from './table.ts'

test('columns stand under each other, words to the left and figures to the right', () => {
  expect(
    table(
      ['cold', 'FCP', 'browser'],
      [
        ['static page', '783', 'one'],
        ['Dateline', '1,080', 'another'],
        ['×', '–', ''],
      ],
    ),
  ).toBe(`| cold        |   FCP | browser |
| ----------- | ----: | ------- |
| static page |   783 | one     |
| Dateline    | 1,080 | another |
| ×           |     – |         |`)
})
