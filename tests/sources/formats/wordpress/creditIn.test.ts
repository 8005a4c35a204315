import { expect, test } from 'vitest'
import { creditIn } from '../../../../src/sources/formats/wordpress/creditIn.ts'

test.each([
  ['The quay on Sunday. Photograph: R. Osei/Bay Gazette', 'Photograph: R. Osei/Bay Gazette'],
  ['The quay on Sunday. Photo by Vera Strand.', 'Photo by Vera Strand'],
  ['Photo: Vera Strand', 'Photo: Vera Strand'],
  ['Der Hafen. Foto: Karl Grün', 'Foto: Karl Grün'],
  ['Bakı limanı. Şəkil: Leyla Aslan', 'Şəkil: Leyla Aslan'],
  ['The light, relit. / Vera Strand', 'Vera Strand'],
  ['He took a photo: it shows the quay. It is lost', undefined],
  ['Men / women', undefined],
  ['Either tea. / or coffee', undefined],
  ['A photo by the pier shows it. She took it.', undefined],
  ['', undefined],
])('“%s” names %s', (caption, expected) => {
  expect(creditIn(caption)).toBe(expected)
})

test('a long caption of labels is read in no time', () => {
  const started = performance.now()
  creditIn('Photo: '.repeat(2000))
  creditIn(`. ${'Photo by A. '.repeat(2000)}`)
  expect(performance.now() - started).toBeLessThan(100)
})
