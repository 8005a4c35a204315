import { expect, test } from 'vitest'
import { personNamed, readByline } from '../../src/sources/readByline.ts'

const said = (value: unknown, hints?: Parameters<typeof readByline>[1]) => {
  const { people, organisation } = readByline(value, hints)
  const names = people.map(({ name, role }) => (role ? `${name} (${role})` : name))
  return organisation ? [...names, `[${organisation}]`] : names
}

test.each([
  ['Ruth Osei', ['Ruth Osei']],
  ['By Ruth Osei', ['Ruth Osei']],
  ['by: Ruth Osei', ['Ruth Osei']],
  ['BY RUTH OSEI', ['RUTH OSEI']],
  ['Byron Tau', ['Byron Tau']],
  ['Von Christian Hollmann', ['Christian Hollmann']],
  ['بقلم سارة حسن', ['سارة حسن']],
  ['Ruth Osei and Ben Li', ['Ruth Osei', 'Ben Li']],
  ['Ruth Osei, Ben Li and Anna Sandström', ['Ruth Osei', 'Ben Li', 'Anna Sandström']],
  ['Ruth Osei, Ben Li, and Anna Sandström', ['Ruth Osei', 'Ben Li', 'Anna Sandström']],
  ['Ruth Osei & Ben Li', ['Ruth Osei', 'Ben Li']],
  ['Ruth Osei; Ben Li', ['Ruth Osei', 'Ben Li']],
  ['Ruth Osei und Ben Li', ['Ruth Osei', 'Ben Li']],
  ['Ruth Osei et Ben Li', ['Ruth Osei', 'Ben Li']],
  ['Leyla Kərimova və Tural Əliyev', ['Leyla Kərimova', 'Tural Əliyev']],
  ['أحمد علي وسارة حسن', ['أحمد علي', 'سارة حسن']],
  ['أحمد علي و سارة حسن', ['أحمد علي', 'سارة حسن']],
  ['محمد وليد', ['محمد وليد']],
  ['محمد سعيد وليد حسن', ['محمد سعيد وليد حسن']],
  ['Sandy Anderson', ['Sandy Anderson']],
  ['Ruth Osei, environment reporter', ['Ruth Osei (environment reporter)']],
  ['Ruth Osei, environment reporter, and Ben Li', ['Ruth Osei (environment reporter)', 'Ben Li']],
  ['Ruth Osei, Middle East editor', ['Ruth Osei (Middle East editor)']],
  ['Ruth Osei, University of Ghana', ['Ruth Osei (University of Ghana)']],
  ['Ruth Osei and agencies', ['Ruth Osei', '[agencies]']],
  ['Reuters', ['[Reuters]']],
  ['NTB', ['[NTB]']],
  ['The Test Courier', ['[The Test Courier]']],
  ['Sammy Davis, Jr', ['Sammy Davis, Jr']],
  ['Karl Melander/TT', ['Karl Melander/TT']],
  ['None', []],
  ['', []],
  [null, []],
  [{ name: 'Ruth' }, []],
  ['By', ['By']],
  [', and ,', []],
])('%j names %j', (value, expected) => {
  expect(said(value)).toEqual(expected)
})

test('known people are found first, the longest name before the others', () => {
  const known = ['Ben', 'Ben and Jerry', 'Mary, Queen of Scots'].map(name => personNamed(name))
  expect(said('Ben and Jerry and Mary, Queen of Scots, royal correspondent', { known })).toEqual([
    'Ben and Jerry',
    'Mary, Queen of Scots (royal correspondent)',
  ])
})

test('a known name inside another word is not found', () => {
  expect(said('Benjamin Li', { known: [personNamed('Ben')] })).toEqual(['Benjamin Li'])
})

test('what is known of a person comes along', () => {
  const known = [personNamed('Ruth Osei', { slug: 'rosei', avatar: 'https://courier.example/r.jpg' })]
  expect(readByline('By Ruth Osei', { known }).people).toEqual([
    { name: 'Ruth Osei', slug: 'rosei', avatar: 'https://courier.example/r.jpg' },
  ])
})

test('the source itself is the organisation', () => {
  expect(said('Christian Hollmann, dpa', { organisations: ['dpa'] })).toEqual(['Christian Hollmann', '[dpa]'])
})

test.each([
  [undefined, 'ruth-osei'],
  ['https://courier.example/authors/rosei', 'rosei'],
  ['https://courier.example/', 'ruth-osei'],
  ['https://social.example/@ruth', 'ruth'],
  ['https://courier.example/about', 'ruth-osei'],
])('with the page %s a person has the slug %s', (link, slug) => {
  expect(personNamed('Ruth Osei', link ? { link } : {}).slug).toBe(slug)
})

test('a long row of separators is read in no time', () => {
  const start = performance.now()
  readByline(', and '.repeat(20_000))
  expect(performance.now() - start).toBeLessThan(100)
})
