import { expect, test } from 'vitest'
import { srcsetOf } from '../../src/components/srcsetOf.ts'

const file = (width: number, type?: string) => ({
  href: `https://example.org/${width}.${type?.slice(6) ?? 'jpg'}`,
  width,
  ...(type && { type }),
})

test('the best type stands first and widths rise', () => {
  const { sources, src, srcSet } = srcsetOf({
    src: 'https://example.org/1280.jpg',
    width: 1600,
    height: 1067,
    renditions: [
      file(640, 'image/webp'),
      file(960, 'image/avif'),
      file(320, 'image/avif'),
      file(1280),
      file(640),
    ],
  })
  expect(sources).toEqual([
    { type: 'image/avif', srcSet: 'https://example.org/320.avif 320w, https://example.org/960.avif 960w' },
    { type: 'image/webp', srcSet: 'https://example.org/640.webp 640w' },
  ])
  expect(src).toBe('https://example.org/1280.jpg')
  expect(srcSet).toBe('https://example.org/640.jpg 640w, https://example.org/1280.jpg 1280w')
})

test('a rendition wider than the original is left out, one as wide stays', () => {
  const renditions = [file(1599), file(1600), file(1601)]
  expect(srcsetOf({ src: 'https://example.org/a.jpg', width: 1600, renditions }).srcSet).toBe(
    'https://example.org/1599.jpg 1599w, https://example.org/1600.jpg 1600w',
  )
})

test('files of unknown width and a picture of one file offer no choice', () => {
  expect(
    srcsetOf({ src: 'https://example.org/a.jpg', renditions: [{ href: 'https://example.org/b.jpg' }] }),
  ).toEqual({
    sources: [],
    src: 'https://example.org/a.jpg',
  })
})

test('a space or a comma in an address does not end it', () => {
  const renditions = [{ href: 'https://example.org/a b,c.jpg', width: 300 }]
  expect(srcsetOf({ src: 'https://example.org/a.jpg', renditions }).srcSet).toBe(
    'https://example.org/a%20b%2Cc.jpg 300w',
  )
})
