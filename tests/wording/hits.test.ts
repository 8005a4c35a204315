import { describe, expect, test } from 'vitest'
import { hitsIn } from '../../src/wording/hits.ts'

/** The text with its hits in brackets. */
const marked = (text: string, words: string) =>
  hitsIn(text, words)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('')

describe('a search finds', () => {
  test.each([
    ['a word at the beginning', 'Reservoir levels fall', 'reservoir', '[Reservoir] levels fall'],
    ['a word at the end, before its full stop', 'A dry reservoir.', 'reservoir', 'A dry [reservoir].'],
    ['the whole word that begins so', 'Reservoirs are low', 'reserv', '[Reservoirs] are low'],
    ['no word that only ends so', 'The preserver', 'server', 'The preserver'],
    ['each of several words', 'Rain on the dry fields', 'fields rain', '[Rain] on the dry [fields]'],
    ['a word as often as it stands there', 'Rain, rain, RAIN', 'rain', '[Rain], [rain], [RAIN]'],
    ['words with accents by those without', 'Résumés für Ærø', 'resumes fur', '[Résumés] [für] Ærø'],
    ['words without accents by those with', 'A resume', 'résumé', 'A [resume]'],
    ['accents written as letters of their own', 'Re\u0301sume\u0301', 'resume', '[Re\u0301sume\u0301]'],
    ['ı and İ by i', 'Qızıl İqtisadiyyat', 'qizil iqti', '[Qızıl] [İqtisadiyyat]'],
    ['numbers', 'In 1976 and 19', '1976', 'In [1976] and 19'],
    ['Russian by its beginning', 'Новости порта', 'порт', 'Новости [порта]'],
    ['Arabic behind its article', 'مقهى الميناء القديم', 'ميناء', 'مقهى [الميناء] القديم'],
    ['Arabic whatever sits on its alef', 'أخبار إسلام', 'اخبار', '[أخبار] إسلام'],
    ['Chinese anywhere, and only that', '東京都知事選の結果', '知事', '東京都[知事]選の結果'],
    ['Chinese twice', '水と水', '水', '[水]と[水]'],
    ['Thai anywhere', 'ข่าวกรุงเทพวันนี้', 'กรุงเทพ', 'ข่าว[กรุงเทพ]วันนี้'],
    ['what overlaps once', '東京都', '東京 京都', '[東京]都'],
  ])('%s', (_name, text, words, expected) => {
    expect(marked(text, words)).toBe(expected)
  })

  test.each([
    ['nothing that is not there', 'Reservoir levels', 'harbour'],
    ['nothing for no words', 'Reservoir levels', ''],
    ['nothing for signs', 'What? [Nothing] (here) .*', '.*?[('],
  ])('%s', (_name, text, words) => {
    expect(hitsIn(text, words)).toEqual([{ text, hit: false }])
  })
})

test.each(['', ' ', 'Rain!', '💧 water 💧', 'ﬁsh and ﬁre', 'İİİ', '水東京', 'a\u0301b'])(
  'the pieces of %j together are the text',
  text => {
    for (const words of ['', 'rain', 'f', 'i', '水', 'a', '💧']) {
      expect(
        hitsIn(text, words)
          .map(piece => piece.text)
          .join(''),
      ).toBe(text)
    }
  },
)

test('a long text is gone through in no time', () => {
  const text = 'ab '.repeat(100_000)
  const before = performance.now()
  expect(hitsIn(text, 'a').filter(({ hit }) => hit).length).toBe(100_000)
  expect(performance.now() - before).toBeLessThan(2000)
})
