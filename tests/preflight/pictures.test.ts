import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/Article.ts'
import type { Picture } from '../../src/model/Picture.ts'
import { added, goodArticle, picture, said, withBody } from './goodArticle.ts'

const lead = (change: Partial<Picture>): Partial<Article> => ({ lead: { ...picture, ...change } })
const figure = (change: Partial<Picture>) =>
  withBody({ kind: 'figure', picture: { ...picture, src: 'https://courier.example/img/b.jpg', ...change } })
const without = (...names: (keyof Picture)[]): Picture =>
  Object.fromEntries(
    Object.entries(picture).filter(([name]) => !names.includes(name as keyof Picture)),
  ) as Picture

const { lead: _, ...bare } = goodArticle
const sentence = 'The hull rose at nine.'

test.each<[string, Partial<Article>, string[]]>([
  ['image.alt.missing', { lead: without('alt') }, ['error lead: The lead picture has no alt text.']],
  ['image.alt.missing', lead({ alt: ' ' }), ['error lead: The lead picture has no alt text.']],
  [
    'image.alt.missing',
    withBody({ kind: 'figure', picture: without('alt') }),
    [`error ${added}: Picture 2 has no alt text.`],
  ],
  [
    'image.alt.missing',
    withBody({ kind: 'gallery', pictures: [picture, without('alt')] }),
    [`error ${added}.pictures[1]: Picture 3 has no alt text.`],
  ],
  [
    'image.alt.missing',
    { lead: without('alt'), doubts: [{ kind: 'decorative', path: 'body', found: picture.src }] },
    [],
  ],
  ['image.alt.missing', {}, []],
  ['image.alt.long', lead({ alt: 'a'.repeat(125) }), []],
  [
    'image.alt.long',
    lead({ alt: 'a'.repeat(126) }),
    ['note lead.alt: The alt text of the lead picture has 126 characters; aim for 125.'],
  ],
  [
    'image.alt.long',
    lead({ alt: 'a'.repeat(250) }),
    ['note lead.alt: The alt text of the lead picture has 250 characters; aim for 125.'],
  ],
  [
    'image.alt.long',
    lead({ alt: 'a'.repeat(251) }),
    ['warning lead.alt: The alt text of the lead picture has 251 characters; at most 250.'],
  ],
  [
    'image.alt.file',
    figure({ alt: 'quay-2.JPG' }),
    [`warning ${added}.alt: The alt text of picture 2 is a file’s name: “quay-2.JPG”.`],
  ],
  [
    'image.alt.file',
    lead({ alt: 'IMG_2044' }),
    ['warning lead.alt: The alt text of the lead picture is a file’s name: “IMG_2044”.'],
  ],
  [
    'image.alt.file',
    lead({ src: 'https://courier.example/dock_lift.webp?w=9', alt: 'dock_lift' }),
    ['warning lead.alt: The alt text of the lead picture is a file’s name: “dock_lift”.'],
  ],
  [
    'image.alt.file',
    lead({ alt: 'Image of a crane' }),
    ['warning lead.alt: The alt text of the lead picture begins with “Image of”; say what it shows.'],
  ],
  ['image.alt.file', lead({ alt: 'An image ofa crane; imagine a picture' }), []],
  ['image.alt.file', lead({ alt: 'quay' }), []],
  [
    'image.alt.caption',
    lead({ alt: 'The hull.', caption: ['The ', { kind: 'emphasis', content: ['hull'] }, '.'] }),
    ['warning lead.alt: The caption of the lead picture repeats the alt text.'],
  ],
  ['image.alt.caption', lead({ alt: 'The hull.', caption: ['The hull!'] }), []],
  [
    'image.caption.missing',
    { lead: without('caption') },
    ['warning lead: The lead picture has no caption. Say who, where and when.'],
  ],
  [
    'image.caption.missing',
    withBody({ kind: 'gallery', pictures: [without('caption')], caption: ['Both'], credit: 'A' }),
    [],
  ],
  ['image.caption.long', lead({ caption: [`${sentence} ${sentence}`] }), []],
  [
    'image.caption.long',
    lead({ caption: [`${sentence} ${sentence} ${sentence}`] }),
    [
      'note lead.caption: The caption of the lead picture has 3 sentences and 68 characters; at most 2 and 300.',
    ],
  ],
  [
    'image.caption.long',
    lead({ caption: ['Dr. A. B. Lind of the U.S. and J. Holt stand at 5 p.m. on Quay St. here.'] }),
    [],
  ],
  ['image.caption.long', lead({ caption: ['a'.repeat(300)] }), []],
  [
    'image.caption.long',
    lead({ caption: ['a'.repeat(301)] }),
    [
      'note lead.caption: The caption of the lead picture has 1 sentence and 301 characters; at most 2 and 300.',
    ],
  ],
  [
    'image.credit.missing',
    { lead: without('credit') },
    ['error lead: The lead picture has no credit. Add one: Name/Agency.'],
  ],
  [
    'image.credit.missing',
    lead({ credit: 'Photograph: ' }),
    ['error lead: The lead picture has no credit. Add one: Name/Agency.'],
  ],
  ['image.credit.missing', { lead: { ...without('credit'), caption: ['The hull rose. / Ada Lind'] } }, []],
  ['image.credit.missing', { lead: { ...without('credit'), caption: ['The hull. Photo: Ada Lind'] } }, []],
  [
    'image.credit.missing',
    withBody({ kind: 'gallery', pictures: [without('credit')], credit: 'Ada Lind' }),
    [],
  ],
  ['lead.missing', bare, []],
  ['lead.missing', {}, []],
  ['image.small', lead({ width: 1200, height: 700 }), []],
  [
    'image.small',
    lead({ width: 1199, height: 700 }),
    ['warning lead: The lead picture is 1,199 px wide; large cards need 1,200.'],
  ],
  ['image.small', { lead: without('width', 'height') }, []],
  [
    'image.small',
    lead({ width: 800, height: 500, renditions: [{ href: '/b.jpg', width: 1600, height: 1000 }] }),
    [],
  ],
  ['image.tiny', lead({ width: 600, height: 315 }), []],
  [
    'image.tiny',
    lead({ width: 599, height: 400 }),
    ['error lead: The lead picture is 599 × 400 px; a share card needs 600 × 315.'],
  ],
  [
    'image.tiny',
    lead({ width: 700, height: 314 }),
    ['error lead: The lead picture is 700 × 314 px; a share card needs 600 × 315.'],
  ],
  ['image.ratio', lead({ width: 1300, height: 1000 }), []],
  [
    'image.ratio',
    lead({ width: 1299, height: 1000 }),
    [
      'warning lead: The lead picture is 1.299 times as wide as high; outside 1.3 to 2 share cards crop it hard.',
    ],
  ],
  ['image.ratio', lead({ width: 2000, height: 1000 }), []],
  [
    'image.ratio',
    lead({ width: 2020, height: 1000 }),
    [
      'warning lead: The lead picture is 2.02 times as wide as high; outside 1.3 to 2 share cards crop it hard.',
    ],
  ],
  ['image.ratio', lead({ width: 1600, height: 1000, focus: { x: 0.2, y: 0.5 } }), []],
  [
    'image.ratio',
    lead({ width: 1600, height: 1000, focus: { x: 0.18, y: 0.5 } }),
    ['warning lead: The subject of the lead picture falls outside the 1:1 crop.'],
  ],
  [
    'image.ratio',
    lead({ width: 1600, height: 1000, focus: { x: 0.5, y: 0.04 } }),
    ['warning lead: The subject of the lead picture falls outside the 1.91:1 and 16:9 crop.'],
  ],
  [
    'image.http',
    lead({ src: 'http://courier.example/a.jpg' }),
    ['error lead: The lead picture is not served over https.'],
  ],
  ['image.http', lead({ src: 'http://localhost:4173/a.jpg' }), []],
  [
    'image.http',
    { doubts: [{ kind: 'http', path: 'lead', found: picture.src.replace('https:', 'http:') }] },
    ['error lead: The lead picture is not served over https.'],
  ],
  [
    'image.http',
    { doubts: [{ kind: 'http', path: 'body', found: 'http://courier.example/gone.jpg' }] },
    ['error body: A picture is not served over https: http://courier.example/gone.jpg'],
  ],
  ['image.http', {}, []],
])('%s on %j', (id, change, expected) => {
  expect(said(id, change)).toEqual(expected)
})

