import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError, readNewsroom } from '../../src/build/readNewsroom.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-settings-'))
const file = join(folder, 'newsroom.json')

const least = { name: 'The Test Courier', source: { url: 'content/feed.json' } }

function read(content: object | string | Uint8Array) {
  const isBytes = typeof content === 'string' || content instanceof Uint8Array
  writeFileSync(file, isBytes ? content : JSON.stringify(content))
  return readNewsroom(file)
}

async function complaint(content: object | string | Uint8Array): Promise<string> {
  const error = await read(content).catch(thrown => thrown)
  expect(error).toBeInstanceOf(ConfigError)
  return error.message
}

test('the name and the source are enough', async () => {
  expect(await read(least)).toEqual({
    name: 'The Test Courier',
    language: 'en',
    direction: 'ltr',
    timeZone: 'UTC',
    source: { url: 'content/feed.json', format: 'auto', newest: 500 },
    sections: [],
    stamp: {},
    embeds: [],
    preview: { origins: [] },
  })
})

test('everything that is given is kept, and the direction follows the language', async () => {
  const given = {
    $schema: './newsroom.schema.json',
    name: 'البريد',
    description: 'أخبار',
    language: 'ar',
    timeZone: 'Asia/Baku',
    timeZoneLabel: 'باكو',
    address: 'https://courier.example/news/',
    source: { url: 'https://courier.example/feed.json', format: 'ninjs', key: 'abc', newest: 0 },
    sections: [{ slug: 'a/b', name: 'Politics', hue: 'news' }],
    logo: 'marks/logo.svg',
    accent: '#B3121C',
    stamp: { updatedAfterMinutes: 0 },
    embeds: ['player.example'],
    preview: { origins: ['https://cms.example:8443'] },
  }
  const { $schema, ...kept } = given
  expect(await read(given)).toEqual({ ...kept, direction: 'rtl' })
})

test('the sample newsroom is right', async () => {
  expect((await readNewsroom('public/newsroom.json')).name).toBe('The Caspian Courier')
})

