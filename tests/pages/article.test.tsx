import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { feed, feedAddress, item, ninjs, openSite } from '../openSite.tsx'

const flood = item('flood', {
  title: 'Mill Street floods again',
  summary: 'Third flood in two years; council to meet on Friday',
  content_html:
    '<p>The river burst its banks at <a href="https://river.example/gauge">the gauge</a>.</p><blockquote><p>We saw it coming.</p><cite>Ruth Osei, warden</cite></blockquote>',
  date_modified: '2026-06-14T11:31:00+04:00',
  authors: [{ name: 'Ruth Osei', url: 'https://courier.example/authors/ruth-osei' }, { name: 'Jonas Feld' }],
  tags: ['Floods'],
  _ninjs: ninjs({
    subjects: [{ name: 'World', rel: 'section', literal: 'world' }],
    associations: [
      {
        name: 'featuremedia',
        rel: 'main',
        uri: 'urn:p',
        type: 'picture',
        descriptions: [
          { role: 'caption', value: 'Mill Street under water on Tuesday.' },
          { role: 'alt', value: 'Brown water covers parked cars' },
          { role: 'creditline', value: 'R. Osei/Test Courier' },
        ],
        renditions: [
          {
            name: 'w1200',
            href: 'https://courier.example/flood.jpg',
            contentType: 'image/jpeg',
            width: 1200,
            height: 800,
          },
        ],
      },
    ],
  }),
})

test('shows the moment of each post of a live blog in the newsroom’s zone', async () => {
  const live = item('storm', {
    title: 'Storm, as it happens',
    content_html: '<p class="stamp" data-date="2026-06-14T08:00:00Z">08:00</p><p>Lights out.</p>',
    _dateline: { about: 'x', live: true },
  })
  openSite('/article/storm', { [feedAddress]: feed([live]) })
  const stamp = await screen.findByText('14 June 2026, 12:00 GMT+4')
  expect(stamp.getAttribute('datetime')).toBe('2026-06-14T12:00:00+04:00')
})

test('shows headline, standfirst, byline, stamp, picture with its words, text and topics', async () => {
  openSite('/article/flood', { [feedAddress]: feed([flood]) })
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Mill Street floods again')
  const article = screen.getAllByRole('article')[0]!
  await waitFor(() => expect(article.textContent).toContain('The river burst its banks at the gauge.'))
  expect(article.textContent).toContain('Third flood in two years; council to meet on Friday')
  expect(article.textContent).toContain('By Ruth Osei and Jonas Feld')
  expect(article.textContent).toContain('Published 14 June 2026, 06:30 GMT+4')
  expect(article.textContent).toContain('Last updated 14 June 2026, 11:31 GMT+4')
  const image = screen.getByRole('img', { name: 'Brown water covers parked cars' })
  expect(image.getAttribute('width')).toBe('1200')
  expect(image.getAttribute('loading')).toBe('eager')
  expect(article.querySelector('figcaption')?.textContent).toBe(
    'Mill Street under water on Tuesday. Picture credit: R. Osei/Test Courier',
  )
  expect(screen.getByRole('link', { name: 'Ruth Osei' }).getAttribute('href')).toBe('/author/ruth-osei')
  expect(screen.getByRole('link', { name: 'the gauge' }).getAttribute('href')).toBe(
    'https://river.example/gauge',
  )
  expect(screen.getByRole('link', { name: 'Floods' }).getAttribute('href')).toBe('/topic/floods')
  expect(document.title).toBe('Mill Street floods again – The Test Courier')
})

test('an item with nothing but a headline prints nothing else', async () => {
  const bare = {
    id: 'bare',
    title: 'Council in brief',
    content_text: '',
    authors: [{ name: 'None' }],
    summary: 'null',
    date_published: 'N/A',
    image: '',
  }
  openSite('/article/council-in-brief', { [feedAddress]: feed([bare]) })
  await screen.findByRole('heading', { level: 1, name: 'Council in brief' })
  const article = screen.getAllByRole('article')[0]!
  await waitFor(() => expect(article.querySelector('time, figure, figcaption, img')).toBeNull())
  expect(article.textContent).toBe('Council in brief')
})

