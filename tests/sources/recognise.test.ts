import { expect, test } from 'vitest'
import { recognise } from '../../src/sources/recognise.ts'

const found = (json: unknown) => {
  const recognised = recognise(json)
  if ('format' in recognised) return `${recognised.format.name}: ${recognised.evidence}`
  // The list of formats grows.
  return recognised.why.replace(/^Tried: [^.]+\./, 'Tried: …')
}

test.each([
  [
    { version: 'https://jsonfeed.org/version/1.1', items: [] },
    'json-feed: version is https://jsonfeed.org/version/1.1',
  ],
  [
    { version: 'https://jsonfeed.org/version/1', items: [] },
    'json-feed: version is https://jsonfeed.org/version/1',
  ],
  [{ items: [{ id: '1', content_html: '' }] }, 'json-feed: items carry id and content_html or content_text'],
  [{ uri: 'urn:1', standard: { name: 'ninjs', version: '3.1' } }, 'ninjs: the item says it is ninjs 3.1'],
  [{ uri: 'urn:1', headlines: [] }, 'ninjs: the item carries uri and headlines'],
  [
    { guid: 'urn:1', headline: 'x', versioncreated: 'y' },
    'ninjs: the item carries guid and headline and versioncreated',
  ],
  [[null, { uri: 'urn:1', body_html: 'x' }], 'ninjs: [1] carries uri and body_html'],
  [{ _items: [{ guid: '1', pubstatus: 'usable' }] }, 'ninjs: _items[0] carries guid and pubstatus'],
  [
    { data: { items: [{ item: { uri: '1', headline: 'x' } }] } },
    'ninjs: data.items[0].item carries uri and headline',
  ],
  [
    [{ title: { rendered: 'x' }, date_gmt: '2026-06-14T05:30:00' }],
    'wordpress: items carry title.rendered and date_gmt',
  ],
  [{ name: 'The Courier', namespaces: ['oembed/1.0', 'wp/v2'] }, 'wordpress: namespaces name wp/v2'],
  [
    { code: 'rest_forbidden', message: 'No.', data: { status: 401 } },
    'wordpress: a code, a message and data.status',
  ],
  [null, 'Tried: … Seen: null.'],
  [42, 'Tried: … Seen: a number.'],
  ['x', 'Tried: … Seen: a string.'],
  [[], 'Tried: … Seen: an empty list.'],
  [
    [{ title: { rendered: 'x' }, guid: { rendered: 'y' } }],
    'Tried: … Seen: a list of 1, the first of them an object with title, guid.',
  ],
  [{}, 'Tried: … Seen: an empty object.'],
  [
    { response: { status: 'error', message: 'Invalid authentication credentials' } },
    'Tried: … Seen: an object with response, which says “Invalid authentication credentials”.',
  ],
  [
    { errors: [{ message: 'Unknown Content API Key' }] },
    'Tried: … Seen: an object with errors, which says “Unknown Content API Key”.',
  ],
  [{ error: 'not found', code: 7 }, 'Tried: … Seen: an object with error, code.'],
  [
    { $schema: 'x', type: 'object', properties: { uri: {}, headline: {} } },
    'Tried: … Seen: an object with $schema, type, properties.',
  ],
])('%j', (json, expected) => {
  expect(found(json)).toBe(expected)
})

test('what was tried and seen can be had apart', () => {
  expect(recognise({ a: 1 })).toMatchObject({
    tried: expect.arrayContaining(['json-feed', 'ninjs', 'wordpress']),
    seen: 'an object with a',
  })
})

test('deep JSON is refused in no time', () => {
  const deep: unknown = JSON.parse(`${'{"data":'.repeat(50_000)}1${'}'.repeat(50_000)}`)
  expect(found(deep)).toBe('Tried: … Seen: an object with data.')
  const lists: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000))
  expect(found(lists)).toBe('Tried: … Seen: a list of 1, the first of them a list of 1.')
})
