import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pictureShelfOf } from '../../src/build/pictureShelf.ts'
import type { Article } from '../../src/model/Article.ts'
import type { Picture } from '../../src/model/Picture.ts'

const outside = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-pictures-')))
const folder = join(outside, 'content')
mkdirSync(join(folder, 'pictures'), { recursive: true })
for (const path of ['secret.png', 'content/pictures/harbour.jpg', 'content/pictures/harbour-600.webp']) {
  writeFileSync(join(outside, path), 'picture')
}
for (const path of ['pictures/مرفأ 1.PNG', 'pictures/face.avif', 'drawing.svg', 'notes.txt', '.hidden.png']) {
  writeFileSync(join(folder, path), 'picture')
}
symlinkSync(join(outside, 'secret.png'), join(folder, 'pictures/link.png'))

const pictureOf = (src: string): Picture => ({ src, renditions: [] })

function article(more: Partial<Article>): Article {
  return {
    id: '1',
    slug: 'story',
    headline: 'x',
    topics: [],
    byline: { people: [] },
    corrections: [],
    body: [],
    ...more,
  }
}

test('pictures wherever they stand are gathered once, each with its address in the site', () => {
  const shelf = pictureShelfOf(folder, '/news/')
  const lead: Picture = {
    src: '/content/pictures/harbour.jpg',
    renditions: [
      { href: '/content/pictures/harbour-600.webp', width: 600 },
      { href: '/content/pictures/harbour-900.webp', width: 900 },
    ],
    alt: 'Boats',
  }
  const arabic = '/content/pictures/%D9%85%D8%B1%D9%81%D8%A3%201.PNG'
  const people = [{ name: 'A', slug: 'a', avatar: '/content/pictures/face.avif' }]
  const whole = article({
    lead,
    byline: { people },
    body: [
      { kind: 'quote', blocks: [{ kind: 'figure', picture: pictureOf(arabic) }] },
      { kind: 'list', ordered: false, items: [[{ kind: 'figure', picture: pictureOf(arabic) }]] },
      {
        kind: 'gallery',
        pictures: [pictureOf('/content/pictures/harbour.jpg'), pictureOf('https://a.example/b.jpg')],
      },
    ],
  })
  const shelved = shelf.shelve(whole)
  expect(shelved.lead).toEqual({
    src: '/news/content/pictures/harbour.jpg',
    renditions: [{ href: '/news/content/pictures/harbour-600.webp', width: 600 }],
    alt: 'Boats',
  })
  expect(shelved.byline.people[0]?.avatar).toBe('/news/content/pictures/face.avif')
  expect(JSON.stringify(shelf.shelveBody(whole.body, 'story')).match(/"src":"[^"]+"/g)).toEqual([
    `"src":"/news${arabic}"`,
    `"src":"/news${arabic}"`,
    '"src":"/news/content/pictures/harbour.jpg"',
    '"src":"https://a.example/b.jpg"',
  ])
  expect([...shelf.files]).toEqual([
    ['pictures/face.avif', join(folder, 'pictures/face.avif')],
    ['pictures/harbour.jpg', join(folder, 'pictures/harbour.jpg')],
    ['pictures/harbour-600.webp', join(folder, 'pictures/harbour-600.webp')],
    ['pictures/مرفأ 1.PNG', join(folder, 'pictures/مرفأ 1.PNG')],
  ])
  expect(shelf.leftOut).toEqual([
    {
      where: 'story',
      why: 'the picture /content/pictures/harbour-900.webp is not in the folder of the source',
    },
  ])
})

describe('what is no picture in the folder is not published, and its words stay', () => {
  test.each([
    ['/secret.png', 'lies outside the folder of the source'],
    ['/content/../secret.png', 'lies outside the folder of the source'],
    ['/content/..%2fsecret.png', 'is not in the folder of the source'],
    ['/content/%2e%2e%2fsecret.png', 'is not in the folder of the source'],
    ['/content/pictures/link.png', 'is not in the folder of the source'],
    ['/content/pictures/gone.png', 'is not in the folder of the source'],
    ['/content/.hidden.png', 'is not in the folder of the source'],
    ['/content/drawing.svg', 'is not published: it is no AVIF, WebP, JPEG, PNG or GIF'],
    ['/content/notes.txt', 'is not published: it is no AVIF, WebP, JPEG, PNG or GIF'],
    ['/etc/hostname.png', 'lies outside the folder of the source'],
    ['/content/%E0%A4%A.png', 'lies outside the folder of the source'],
  ])('%s', (src, why) => {
    const shelf = pictureShelfOf(folder, '/')
    const shelved = shelf.shelve(
      article({ lead: { ...pictureOf(src), alt: 'Boats', credit: 'A. Photographer' } }),
    )
    expect(shelved.lead).toEqual({ src, renditions: [], alt: 'Boats', credit: 'A. Photographer' })
    expect([...shelf.files]).toEqual([])
    expect(shelf.leftOut).toEqual([{ where: 'story', why: `the picture ${src} ${why}` }])
  })
})