describe('a wrong field is named with what was found and what is allowed', () => {
  const section = { slug: 'world', name: 'World' }
  const wrong: [path: string, settings: object, found: string, allowed: string][] = [
    ['name', { name: '' }, '""', '1 to 80 characters'],
    ['name', { name: 7 }, '7', 'the name in the masthead'],
    ['name', { name: undefined }, 'nothing', 'the name in the masthead'],
    ['description', { description: ['x'] }, '["x"]', 'one sentence'],
    ['language', { language: 'English' }, '"English"', 'BCP 47'],
    ['language', { language: 'e' }, '"e"', 'BCP 47'],
    ['timeZone', { timeZone: 'Asia/Bacu' }, '"Asia/Bacu"', 'IANA'],
    ['timeZoneLabel', { timeZoneLabel: '' }, '""', '1 to 20 characters'],
    ['address', { address: 'https://courier.example' }, '"https://courier.example"', 'ends with a slash'],
    ['source', { source: undefined }, 'nothing', 'where the articles come from'],
    ['source', { source: 'content/feed.json' }, '"content/feed.json"', 'an object with a url'],
    ['source.url', { source: {} }, 'nothing', 'inside public/'],
    ['source.url', { source: { url: '../feed.json' } }, '"../feed.json"', 'inside public/'],
    ['source.url', { source: { url: '/srv/feed.json' } }, '"/srv/feed.json"', 'inside public/'],
    ['source.url', { source: { url: 'feed.json' } }, '"feed.json"', 'in a folder of its own'],
    ['source.url', { source: { url: 'ftp://a.example/f' } }, '"ftp://a.example/f"', 'http:// or https://'],
    [
      'source.url',
      { source: { url: 'https://me:pw@a.example/' } },
      '"https://me:pw@a.example/"',
      'without a name',
    ],
    [
      'source.format',
      { source: { url: 'c/f.json', format: 'rss' } },
      '"rss"',
      'one of auto, json-feed, ghost',
    ],
    ['source.key', { source: { url: 'c/f.json', key: 1 } }, '1', 'a public key'],
    ['sections', { sections: {} }, '{}', 'a list of objects'],
    ['sections[1].slug', { sections: [section, { name: 'Sport' }] }, 'nothing', 'slug in the source'],
    [
      'sections[1].slug',
      { sections: [section, { slug: '/x', name: 'X' }] },
      '"/x"',
      'no slash at either end',
    ],
    ['sections[1].slug', { sections: [section, section] }, '"world"', 'sections[0] has this one already'],
    ['sections[0].name', { sections: [{ slug: 'x', name: ' ' }] }, '" "', '1 to 40 characters'],
    ['sections[0].hue', { sections: [{ ...section, hue: 'red' }] }, '"red"', 'one of news, world'],
    ['logo', { logo: '/logo.svg' }, '"/logo.svg"', 'inside public/'],
    ['accent', { accent: 'red' }, '"red"', 'six hexadecimal digits'],
    ['accent', { accent: '#fefefe' }, '"#fefefe"', 'not nearly white'],
    ['stamp.updatedAfterMinutes', { stamp: { updatedAfterMinutes: -1 } }, '-1', '0 to 1440'],
    ['stamp.updatedAfterMinutes', { stamp: { updatedAfterMinutes: 1.5 } }, '1.5', 'whole minutes'],
    ['embeds[0]', { embeds: ['https://a.example'] }, '"https://a.example"', 'without https://'],
    [
      'preview.origins[0]',
      { preview: { origins: ['https://a.example/'] } },
      '"https://a.example/"',
      'without a slash',
    ],
    [
      'preview.origins[0]',
      { preview: { origins: ['https://CMS.example:443'] } },
      '"https://CMS.example:443"',
      'in small letters',
    ],
    ['titel', { titel: 'x' }, 'a field of this name', 'only name, description'],
    ['langauge', { langauge: 'en' }, 'a field of this name', 'did you mean “language”?'],
    [
      'sections[0].colour',
      { sections: [{ ...section, colour: 'red' }] },
      'a field of this name',
      'only slug, name, hue',
    ],
  ]

  test.each(wrong)('%s: %j', async (path, settings, found, allowed) => {
    const message = await complaint({ ...least, ...settings })
    const [head, , field, foundLine, allowedLine] = message.split('\n')
    expect(head).toMatch(/newsroom\.json has a wrong field:$/)
    expect(field).toBe(`  ${path}`)
    expect(foundLine).toContain(found)
    expect(allowedLine).toContain(allowed)
  })
})

test('a complaint is whole, with an example', async () => {
  const message = await complaint({ ...least, accent: 'red', stamp: { updatedAfterMinutes: 'soon' } })
  expect(message.slice(message.indexOf('newsroom.json'))).toBe(`newsroom.json has 2 wrong fields:

  accent
    found    "red"
    allowed  the newsroom's colour as # and six hexadecimal digits, darkened or lightened until text in it can be read; without it a deep red
    example  "#b3121c"

  stamp.updatedAfterMinutes
    found    "soon"
    allowed  whole minutes after publication from which a change is shown as “Last updated”, 0 to 1440; without it 1, and 15 for sources whose time moves on any save (WordPress, Ghost)
    example  1
`)
})

test('a file that is missing, empty, cut short or no JSON is told plainly', async () => {
  expect(await readNewsroom(join(folder, 'none.json')).catch(error => error.message)).toContain(
    'none.json is not there.',
  )
  expect(await complaint('')).toMatch(/newsroom\.json is empty\.$/)
  expect(await complaint('{"name": "The')).toMatch(
    /newsroom\.json is cut short: its JSON ends in the middle\.$/,
  )
  expect(await complaint('{\n  "name": The\n}')).toMatch(/is not valid JSON: line 2, column 11, at "The/)
  expect(await complaint('[]')).toContain('the whole file')
})

test('a byte order mark is passed over', async () => {
  expect((await read(`\uFEFF${JSON.stringify(least)}`)).name).toBe('The Test Courier')
})
