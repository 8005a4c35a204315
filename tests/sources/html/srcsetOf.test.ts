import { expect, test } from 'vitest'
import { srcsetOf } from '../../../src/sources/html/srcsetOf.ts'

test.each([
  [undefined, []],
  ['', []],
  [' , , ', []],
  ['a.jpg', [{ href: 'a.jpg' }]],
  [
    'a.jpg 600w, b.jpg 1200w',
    [
      { href: 'a.jpg', width: 600 },
      { href: 'b.jpg', width: 1200 },
    ],
  ],
  [
    'a.jpg 600w 400h,\n\tb.jpg 1200w',
    [
      { href: 'a.jpg', width: 600, height: 400 },
      { href: 'b.jpg', width: 1200 },
    ],
  ],
  [
    'a.jpg 1x,b.jpg 2x',
    [
      { href: 'a.jpg', density: 1 },
      { href: 'b.jpg', density: 2 },
    ],
  ],
  ['i/w_600,h_400/a.jpg 600w', [{ href: 'i/w_600,h_400/a.jpg', width: 600 }]],
  ['a.jpg, b.jpg 2x', [{ href: 'a.jpg' }, { href: 'b.jpg', density: 2 }]],
  ['a.jpg 0w, b.jpg -5w, c.jpg wide', [{ href: 'a.jpg' }, { href: 'b.jpg' }, { href: 'c.jpg' }]],
])('reads the files of %j', (srcset, candidates) => {
  expect(srcsetOf(srcset)).toEqual(candidates)
})

test('reads at most fifty', () => {
  expect(srcsetOf('a.jpg 1w, '.repeat(60))).toHaveLength(50)
})