test('a correction that changes the meaning stands at the top as well as at the end', async () => {
  const corrected = item('flood', {
    _dateline: {
      about: 'https://courier.example/format',
      corrections: [
        {
          kind: 'correction',
          date: '2026-06-14T10:20:00+04:00',
          html: 'It is 2.3 million.',
          important: true,
        },
      ],
    },
  })
  openSite('/article/flood', { [feedAddress]: feed([corrected]) })
  await waitFor(() => expect(screen.getAllByText('It is 2.3 million.')).toHaveLength(2))
  expect(screen.getAllByText('14 June 2026, 10:20 GMT+4')).toHaveLength(2)
})

test('an embed is a link until the reader agrees, and only where the newsroom names its host', async () => {
  const body =
    '<iframe src="https://player.example/v/7" title="The flood from the air"></iframe><iframe src="https://elsewhere.example/9"></iframe>'
  openSite('/article/flood', { [feedAddress]: feed([item('flood', { content_html: body })]) })
  const show = await screen.findByRole('button', { name: 'Show this post' })
  expect(document.querySelector('iframe')).toBeNull()
  expect(screen.getByRole('link', { name: 'Open at elsewhere.example' }).getAttribute('href')).toBe(
    'https://elsewhere.example/9',
  )
  fireEvent.click(show)
  const frame = screen.getByTitle('The flood from the air')
  expect(frame.getAttribute('src')).toBe('https://player.example/v/7')
  expect(frame.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin allow-presentation')
})

test('an article that no list names is missing, and one under embargo is as missing', async () => {
  const embargoed = item('soon', {
    _ninjs: ninjs({ pubStatus: 'usable', embargoedUntil: '2999-01-01T00:00:00Z' }),
  })
  openSite('/article/soon', { [feedAddress]: feed([embargoed, item('flood')]) })
  await screen.findByRole('heading', { level: 1, name: 'This story has moved, or never existed' })
  expect(document.body.textContent).not.toContain('Headline of soon')
})

test('a source that does not answer is named, and Try again asks once more', async () => {
  let works = false
  const answer = () =>
    works
      ? Response.json(feed([flood]))
      : new Response('busy', { status: 503, headers: { 'retry-after': '0' } })
  openSite('/article/flood', { [feedAddress]: answer })
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('This story didn’t load')
  expect(alert.textContent).toContain('courier.example is busy (503)')
  works = true
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByRole('heading', { level: 1, name: 'Mill Street floods again' })
})

test('other stories of the same topic stand beside it, the article itself does not', async () => {
  const others = ['one', 'two'].map(slug => item(slug, { tags: ['Floods'] }))
  openSite('/article/flood', { [feedAddress]: feed([flood, ...others, item('far', { tags: ['Chess'] })]) })
  const aside = await screen.findByRole('complementary', { name: 'More on Floods' })
  expect([...aside.querySelectorAll('h3')].map(heading => heading.textContent)).toEqual([
    'Headline of one',
    'Headline of two',
  ])
})

test('an article in another language carries its language and direction and speaks it', async () => {
  const arabic = item('cafe', {
    title: 'مقهى الميناء',
    language: 'ar',
    authors: [{ name: 'يوسف الأمين' }],
    content_html: '<p>نص</p>',
  })
  openSite('/article/cafe', { [feedAddress]: feed([arabic]) })
  await screen.findByRole('heading', { level: 1, name: 'مقهى الميناء' })
  const article = screen.getAllByRole('article')[0]!
  expect(article.lang).toBe('ar')
  expect(article.dir).toBe('rtl')
  expect(article.textContent).toContain('بقلم يوسف الأمين')
})
