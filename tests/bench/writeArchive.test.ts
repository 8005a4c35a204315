// @vitest-environment node
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeArchive } from './writeArchive.ts'

type Item = {
  title: string
  tags?: string[]
  _dateline: { slug: string }
  _ninjs: { item: { pubStatus: string; embargoedUntil?: string } }
}

/** Those of a first page that readers may see. */
const itemsOf = (folder: string): Item[] =>
  JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8')).items.filter(
    ({ _ninjs: { item } }: Item) => item.pubStatus === 'usable' && !item.embargoedUntil,
  )

/** Which of the items before it a topic was met in first, topic by topic. */
function firstMet(items: Item[]): number[][] {
  return items.map(({ tags = [] }) => tags.map(tag => items.findIndex(other => other.tags?.includes(tag))))
}

test('invented articles have the slugs of the sample by length, its headlines and its shared topics', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-archive-'))
  writeArchive(60, folder)
  const sample = itemsOf('public/content')
  const invented = itemsOf(folder).slice(0, sample.length)
  const slugs = (items: Item[]) => items.map(({ _dateline }) => _dateline.slug.length)
  expect(slugs(invented)).toEqual(slugs(sample))
  expect(firstMet(invented)).toEqual(firstMet(sample))
  for (const [index, { title }] of invented.entries())
    expect(sample[index]!.title.length - title.length).toBeLessThan(20)
})
