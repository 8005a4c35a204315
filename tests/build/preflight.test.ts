// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkSource } from '../../src/build/preflight.ts'
import { silent } from '../../src/build/progress.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-preflight-'))
const write = (name: string, json: unknown) => {
  writeFileSync(join(folder, name), typeof json === 'string' ? json : JSON.stringify(json))
  return join(folder, name)
}
const run = (...words: string[]) =>
  spawnSync(process.execPath, ['src/build/main.ts', 'preflight', ...words], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
  })

const body = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ')
const item = {
  id: 'https://courier.example/article/dock-lifts-hull',
  title: 'Dry dock lifts its first hull in six years',
  summary: 'None',
  content_html: `<p>${body}</p><h1>More</h1><p><img src="https://courier.example/b.jpg"></p>`,
  date_published: '2026-06-14T06:30:00+01:00',
  authors: [{ name: 'By Mina Okafor' }],
  language: 'en',
}
const hidden = {
  id: 'hidden',
  title: 'Not for readers',
  content_text: 'Text.',
  _ninjs: { about: '…', item: { uri: 'hidden', pubStatus: 'withheld' } },
}
const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Courier', items: [item, hidden] }

describe('preflight', () => {
  test('answers machines with one object and tells errors by its status', () => {
    const source = write('feed.json', feed)
    const { stdout, stderr, status } = run(source, '--json')
    expect(stderr).toBe('')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toEqual({
      source,
      format: 'json-feed',
      decidedBy: 'version is https://jsonfeed.org/version/1.1',
      articles: [
        {
          slug: 'dock-lifts-hull',
          headline: 'Dry dock lifts its first hull in six years',
          standfirst: null,
          byline: 'By Mina Okafor',
          section: null,
          published: '2026-06-14T05:30:00.000Z',
          updated: null,
          language: 'en',
          lead: null,
          words: 91,
          findings: [
            {
              id: 'standfirst.missing',
              severity: 'warning',
              path: 'standfirst',
              message: 'Add a standfirst.',
            },
            {
              id: 'byline.form',
              severity: 'warning',
              path: 'byline.people[0].name',
              message: 'The byline already says “By”; it stands in the data too: “By Mina Okafor”.',
            },
            {
              id: 'lead.missing',
              severity: 'warning',
              path: 'lead',
              message: 'There is no lead picture; cards will be text only.',
            },
            {
              id: 'image.alt.missing',
              severity: 'error',
              path: 'body[2]',
              message: 'Picture 1 has no alt text.',
            },
            {
              id: 'image.caption.missing',
              severity: 'warning',
              path: 'body[2]',
              message: 'Picture 1 has no caption. Say who, where and when.',
            },
            {
              id: 'image.credit.missing',
              severity: 'error',
              path: 'body[2]',
              message: 'Picture 1 has no credit. Add one: Name/Agency.',
            },
            {
              id: 'text.placeholder',
              severity: 'error',
              path: 'standfirst',
              message: 'The source says “None” in standfirst; it counts as absent.',
            },
            {
              id: 'heading.order',
              severity: 'warning',
              path: 'body[1]',
              message: 'A heading of level 1 stands in the text: “More”; that is the headline’s.',
            },
            { id: 'section.missing', severity: 'warning', path: 'section', message: 'Choose a section.' },
            { id: 'tags.none', severity: 'note', path: 'topics', message: 'There are no topics.' },
          ],
        },
      ],
      leftOut: [{ where: 'items[1]', why: 'withheld' }],
    })
  })

  test('tells people the same, and what is missing', () => {
    const { stdout, status } = run(write('feed.json', feed))
    expect(status).toBe(1)
    expect(stdout).toContain('format    json-feed: version is https://jsonfeed.org/version/1.1\n')
    expect(stdout).toContain('left out  1:\n  items[1]: withheld\n')
    expect(stdout).toContain('  missing  standfirst, section, lead\n')
    expect(stdout).toMatch(/\n1 article: 3 errors, 6 warnings, 1 note\.\n$/)
  })

  test('checks drafts when asked', () => {
    const { stdout } = run(write('feed.json', feed), '--json', '--drafts')
    const { articles, leftOut } = JSON.parse(stdout)
    expect(articles.map(({ slug }: { slug: string }) => slug)).toEqual(['dock-lifts-hull', 'not-for-readers'])
    expect(leftOut).toEqual([])
  })

  test('says that a source cannot be read, with the status 2', () => {
    const source = write('broken.json', '{"items": [')
    const { stdout, stderr, status } = run(source, '--json')
    expect([JSON.parse(stdout), stderr, status]).toEqual([
      { source, error: 'broken.json is cut short: its JSON ends in the middle' },
      '',
      2,
    ])
    expect(run(join(folder, 'gone.json')).status).toBe(2)
  })

  test('finds no error in the sample newsroom', async () => {
    const { articles } = await checkSource({
      ...{ root: process.cwd(), now: Date.now(), progress: silent, json: true, drafts: false },
    })
    expect(articles.length).toBeGreaterThan(40)
    const errors = articles.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))
    expect(errors).toEqual([])
  }, 60_000)
})
