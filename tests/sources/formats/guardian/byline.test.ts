import { expect, test } from 'vitest'
import { parseHtml } from '../../../../src/build/parseHtml.ts'
import { bylineOf } from '../../../../src/sources/formats/guardian/byline.ts'

const reading = { address: 'https://www.courier.example/a', now: 0, parseHtml }
const contributor = (name: string) => ({
  id: `profile/${name.toLowerCase().replaceAll(' ', '')}`,
  type: 'contributor',
  webTitle: name,
})

const read = (byline: unknown, ...names: string[]) => {
  const { people, organisation, place } = bylineOf(
    { fields: { byline }, tags: names.map(contributor) },
    reading,
  )
  const all = people.map(({ name, role }) => (role ? `${name} (${role})` : name))
  return { people: all, ...(organisation && { organisation }), ...(place && { place }) }
}

test.each<[unknown, string[], unknown]>([
  ['Mina Berg', ['Mina Berg'], { people: ['Mina Berg'] }],
  ['By Mina Berg', ['Mina Berg'], { people: ['Mina Berg'] }],
  ['Mina Bergman and Mina Berg', ['Mina Berg', 'Mina Bergman'], { people: ['Mina Bergman', 'Mina Berg'] }],
  ['Mina Berg in Old Harbour and agencies', ['Mina Berg'], { people: ['Mina Berg'], place: 'Old Harbour' }],
  ['Mina Berg in Lyon and Cem Ak in Baku', ['Mina Berg', 'Cem Ak'], { people: ['Mina Berg', 'Cem Ak'] }],
  ['Mina Berg, water editor', ['Mina Berg'], { people: ['Mina Berg (water editor)'] }],
  ['Mina Berg (now) and Cem Ak (earlier)', ['Mina Berg'], { people: ['Mina Berg', 'Cem Ak'] }],
  ['As told to Mina Berg', ['Mina Berg'], { people: ['Mina Berg'] }],
  [
    '<a href="profile/minaberg">Mina Berg</a> &amp; Cem Ak',
    ['Mina Berg'],
    { people: ['Mina Berg', 'Cem Ak'] },
  ],
  // A tag whose name is not printed did not write it.
  ['Cem Ak', ['Mina Berg'], { people: ['Cem Ak'] }],
  ['Guardian staff and agencies', [], { people: [], organisation: 'Guardian staff and agencies' }],
  ['Editorial', [], { people: [], organisation: 'Editorial' }],
  ['Reuters in Lyon', [], { people: [], organisation: 'Reuters', place: 'Lyon' }],
  ['', ['Mina Berg', 'Cem Ak'], { people: ['Mina Berg', 'Cem Ak'] }],
  [undefined, ['Mina Berg'], { people: ['Mina Berg'] }],
  ['None', [], { people: [] }],
  [undefined, [], { people: [] }],
])('%j with the contributors %j', (byline, names, expected) => {
  expect(read(byline, ...names)).toEqual(expected)
})

test('a byline of blanks and places is read in no time', () => {
  expect(read(` in A${' in A'.repeat(2000)}`)).toBeDefined()
})
