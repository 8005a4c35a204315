import { expect, test } from 'vitest'
import { arrange } from '../../src/components/front/arrange.ts'
import { picture, story, subject } from '../story.ts'

const [world, sport, opinion] = [subject('World'), subject('Sport'), subject('Opinion')]
const slugs = (stories: { slug: string }[]) => stories.map(({ slug }) => slug)

test('the first story with a picture that is not opinion leads', () => {
  const front = arrange(
    [
      story('view', { section: opinion, lead: picture }),
      story('plain'),
      story('pictured', { lead: picture }),
      story('later', { lead: picture }),
    ],
    [world, sport],
  )
  expect(front.lead?.slug).toBe('pictured')
  expect(slugs(front.opinion)).toEqual(['view'])
  expect(slugs(front.secondary)).toEqual(['plain', 'later'])
})

test('without any picture the newest news leads', () => {
  expect(arrange([story('view', { section: opinion }), story('first'), story('second')], []).lead?.slug).toBe(
    'first',
  )
})

test('stories of the lead’s first two topics stand under it, three at most, and nowhere else', () => {
  const drought = [subject('Drought')]
  const front = arrange(
    [
      story('lead', { lead: picture, topics: [subject('Drought'), subject('Water'), subject('Farming')] }),
      story('a', { topics: drought }),
      story('far', { topics: [subject('Farming')] }),
      story('b', { topics: [subject('Water')] }),
      story('c', { topics: drought }),
      story('d', { topics: drought }),
    ],
    [],
  )
  expect(slugs(front.related)).toEqual(['a', 'b', 'c'])
  expect(slugs(front.secondary)).toEqual(['far', 'd'])
})

test('a section with two stories left stands as a group, one with a single story does not', () => {
  const early = ['lead', 's1', 's2', 's3'].map(slug => story(slug))
  const front = arrange(
    [
      ...early,
      story('w1', { section: world }),
      story('p1', { section: sport }),
      story('w2', { section: world, lead: picture }),
    ],
    [sport, world],
  )
  expect(front.lead?.slug).toBe('w2')
  const two = arrange(
    [
      story('top', { lead: picture }),
      ...early,
      story('w1', { section: world }),
      story('p1', { section: sport }),
      story('w2', { section: world, lead: picture }),
    ],
    [sport, world],
  )
  expect(two.groups.map(({ section, stories }) => [section.name, slugs(stories)])).toEqual([
    ['World', ['w2', 'w1']],
  ])
  expect(slugs(two.rest)).toEqual(['s3', 'p1'])
})

test('a group holds four stories and every story stands once', () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    story(`w${index}`, { section: index % 7 === 3 ? opinion : world }),
  )
  const { lead, related, opinion: views, secondary, groups, rest } = arrange(many, [world])
  const all = [
    lead!,
    ...related,
    ...views,
    ...secondary,
    ...groups.flatMap(({ stories }) => stories),
    ...rest,
  ]
  expect(groups[0]?.stories.length).toBe(4)
  expect(views.length).toBe(4)
  expect(slugs(all).toSorted()).toEqual(slugs(many).toSorted())
})

test('no stories make an empty front', () => {
  expect(arrange([], [world])).toEqual({ related: [], opinion: [], secondary: [], groups: [], rest: [] })
})
