import { beforeEach, expect, test, vi } from 'vitest'
import { atOnce, inTurns, type Steps } from '../../src/sources/steps.ts'

let clock = 0
const now = () => clock
const done: number[] = []

beforeEach(() => {
  done.length = 0
})

/** Steps of so many milliseconds each. */
function* stepsOf(...lengths: number[]): Steps<string> {
  for (const length of lengths) {
    clock += length
    done.push(length)
    yield
  }
  return 'read'
}

test('all steps in one go', () => {
  expect(atOnce(stepsOf(1, 20, 3))).toBe('read')
  expect(done).toEqual([1, 20, 3])
})

test('in turns, others have theirs after the first step and after each four milliseconds', async () => {
  const turns: number[] = []
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((go: () => void) => {
    turns.push(done.length)
    queueMicrotask(go)
    return 0 as never
  })
  expect(await inTurns(stepsOf(1, 2, 2, 20, 3), now).finally(vi.restoreAllMocks)).toBe('read')
  expect(turns).toEqual([1, 3, 4])
})

test('what a step throws is thrown', async () => {
  function* broken(): Steps<never> {
    yield
    throw new Error('unreadable')
  }
  expect(() => atOnce(broken())).toThrow('unreadable')
  await expect(inTurns(broken(), now)).rejects.toThrow('unreadable')
})
