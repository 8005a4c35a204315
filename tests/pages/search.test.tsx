import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { feed, feedAddress, item, openSite } from '../openSite.tsx'

const headlines = () => [...document.querySelectorAll('main [data-slug]')].map(link => link.textContent)
const marked = () => [...document.querySelectorAll('main mark')].map(mark => mark.textContent)
const status = () => document.querySelector('main [role=status]')?.textContent
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search stories' })

const stories = feed([
  item('one', { title: 'Reservoir levels fall', summary: 'The Yelli reservoirs are low.' }),
  item('two', { title: 'Trains return', summary: 'Nothing of that kind.' }),
  item('three', { title: 'Another day', summary: 'At the old réservoir.' }),
])

test('an address with words lists the stories that have them, marked, and counts them', async () => {
  openSite('/search?q=reservoir', { [feedAddress]: stories })
  await waitFor(() => expect(headlines()).toEqual(['Reservoir levels fall', 'Another day']))
  expect(marked()).toEqual(['Reservoir', 'reservoirs', 'réservoir'])
  expect(status()).toBe('2 stories for “reservoir”')
  expect(screen.getByText('Searched all 3 stories.')).toBeTruthy()
  expect(field().value).toBe('reservoir')
  expect(document.title).toBe('reservoir – Search – The Test Courier')
})

test('the page is kept out of search engines', async () => {
  openSite('/search?q=reservoir', { [feedAddress]: stories })
  await screen.findByRole('searchbox')
  expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
})

test('the masthead leads to it, and what is typed there becomes the address and the list', async () => {
  openSite('/', { [feedAddress]: stories })
  fireEvent.click(screen.getByRole('link', { name: 'Search' }))
  const typed = await screen.findByRole('searchbox', { name: 'Search stories' })
  await waitFor(() => expect(document.activeElement).toBe(typed))
  expect(status()).toBeUndefined()
  fireEvent.change(typed, { target: { value: '  trains ' } })
  fireEvent.click(screen.getByRole('button', { name: 'Search' }))
  await waitFor(() => expect(headlines()).toEqual(['Trains return']))
  expect(field().value).toBe('trains')
  expect(status()).toBe('1 story for “trains”')
  expect(document.activeElement?.textContent).toBe('1 story for “trains”')
})

test('the form names the address it leads to', async () => {
  openSite('/search', { [feedAddress]: stories })
  const form = (await screen.findByRole('searchbox')).closest('form')
  expect([form?.getAttribute('action'), form?.method]).toEqual(['/search', 'get'])
})

test('nothing typed shows the lists there are, and asks for no stories', async () => {
  openSite('/search?q=%20', { [feedAddress]: stories })
  const sections = await screen.findByRole('region', { name: 'Sections' })
  expect([...sections.querySelectorAll('a')].map(link => link.getAttribute('href'))).toEqual([
    '/section/world',
    '/section/sport',
  ])
  expect(headlines()).toEqual([])
  expect(status()).toBeUndefined()
})

test('a source that publishes its index shows every section, topic and author', async () => {
  const index = {
    sections: [{ slug: 'world', name: 'World' }],
    topics: [
      { slug: 'a b', name: 'A & B' },
      { slug: 'sea', name: 'None' },
    ],
    authors: [{ slug: 'ruth-osei', name: 'Ruth Osei' }],
  }
  const about = 'https://courier.example/format'
  openSite('/search', {
    [feedAddress]: feed([], { _dateline: { about, directory: { index: 'index.json' } } }),
    'https://courier.example/index.json': index,
  })
  const topics = await screen.findByRole('region', { name: 'Topics' })
  expect([...topics.querySelectorAll('a')].map(link => link.getAttribute('href'))).toEqual(['/topic/a%20b'])
  expect(screen.getByRole('link', { name: 'Ruth Osei' }).getAttribute('href')).toBe('/author/ruth-osei')
})

test('nothing found says so, says how much was searched, and shows the lists', async () => {
  openSite('/search?q=resevoir', { [feedAddress]: stories })
  await waitFor(() => expect(status()).toBe('No stories for “resevoir”'))
  expect(document.body.textContent).toContain('Check the spelling')
  expect(screen.getByText('Searched all 3 stories.')).toBeTruthy()
  expect(screen.getByRole('region', { name: 'Sections' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Search older stories' })).toBeNull()
})

/** Pages of a feed, each with one story and the next page’s address. */
const pagesOf = (count: number, titleOf: (page: number) => string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      index === 0 ? feedAddress : `https://courier.example/feed-${index + 1}.json`,
      feed([item(`s${index + 1}`, { title: titleOf(index + 1) })], {
        ...(index + 1 < count && { next_url: `feed-${index + 2}.json` }),
      }),
    ]),
  )

test('a device searches the newest ten pages, says so, and older ones when asked', async () => {
  openSite(
    '/search?q=rain',
    pagesOf(12, page => (page === 11 ? 'Rain at last' : 'Dry')),
  )
  await waitFor(() => expect(status()).toBe('No stories for “rain”'))
  expect(screen.getByText('Searched the newest 10 stories.')).toBeTruthy()
  fireEvent.click(screen.getByRole('link', { name: 'Search older stories' }))
  await waitFor(() => expect(headlines()).toEqual(['Rain at last']))
  expect(screen.getByText('Searched all 12 stories.')).toBeTruthy()
  expect(status()).toBe('1 story for “rain”')
})

test('more results keep what was searched for in their address', async () => {
  openSite(
    '/search?q=rain',
    pagesOf(12, () => 'Rain'),
  )
  const more = await screen.findByRole('link', { name: 'More stories' })
  expect(more.getAttribute('href')).toBe('/search?q=rain&page=2')
  expect(status()).toBe('The first 10 stories for “rain”')
  fireEvent.click(more)
  await waitFor(() => expect(headlines().length).toBe(12))
  expect(status()).toBe('12 stories for “rain”')
})

test('a search that fails says why and can be tried again', async () => {
  let broken = true
  openSite('/search?q=trains', {
    [feedAddress]: () => (broken ? new Response('busy', { status: 503 }) : Response.json(stories)),
  })
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('The stories didn’t load')
  expect(status()).toBe('')
  broken = false
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(headlines()).toEqual(['Trains return']))
})
