import { expect, test } from 'vitest'
import type { Finding } from '../../src/preflight/Finding.ts'
import {
  countsOf,
  countsText,
  isReady,
  reportJson,
  reportOf,
  reportText,
} from '../../src/preflight/report.ts'
import { goodArticle } from './goodArticle.ts'

const error: Finding = {
  id: 'image.alt.missing',
  severity: 'error',
  path: 'body[4]',
  message: 'Picture 2 has no alt text.',
  fix: { say: 'Say what the picture shows.' },
}
const note: Finding = {
  id: 'tags.none',
  severity: 'note',
  path: 'topics',
  message: 'There are no topics.',
  fix: { say: 'Say what the story is about.' },
}
const override = { id: 'image.alt.missing', path: 'body[4]', reason: ' The picture is a pattern. ' }
const at = Date.parse('2026-06-14T12:00:00Z')

test.each([
  [[], [], true],
  [[note], [], true],
  [[error], [], false],
  [[error, note], [override], true],
  [[error], [{ ...override, reason: ' ' }], false],
  [[error], [{ ...override, path: 'body[5]' }], false],
  [[error, { ...error, path: 'body[6]' }], [override], false],
])('%j with %j', (findings, overrides, ready) => {
  expect(isReady(findings, overrides)).toBe(ready)
})

test('counts are told in words', () => {
  expect(countsText(countsOf([error, error, note]))).toBe('2 errors, 1 note')
  expect(countsText(countsOf([]))).toBe('nothing to report')
})

test('the report is filed as text', () => {
  const report = reportOf({ ...goodArticle, version: '7' }, [error, note], { overrides: [override], at })
  expect(reportText(report)).toBe(`Dry dock lifts its first hull in six years
dock-lifts-hull, version 7
Checked 2026-06-14T12:00:00.000Z: 1 error, 1 note. Ready.

error    body[4]: Picture 2 has no alt text. (image.alt.missing)
         let pass: The picture is a pattern.
note     topics: There are no topics. (tags.none)
`)
})

test('the report is filed as JSON', () => {
  const other = { ...override, path: 'lead' }
  expect(
    JSON.parse(reportJson(reportOf(goodArticle, [error, note], { overrides: [override, other], at }))),
  ).toEqual({
    article: {
      id: 'https://courier.example/article/dock-lifts-hull',
      slug: 'dock-lifts-hull',
      headline: 'Dry dock lifts its first hull in six years',
    },
    at: '2026-06-14T12:00:00.000Z',
    ready: true,
    counts: { error: 1, warning: 0, note: 1 },
    findings: [{ ...error, override: 'The picture is a pattern.' }, note],
  })
})

test('a report without findings says so', () => {
  expect(reportText(reportOf(goodArticle, [], { at }))).toContain('nothing to report. Ready.\n')
})
