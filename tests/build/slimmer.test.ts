// @vitest-environment node
import { expect, test } from 'vitest'
import { slimmer } from '../../src/build/slimmer.ts'
import { story } from '../story.ts'

test('summaries say the same in the same order, and hold once what many of them name', () => {
  const slim = slimmer()
  const facts = () => ({
    ...story('trains'),
    section: { slug: 'world', name: 'World' },
    topics: [{ slug: 'rail', name: 'Rail' }],
    byline: { people: [{ name: 'Leyla Karimova', slug: 'leyla-karimova' }], place: 'Baku' },
    words: 900,
  })
  const one = slim(facts())
  const other = slim(facts())
  expect(JSON.stringify(one)).toBe(JSON.stringify(facts()))
  expect(other.section).toBe(one.section)
  expect(other.topics[0]).toBe(one.topics[0])
  expect(other.byline.people[0]).toBe(one.byline.people[0])
})
