import { expect, test } from 'vitest'
import { progressOn } from '../../src/build/progress.ts'

function watched(isTTY: boolean) {
  const written: string[] = []
  let now = 0
  const progress = progressOn({ isTTY, write: text => written.push(text) }, () => now)
  const at = (time: number, done: number, total?: number) => {
    now = time
    progress.report('Reading', done, total)
  }
  return { written, at, end: progress.end }
}

test('says nothing of work that is done within a second', () => {
  const { written, at, end } = watched(true)
  at(0, 1, 100)
  at(999, 99, 100)
  end()
  expect(written).toEqual([])
})

test('writes one line again and again on a terminal, with an estimate, and takes it away', () => {
  const { written, at, end } = watched(true)
  at(0, 1, 1000)
  at(1000, 250, 1000)
  at(1050, 251, 1000)
  at(2000, 500, 1000)
  end()
  expect(written).toEqual([
    '\r\u001b[2KReading: 250 of 1,000, about 3 s left',
    '\r\u001b[2KReading: 500 of 1,000, about 2 s left',
    '\r\u001b[2K',
  ])
})

test('writes plain lines elsewhere, ten seconds apart', () => {
  const { written, at, end } = watched(false)
  at(0, 1)
  at(1000, 250)
  at(10_999, 2000)
  at(11_000, 2001)
  end()
  expect(written).toEqual(['Reading: 250\n', 'Reading: 2,001\n'])
})
