import { fireEvent, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { BrowserRouter, useLocation } from 'react-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { Link } from '../../src/components/Link.tsx'

const Here = () => JSON.stringify(useLocation(), ['pathname', 'search', 'state', 'from'])

function open(props: Partial<ComponentProps<typeof Link>>, basename = '/') {
  render(
    <BrowserRouter basename={basename}>
      <Link to="/topic/rail" {...props}>
        Rail
      </Link>
      <p>
        <Here />
      </p>
    </BrowserRouter>,
  )
  return screen.getByRole('link', { name: 'Rail' })
}

const here = () => JSON.parse(screen.getByRole('paragraph').textContent ?? '')

beforeEach(() => history.replaceState(null, '', '/'))

test.each([
  ['/', '/topic/rail'],
  ['/news/', '/news/topic/rail'],
  ['/news', '/news/topic/rail'],
])('on a site at %s it leads to %s', (basename, href) => {
  history.replaceState(null, '', basename)
  expect(open({}, basename).getAttribute('href')).toBe(href)
})

test('a plain press shows the page without a new document', () => {
  const before = history.length
  const link = open({ state: { from: 1 } })
  expect(fireEvent.click(link)).toBe(false)
  expect(here()).toEqual({ pathname: '/topic/rail', search: '', state: { from: 1 } })
  expect(history.length).toBe(before + 1)
})

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
  'a press with %j is left to the browser',
  press => {
    const link = open({})
    link.addEventListener('click', event => setTimeout(() => event.preventDefault()))
    fireEvent.click(link, press)
    expect(here().pathname).toBe('/')
  },
)

test('one that is prevented leads nowhere', () => {
  const onClick = vi.fn((event: React.MouseEvent) => event.preventDefault())
  fireEvent.click(open({ onClick }))
  expect(onClick).toHaveBeenCalledOnce()
  expect(here().pathname).toBe('/')
})

test('a page that is here already is not put before itself', () => {
  history.replaceState(null, '', '/topic/rail')
  const before = history.length
  fireEvent.click(open({}))
  expect(history.length).toBe(before)
})

test('a page that only changes leaves the way back as it is', () => {
  const before = history.length
  fireEvent.click(open({ to: '/topic/rail?page=2', replace: true }))
  expect(here()).toMatchObject({ search: '?page=2' })
  expect(history.length).toBe(before)
})
