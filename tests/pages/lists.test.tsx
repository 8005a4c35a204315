import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { feed, feedAddress, item, ninjs, openSite } from '../openSite.tsx'

const inSection = (literal: string, name: string) => ({
  _ninjs: ninjs({ subjects: [{ name, rel: 'section', literal }] }),
})
const headlines = () => [...document.querySelectorAll('main [data-slug]')].map(link => link.textContent)

test('the front leads with the first story and says when anything was last updated', async () => {
  openSite('/', {
    [feedAddress]: feed([item('one'), item('two', { date_modified: '2026-06-15T09:05:00+04:00' })]),
  })
  await screen.findByRole('heading', { level: 1, name: 'Headline of one' })
  expect(document.body.textContent).toContain('Last update: Monday 15 June 2026, 09:05 GMT+4')
})

test('stories beside a lead in another language stand in the site’s own', async () => {
  const flood = { tags: ['Flood'] }
  openSite('/', { [feedAddress]: feed([item('one', { language: 'ar', ...flood }), item('two', flood)]) })
  const beside = await screen.findByRole('link', { name: 'Headline of two' })
  expect(beside.closest('article')?.dir).toBe('rtl')
  expect(beside.closest('[dir]')?.getAttribute('dir')).toBe('ltr')
  expect(beside.closest('[lang]')?.getAttribute('lang')).toBe('en')
})

test('without any date the last update is not known', async () => {
  openSite('/', { [feedAddress]: feed([item('one', { date_published: undefined })]) })
  expect(await screen.findByText('Last update: not known')).toBeTruthy()
})

test('a section lists its own stories, across the pages of the feed', async () => {
  openSite('/section/sport', {
    [feedAddress]: feed([item('w', inSection('world', 'World')), item('s1', inSection('sport', 'Sport'))], {
      next_url: 'feed-2.json',
    }),
    'https://courier.example/feed-2.json': feed([item('s2', inSection('sport', 'Sport'))]),
  })
  await waitFor(() => expect(headlines()).toEqual(['Headline of s1']))
  fireEvent.click(screen.getByRole('link', { name: 'More stories' }))
  await waitFor(() => expect(headlines()).toEqual(['Headline of s1', 'Headline of s2']))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sport')
  expect(screen.queryByRole('link', { name: 'More stories' })).toBeNull()
})

test('a topic and an author have a page with their name', async () => {
  const stories = feed([
    item('one', { tags: ['River Talva'], authors: [{ name: 'Ruth Osei' }] }),
    item('two'),
  ])
  openSite('/topic/river-talva', { [feedAddress]: stories })
  expect((await screen.findByRole('heading', { level: 1, name: 'River Talva' })).textContent).toBe(
    'River Talva',
  )
  await waitFor(() => expect(headlines()).toEqual(['Headline of one']))
})

test('a story that stands on two pages is shown once', async () => {
  openSite('/', {
    [feedAddress]: feed([item('one'), item('two')], { next_url: 'feed-2.json' }),
    'https://courier.example/feed-2.json': feed([item('two'), item('three')]),
  })
  fireEvent.click(await screen.findByRole('link', { name: 'More stories' }))
  await waitFor(() =>
    expect(headlines()).toEqual(['Headline of one', 'Headline of two', 'Headline of three']),
  )
})

test('one broken item among good ones costs that item only', async () => {
  openSite('/', { [feedAddress]: feed([null, 42, { id: '' }, item('good')]) })
  await waitFor(() => expect(headlines()).toEqual(['Headline of good']))
})

test('an empty feed is not a failure', async () => {
  openSite('/', { [feedAddress]: feed([]) })
  await screen.findByRole('heading', { level: 1, name: 'No stories here yet' })
  expect(screen.queryByRole('alert')).toBeNull()
})

test.each([
  ['JSON of another kind', '{"hello":"world"}', 'JSON of a kind this site does not read'],
  ['a page of HTML', '<!doctype html><p>Sign in</p>', 'a web page instead of news data'],
  ['nothing', '', 'answered with nothing at all'],
  [
    'JSON that is cut short',
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a"',
    'cut short or not JSON',
  ],
])('%s gets a plain message and a retry', async (_name, answer, message) => {
  openSite('/', { [feedAddress]: answer })
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('The stories didn’t load')
  expect(alert.textContent).toContain(message)
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
})

test('a feed with a byte-order mark is read', async () => {
  openSite('/', { [feedAddress]: `\uFEFF${JSON.stringify(feed([item('one')]))}` })
  await waitFor(() => expect(headlines()).toEqual(['Headline of one']))
})

test('corrections are gathered with the article they belong to', async () => {
  const corrections = [
    { kind: 'correction', date: '2026-06-14T10:20:00+04:00', html: 'It is <em>2.3</em> million.' },
  ]
  const stories = [
    item('right'),
    item('wrong', { _dateline: { about: 'https://courier.example/format', corrections } }),
  ]
  openSite('/corrections', { [feedAddress]: feed(stories) })
  await waitFor(() => expect(headlines()).toEqual(['Headline of wrong']))
  expect(document.body.textContent).toContain('Correction, 14 June 2026, 10:20 GMT+4')
  expect(document.body.textContent).toContain('It is 2.3 million.')
})

test('an address that no page answers keeps it and is kept out of search', async () => {
  openSite('/nowhere/at/all', { [feedAddress]: feed([item('one')]) })
  await screen.findByRole('heading', { level: 1, name: 'This story has moved, or never existed' })
  expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
})
