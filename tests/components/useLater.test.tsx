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
  expect(moments).toHaveBeenCalledTimes(3)
})

test('nothing waits for a part that is gone', async () => {
  render(<Text />).unmount()
  const { container } = render(<Text />)
  await vi.waitFor(() => expect(container.querySelectorAll('p')[2]?.style.contentVisibility).toBe('visible'))
  expect(moments).toHaveBeenCalledTimes(3)
})
