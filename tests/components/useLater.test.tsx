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
  vi.restoreAllMocks()
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

/** What was measured as soon as it was shown, and in which moment; all of it is far down. */
function watchLayout() {
  const laidOut: { part: string; next: string | undefined; moment: number }[] = []
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const next = (this.nextElementSibling as HTMLElement | null)?.style.contentVisibility
    const moment = moments.mock.calls.length
    if (this.style.contentVisibility === 'visible' && !laidOut.some(({ part }) => part === this.textContent))
      laidOut.push({ part: this.textContent, next, moment })
    return new DOMRect(0, innerHeight + 1, 100, 100)
  })
  return laidOut
}

/** The moment in which the turn of a part comes, one for each piece of it, and one after they have been shown. */
const momentsFor = (pieces: number) => 1 + pieces + 1

/** When all is laid out, and the browser may choose again what it paints. */
const done = (container: HTMLElement) =>
  vi.waitFor(() => {
    expect(moments).toHaveBeenCalledTimes(momentsFor(3))
    expect(container.querySelectorAll('[style]')).toHaveLength(0)
  })

test('every piece of a part is laid out in a moment of its own, and is for the browser to show then', async () => {
  const laidOut = watchLayout()
  const { container } = render(<Text />)
  await done(container)
  expect(laidOut.map(({ part, moment }) => [part, moment])).toEqual([
    ['One', 2],
    ['Two', 3],
    ['Three', 4],
  ])
})

test('nothing waits for a part that is gone', async () => {
  const laidOut = watchLayout()
  render(<Text />).unmount()
  const { container } = render(<Text />)
  await done(container)
  expect(laidOut).toHaveLength(3)
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
  const laidOut = watchLayout()
  const { container } = render(<List />)
  await done(container)
  expect(laidOut.map(({ next, moment }) => [next, moment])).toEqual([
    [undefined, 2],
    ['auto', 3],
    [undefined, 4],
  ])
})
