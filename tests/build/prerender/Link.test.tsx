// @vitest-environment node
import { type ComponentProps, createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { Link as RouterLink, StaticRouter } from 'react-router'
import { expect, test } from 'vitest'
import { Link } from '../../../src/build/prerender/Link.tsx'

type Props = ComponentProps<typeof Link> & { 'data-slug'?: string }

const links: Props[] = [
  {
    to: '/article/night-trains',
    className: 'link',
    'data-slug': 'night-trains',
    children: 'Night trains & more',
  },
  { to: '/topic/rail', className: undefined, children: 'Rail' },
  { to: '/' },
  { to: '/search?q=a%20b#top', children: 'Search' },
  { to: '/topic/%D8%AE', children: 'خ' },
  { to: '/topic/..', children: 'Up' },
  { to: '/topic/a..b/', children: 'Odd' },
  { to: '?page=2', replace: true, preventScrollReset: true, state: { from: 1 }, children: 'More' },
  { to: '/search', target: '_blank', children: 'Search' },
  { to: '//evil.example/a', children: 'Elsewhere' },
  { to: 'https://evil.example/a', children: 'Elsewhere' },
  { to: { pathname: '/search' }, children: 'Search' },
]

test.each(links)('a link to $to is written as React Router writes it', props => {
  for (const basename of ['/', '/news/', '/news']) {
    const htmlOf = (link: typeof Link | typeof RouterLink) =>
      renderToString(
        <StaticRouter basename={basename} location={basename}>
          {createElement(link as typeof Link, props)}
        </StaticRouter>,
      )
    expect(htmlOf(Link)).toBe(htmlOf(RouterLink))
  }
})

test('a plain link is written with its place in the site', () => {
  const html = renderToString(
    <StaticRouter basename="/news/" location="/news/">
      <Link to="/topic/rail" className="topic">
        Rail
      </Link>
    </StaticRouter>,
  )
  expect(html).toBe('<a class="topic" href="/news/topic/rail" data-discover="true">Rail</a>')
})
