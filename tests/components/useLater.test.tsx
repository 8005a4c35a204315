import { render } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useLater } from '../../src/components/useLater.ts'

const moments = vi.fn((done: () => void) => setTimeout(done))

beforeEach(() => {
  moments.mockClear()
  vi.stubGlobal('requestIdleCallback', moments)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function Text() {
  const text = useRef<HTMLDivElement>(null)
  useLater(text, true, true)
  return (
    <div className="pieces" ref={text}>
      <p>One</p>
      <p>Two</p>
      <p>Three</p>
    </div>
  )
}

test('every piece of a part is laid out in a moment of its own', async () => {
  const { container } = render(<Text />)
  const shown = () => [...container.querySelectorAll('p')].map(({ style }) => style.contentVisibility)
  expect(shown()).not.toContain('visible')
  await vi.waitFor(() => expect(shown()).toEqual(['visible', 'visible', 'visible']))
  // The first is the one in which the part’s turn comes.
  expect(moments).toHaveBeenCalledTimes(1 + 3)
})

test('nothing waits for a part that is gone', async () => {
  render(<Text />).unmount()
  const { container } = render(<Text />)
  await vi.waitFor(() => expect(container.querySelectorAll('p')[2]?.style.contentVisibility).toBe('visible'))
  expect(moments).toHaveBeenCalledTimes(1 + 3)
})

function List() {
  const list = useRef<HTMLUListElement>(null)
  useLater(list)
  return (
    <ul className="later" ref={list}>
      <li>One</li>
      <li>Two</li>
    </ul>
  )
}

test('the items of a list that is far down wait for it, and come one by one', async () => {
  const place = vi.spyOn(Element.prototype, 'getBoundingClientRect')
  const waiting = vi.fn()
  place.mockImplementation(function (this: HTMLElement) {
    if (this.localName === 'li' && this.nextElementSibling)
      waiting((this.nextElementSibling as HTMLElement).style.contentVisibility)
    return new DOMRect(0, innerHeight + 1, 100, 100)
  })
  const { container } = render(<List />)
  const shown = () =>
    [...container.querySelectorAll<HTMLElement>('ul, li')].map(({ style }) => style.contentVisibility)
  await vi.waitFor(() => expect(shown()).toEqual(['visible', 'visible', 'visible']))
  expect(moments).toHaveBeenCalledTimes(1 + 3)
  expect(waiting).toHaveBeenCalledWith('auto')
  place.mockRestore()
})
