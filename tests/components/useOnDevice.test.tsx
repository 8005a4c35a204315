import { render } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AtOnceContext } from '../../src/components/AtOnceContext.ts'
import { SiteContext } from '../../src/components/SiteContext.ts'
import { useOnDevice } from '../../src/components/useOnDevice.ts'
import { en } from '../../src/wording/languages/en.ts'
import { newsroom } from '../openSite.tsx'

let reading = 'here'
let tell: (() => void) | undefined
const read = () => reading
const subscribe = (listener: () => void) => {
  tell = listener
  return () => {
    tell = undefined
  }
}

/** What each render was given, in their order. */
function renders(madeAt?: number, isFirst = true) {
  const given: (string | undefined)[] = []
  function Reader() {
    const value = useOnDevice(read, subscribe)
    given.push(value)
    return <p>{value ?? 'not known'}</p>
  }
  const page = (
    <SiteContext value={{ newsroom, words: en, madeAt }}>
      <AtOnceContext value={isFirst}>
        <Reader />
      </AtOnceContext>
    </SiteContext>
  )
  return { page, given }
}

test('a page that the build wrote begins without it, as it was written', () => {
  const container = document.createElement('div')
  const written = renders(1)
  container.innerHTML = renderToString(written.page)
  expect(written.given).toEqual([undefined])
  const { page, given } = renders(1)
  render(page, { container, hydrate: true })
  expect(given).toEqual([undefined, 'here'])
  expect(container.textContent).toBe('here')
})

test.each([
  ['a page that the browser makes', undefined, true],
  ['a page after the first', 1, false],
])('%s begins with it', (_, madeAt, isFirst) => {
  const { page, given } = renders(madeAt, isFirst)
  render(page)
  expect(given[0]).toBe('here')
})

test('a change is told, until the page is gone', async () => {
  const { page } = renders()
  const { container, unmount, findByText } = render(page)
  reading = 'there'
  tell?.()
  await findByText('there')
  expect(container.textContent).toBe('there')
  unmount()
  expect(tell).toBeUndefined()
  reading = 'here'
})
