import { expect, test } from 'vitest'
import { inProcessorTime } from './inProcessorTime.ts'

const here = { ph: 'X', pid: 1, tid: 1 }

test('a task and what happens in it last as long as the processor worked on them', () => {
  const task = { ...here, name: 'task', ts: 1000, dur: 90, tts: 500, tdur: 30 }
  const layout = { ...here, name: 'layout', ts: 1060, dur: 25, tts: 510, tdur: 12 }
  const next = { ...here, name: 'next task', ts: 1090, dur: 10, tts: 530, tdur: 10 }
  expect(inProcessorTime([layout, task, next])).toEqual([
    { ...layout, ts: 1010, dur: 12 },
    { ...task, dur: 30 },
    { ...next, dur: 10 },
  ])
})

test('what another thread does at the same time has its own time', () => {
  const one = { ...here, ts: 1000, dur: 90, tts: 500, tdur: 30 }
  const other = { ...here, tid: 2, ts: 1010, dur: 20, tts: 7, tdur: 15 }
  expect(inProcessorTime([one, other])[1]).toEqual({ ...other, dur: 15 })
})

test('an event without a duration stays where it is', () => {
  const paint = { ...here, ph: 'R', ts: 1020 }
  expect(inProcessorTime([paint])).toEqual([paint])
})
