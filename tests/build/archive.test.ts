// @vitest-environment node
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inMemory, openArchive, placeOf, summaryOf } from '../../src/build/archive.ts'
import type { Article } from '../../src/model/Article.ts'
import { picture, story } from '../story.ts'

const article = (slug: string, text: string): Article => ({
  ...story(slug),
  body: [{ kind: 'paragraph', content: [text] }],
})

test('an archive keeps the texts on the disk, in any order and script, and leaves no file behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-archive-'))
  const archive = openArchive(folder)
  const harbour = archive.put({ ...article('harbour', 'مقهى '.repeat(40_000)), shortened: 'Too long.' })
  const trains = archive.put(article('trains', 'The 9.50 left.'))
  expect(trains).not.toHaveProperty('body')
  expect(archive.textOf(trains)).toEqual({ body: [{ kind: 'paragraph', content: ['The 9.50 left.'] }] })
  expect(archive.textOf(harbour)).toEqual({
    body: [{ kind: 'paragraph', content: ['مقهى '.repeat(40_000)] }],
    shortened: 'Too long.',
  })
  expect(archive.textOf({ ...trains, slug: 'trains-2' }).body).toHaveLength(1)
  expect(readdirSync(folder)).toEqual([])
})

test('an archive gives back what waits to be written, and what was written with others or alone', () => {
  const archive = openArchive(mkdtempSync(join(tmpdir(), 'dateline-archive-')))
  const texts = [1, 2, 1_100_000, 3, 600_000, 600_000, 4].map((length, index) => `${index}é`.repeat(length))
  const kept = texts.map(text => {
    const place = archive.keep(text)
    expect(archive.read(place).toString()).toBe(text)
    return place
  })
  expect(kept.map(place => archive.read(place).toString())).toEqual(texts)
})

test('a summary says nothing of the text, wherever that is', () => {
  const archive = openArchive(mkdtempSync(join(tmpdir(), 'dateline-archive-')))
  const whole = { ...article('trains', 'The 9.50 left.'), shortened: 'Too long.' }
  expect(summaryOf(archive.put(whole))).toEqual(story('trains'))
  expect(summaryOf(inMemory.put(whole))).toEqual(story('trains'))
})

test('lead pictures lie with the texts, and a text with pictures is known as one', () => {
  const archive = openArchive(mkdtempSync(join(tmpdir(), 'dateline-archive-')))
  const trains = archive.put({ ...article('trains', 'The 9.50 "src": left.'), lead: picture })
  const harbour = archive.put({ ...story('harbour'), body: [{ kind: 'figure', picture }] })
  expect(trains).not.toHaveProperty('lead')
  expect(archive.leadOf(placeOf(trains))).toEqual(picture)
  expect(archive.leadOf(placeOf(harbour))).toBeUndefined()
  expect(placeOf(trains).illustrated).toBeUndefined()
  expect(placeOf(harbour).illustrated).toBe(true)
  expect(inMemory.leadOf(inMemory.put({ ...article('trains', ''), lead: picture }))).toEqual(picture)
})
