import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readNewsroom } from '../../src/build/readNewsroom.ts'
import { limits } from '../../src/preflight/limits.ts'
import { rules } from '../../src/preflight/rules.ts'

const file = join(mkdtempSync(join(tmpdir(), 'dateline-settings-')), 'newsroom.json')

const read = (preflight: unknown) => {
  writeFileSync(
    file,
    JSON.stringify({ name: 'The Test Courier', source: { url: 'content/feed.json' }, preflight }),
  )
  return readNewsroom(file)
}

const { properties } = JSON.parse(readFileSync('public/newsroom.schema.json', 'utf8')).properties.preflight

test('the schema knows every rule', () => {
  expect(Object.keys(properties.rules.properties)).toEqual(rules.map(({ id }) => id))
})

test('the schema knows every limit with its default', () => {
  const defaults = Object.entries<{ default: number }>(properties.limits.properties)
  expect(Object.fromEntries(defaults.map(([name, field]) => [name, field.default]))).toEqual(limits)
})

test('every rule has a name of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})

test('rules, limits, words and hosts are kept', async () => {
  const preflight = {
    rules: { 'headline.date': 'off', 'lead.missing': 'error' },
    legalWords: ['in court'],
    draftHosts: ['cms.example.org'],
  }
  expect((await read(preflight)).preflight).toEqual(preflight)
  expect((await read({ limits: { headlinePixels: 600 } })).preflight?.limits).toMatchObject({
    headlinePixels: 600,
    headlineMostWords: 22,
  })
})

test.each([
  [{ rules: { 'headline.lang': 'off' } }, 'preflight.rules.headline.lang', 'did you mean “headline.long”?'],
  [
    { rules: { 'headline.long': 'fatal' } },
    'preflight.rules.headline.long',
    'one of off, error, warning, note',
  ],
  [{ limits: { headlinePixel: 600 } }, 'preflight.limits.headlinePixel', 'did you mean “headlinePixels”?'],
  [{ limits: { headlinePixels: -1 } }, 'preflight.limits.headlinePixels', 'a whole number from 0 on'],
  [{ legalWords: [''] }, 'preflight.legalWords[0]', 'a word or a few, 1 to 100 characters'],
  [{ draftHosts: ['https://cms.example.org/'] }, 'preflight.draftHosts[0]', 'a host name in small letters'],
  [{ rule: {} }, 'preflight.rule', 'did you mean “rules”?'],
])('%j is refused with its path and what is allowed', async (preflight, path, allowed) => {
  const { message } = await read(preflight).catch(error => error)
  expect(message).toContain(`  ${path}\n`)
  expect(message).toContain(allowed)
})
