import { expect, test } from 'vitest'
import { siteIndexOf } from '../../src/build/siteIndexOf.ts'
import type { Article } from '../../src/model/Article.ts'
import { story, subject } from '../story.ts'

const article = (slug: string, said: Partial<Article> = {}): Article => ({ ...story(slug, said), body: [] })
const names = (subjects: { name: string }[]) => subjects.map(({ name }) => name)

test('names are in the order of the language', () => {
  const topics = ['Zebra', 'Çay', 'Ağdam', 'Cənub', 'şəkil', 'Sahil'].map(subject)
  expect(names(siteIndexOf([article('one', { topics })], [], 'az').topics)).toEqual([
    'Ağdam',
    'Cənub',
    'Çay',
    'Sahil',
    'şəkil',
    'Zebra',
  ])
})

test('two people with one name are both there, one person once', () => {
  const ruth = { name: 'Ruth Osei', slug: 'ruth-osei' }
  const other = { name: 'Ruth Osei', slug: 'ruth-osei-2' }
  const by = (people: Article['byline']['people']) => ({ byline: { people } })
  const { authors } = siteIndexOf([article('a', by([ruth])), article('b', by([ruth, other]))], [], 'en')
  expect(authors.map(({ slug }) => slug).sort()).toEqual(['ruth-osei', 'ruth-osei-2'])
})

test('the newsroom’s sections are there before anything stands in them', () => {
  const world = article('a', { section: { slug: 'world', name: 'world news' } })
  const own = [subject('Sport'), subject('World')]
  expect(siteIndexOf([world], own, 'en').sections).toEqual([
    { slug: 'sport', name: 'Sport' },
    { slug: 'world', name: 'World' },
  ])
})

test('of more than a thousand topics the most used are kept', () => {
  const rare = Array.from({ length: 1000 }, (_, index) => subject(`Rare ${index}`))
  const often = subject('Often')
  const { topics } = siteIndexOf(
    [article('a', { topics: rare }), article('b', { topics: [often] }), article('c', { topics: [often] })],
    [],
    'en',
  )
  expect(topics.length).toBe(1000)
  expect(topics).toContainEqual(often)
})