describe('what a host knows of the files', () => {
  const facts = (known: object) => ({ facts: { pictures: { [picture.src]: { loaded: true, ...known } } } })

  test.each([
    [1_500_000, []],
    [1_500_001, ['note lead: The lead picture weighs 1.51 MB; more than 1.5 MB is slow on a phone.']],
    [2_340_000, ['note lead: The lead picture weighs 2.34 MB; more than 1.5 MB is slow on a phone.']],
  ])('%i bytes', (bytes, expected) => {
    expect(said('image.heavy', {}, facts({ bytes }))).toEqual(expected)
  })

  test('a picture that does not load is an error; of one nobody tried nothing is said', () => {
    expect(said('image.broken', {}, facts({ loaded: false }))).toEqual([
      'error lead: The lead picture does not load: https://courier.example/img/quay.jpg',
    ])
    expect(said('image.broken', {}, facts({}))).toEqual([])
    expect(said('image.broken', {})).toEqual([])
  })

  test('the size that was loaded counts where the article says none', () => {
    const sizeless = { lead: without('width', 'height') }
    expect(said('image.small', sizeless, facts({ width: 1000, height: 700 }))).toHaveLength(1)
    expect(said('image.small', sizeless, facts({ width: 1200, height: 700 }))).toEqual([])
  })
})
