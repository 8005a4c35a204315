import { fireEvent, render } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { heard, hearOnly } from '../../src/app/hearOnly.ts'

test('of a press React hears what components listen to, and nothing else', () => {
  const root = document.body.appendChild(document.createElement('div'))
  hearOnly(root, heard)
  const on = { pointerDown: vi.fn(), pointerUp: vi.fn(), mouseDown: vi.fn(), click: vi.fn(), submit: vi.fn() }
  render(
    <form onSubmit={on.submit}>
      <button
        type="button"
        onPointerDown={on.pointerDown}
        onPointerUp={on.pointerUp}
        onMouseDown={on.mouseDown}
        onClick={on.click}
      />
    </form>,
    { container: root },
  )
  const button = root.querySelector('button')!
  fireEvent.pointerDown(button)
  fireEvent.pointerUp(button)
  fireEvent.mouseDown(button)
  fireEvent.click(button)
  fireEvent.submit(root.querySelector('form')!)
  const counts = Object.entries(on).map(([name, { mock }]) => [name, mock.calls.length])
  expect(Object.fromEntries(counts)).toEqual({
    pointerDown: 1,
    pointerUp: 0,
    mouseDown: 0,
    click: 1,
    submit: 1,
  })
})
