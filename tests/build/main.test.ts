// @vitest-environment node
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

const fixture = 'tests/fixtures/newsroom/feed.json'
const folder = mkdtempSync(join(tmpdir(), 'dateline-site-'))
const out = join(folder, 'site')

const run = (...words: string[]) =>
  spawnSync(process.execPath, ['src/build/main.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
  })

describe('build', () => {
  let said: string

  beforeAll(() => {
    const { status, stdout, stderr } = run('build', fixture, '--out', out)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    said = stdout
  }, 120_000)

  test('says what it read, how it knew the format, and what was left out', () => {
    expect(said).toBe(`The Fixture Courier
  source   tests/fixtures/newsroom/feed.json
  format   json-feed: version is https://jsonfeed.org/version/1.1
  stories  4 stories from 3 files
  left out 6:
    feed.json: items[1]: withheld
    feed.json: items[2]: under embargo until 2199-01-01T00:00:00.000Z
    feed.json: items[4]: not an object
    feed-2.json: items[1]: canceled
    feed-2.json: items[2]: expired
    night-trains: the picture /content/pictures/gone.png is not in the folder of the source

13 pages made
The site is in ${out}
`)
  })

  test('makes a page that names the newsroom, begins with its policy and holds one style, which the policy names', () => {
    const html = readFileSync(join(out, 'index.html'), 'utf8')
    expect(html).toContain('<html lang="en" dir="ltr">')
    expect(html).toContain('<title>The Fixture Courier</title>')
    expect(html.replace(/\s+/g, ' ')).toMatch(
      /<head> <meta http-equiv="Content-Security-Policy" content="default-src /,
    )
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, rules]) => rules!)
    expect(styles).toHaveLength(1)
    const hash = createHash('sha256').update(styles[0]!).digest('base64')
    expect(html).toContain(`style-src &#39;self&#39; 'sha256-${hash}';`)
    expect(html.replace(/<style>.*?<\/style>/s, '')).not.toMatch(
      /<style|style=|<script(?![^>]*\b(?:src|type="application\/json")=?)|\son\w+=|data:/,
    )
    expect(html).not.toContain('never existed')
    const shell = readFileSync(join(out, '404.html'), 'utf8')
    expect(shell).toContain('<h1>This story has moved, or never existed</h1>')
    expect(shell).toContain('<div id="root"></div>')
    const headers = readFileSync(join(out, '_headers'), 'utf8')
    expect(headers).toContain("frame-ancestors 'none'")
    const [, front = ''] = headers.split('\n/index.html\n')
    expect(front.split('\n')[0]).toContain(`style-src 'self' 'sha256-${hash}'`)
  })

  test('publishes the stories, and neither the settings nor the sample newsroom', () => {
    expect(JSON.parse(readFileSync(join(out, 'content/feed.json'), 'utf8')).items).toHaveLength(4)
    const listing = spawnSync('find', [out, '-type', 'f'], { encoding: 'utf8' }).stdout
    expect(listing).not.toMatch(/newsroom\.(schema\.)?json|harbour-secret|quay-unused/)
    const script = spawnSync('grep', ['-rlE', 'CANARY|Caspian', out], { encoding: 'utf8' }).stdout
    expect(script).toBe('')
  })

  test('serves pages, files and their absence as a static host does', async () => {
    const server = spawn(process.execPath, ['src/build/main.ts', 'start', '--no-build', '--out', out], {
      env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
    })
    try {
      const address = String((await once(server.stdout, 'data'))[0]).trim()
      expect(address).toMatch(/^http:\/\/localhost:\d+\/$/)
      const answer = async (path: string) => {
        const response = await fetch(address + path)
        return `${response.status} ${response.headers.get('content-type')?.split(';')[0]}`
      }
      expect(await answer('')).toBe('200 text/html')
      expect(await answer('article/harbour-opens')).toBe('200 text/html')
      expect(await answer('article/version-1.2')).toBe('200 text/html')
      expect(await answer('no/such/page')).toBe('404 text/html')
      expect(await answer('content/feed.json')).toBe('200 application/json')
      expect(await answer(`content/articles/${encodeURIComponent('مقهى')}.json`)).toBe('200 application/json')
      expect(await answer('content/articles/board-inquiry.json')).toBe('404 application/json')
      expect(await answer('content/')).toBe('404 application/json')
      expect(await answer('assets/gone.js')).toBe('404 application/json')
    } finally {
      server.kill('SIGINT')
    }
    expect(await once(server, 'exit')).toEqual([0, null])
  }, 60_000)
})

describe('a mistake is told plainly, without a stack', () => {
  test.each([
    [
      ['build', 'no/such/feed.json', '--out', out],
      2,
      /^There is no file or folder no\/such\/feed\.json .*\n$/,
    ],
    [
      ['build', 'package.json', '--out', out],
      2,
      /^package\.json is JSON of a kind that Dateline does not read\. .*\n$/,
    ],
    [['start', '--port', '0'], 1, /^--port takes a number from 1 to 65535, not “0”\.\n$/],
    [['serve'], 1, /^There is no command “serve”\./],
  ])('%j', (words, status, message) => {
    const done = run(...words)
    expect(done.stderr).toMatch(message)
    expect(done.stderr).not.toMatch(/ at .*\.ts:\d/)
    expect(done.status).toBe(status)
  })

  test('a folder with other things in it is not emptied', () => {
    writeFileSync(join(folder, 'letters.txt'), 'dear')
    const done = run('build', fixture, '--out', folder)
    expect(done.stderr).toContain('holds other things, and building would delete them.')
    expect(done.status).toBe(1)
    expect(readFileSync(join(folder, 'letters.txt'), 'utf8')).toBe('dear')
  })
})
