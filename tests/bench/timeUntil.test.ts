import { expect, test } from 'vitest'
import { timeUntil } from './timeUntil.ts'

const main = { pid: 1, tid: 1 }
const thread = { ...main, ph: 'M', ts: 0, name: 'thread_name', args: { name: 'CrRendererMain' } }
const mark = (name: string, ts: number) => ({ ...main, ph: 'R', ts, name: `bench:${name}` })
const task = (ts: number, dur: number, tdur: number) => ({
  ...{ ...main, ph: 'X', name: 'ThreadControllerImpl::RunTask' },
  ...{ ts, dur, tdur },
})

test('the time in which a page was kept from the processor does not count', () => {
  const events = [thread, mark('begun', 10_000), task(12_000, 30_000, 10_000), mark('story', 60_000)]
  expect(timeUntil(events, 'story')).toEqual({ time: 30, byClock: 50 })
})

test('of a task that began before, only the part that lies between counts', () => {
  const events = [thread, task(0, 20_000, 10_000), mark('begun', 10_000), mark('story', 60_000)]
  expect(timeUntil(events, 'story')).toEqual({ time: 45, byClock: 50 })
})

test('other threads and tasks afterwards are of no account', () => {
  const events = [
    ...[thread, mark('begun', 0), mark('story', 40_000)],
    ...[task(50_000, 20_000, 5000), { ...task(0, 40_000, 1000), tid: 7 }],
  ]
  expect(timeUntil(events, 'story')).toEqual({ time: 40, byClock: 40 })
})

test('a frame counts to its end, the tasks after it do not', () => {
  const frame = task(50_000, 10_000, 10_000)
  const events = [thread, mark('begun', 0), frame, mark('story', 52_000), task(60_000, 20_000, 20_000)]
  expect(timeUntil(events, 'story')).toEqual({ time: 60, byClock: 60 })
})

test('what never happened has no time', () => {
  expect(timeUntil([thread, mark('begun', 0)], 'story').time).toBeNaN()
})
