import { describe, expect, test } from 'vitest'
import type { Byline, Person } from '../../src/model/Person.ts'
import { articleWordsFor } from '../../src/wording/articleWords.ts'
import { bylineParts, bylineText } from '../../src/wording/byline.ts'
import { inAnyLanguage } from '../../src/wording/foreignWords.ts'
import { en } from '../../src/wording/languages/en.ts'

const person = (name: string, slug = name.toLowerCase().replaceAll(' ', '-')): Person => ({ name, slug })
const by = (...names: string[]): Byline => ({ people: names.map(name => person(name)) })
const style = (language: string) => ({ language, words: articleWordsFor(language, inAnyLanguage(en)) })

/** The pieces as they read on the page, people in angle brackets and the rest in square ones. */
function pieces(byline: Byline, language = 'en', whole = false): string {
  return bylineParts(byline, { ...style(language), whole })
    .map(part => {
      if (typeof part === 'string') return part
      if ('person' in part) return `<${part.person.name}>`
      return `[${part.text}: ${part.others.map(({ name }) => name).join(' ')}]`
    })
    .join('')
}

describe('people', () => {
  test.each([
    [['Leyla Quliyeva'], 'By <Leyla Quliyeva>'],
    [['Leyla Quliyeva', 'Ann Lee'], 'By <Leyla Quliyeva> and <Ann Lee>'],
    [['Leyla Quliyeva', 'Ann Lee', 'Bo Ek'], 'By <Leyla Quliyeva>, <Ann Lee> and <Bo Ek>'],
    [['Ann', 'Bo', 'Cy', 'Di'], 'By <Ann>, <Bo> and [2 others: Cy Di]'],
    [['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'], 'By <Ann>, <Bo> and [4 others: Cy Di Ed Flo]'],
    [['Seán O’Brien', "Siobhan O'Neill"], "By <Seán O’Brien> and <Siobhan O'Neill>"],
    [['Anne-Marie Saint-Cyr', 'J. R. R. Andersson'], 'By <Anne-Marie Saint-Cyr> and <J. R. R. Andersson>'],
    [['محمد الأحمد', 'ليلى حسن'], 'By <محمد الأحمد> and <ليلى حسن>'],
    [['Ann And', 'Bo, Jr.'], 'By <Ann And> and <Bo, Jr.>'],
    [['  Ann Lee  '], 'By <Ann Lee>'],
    [['', 'Ann Lee', '   '], 'By <Ann Lee>'],
    [['Ann Lee', 'Ann Lee'], 'By <Ann Lee>'],
    [[''], ''],
    [[], ''],
  ])('%j: %s', (names, text) => {
    expect(pieces(by(...names))).toBe(text)
  })

  test('are all named when the reader asks for the whole byline', () => {
    expect(pieces(by('Ann', 'Bo', 'Cy', 'Di'), 'en', true)).toBe('By <Ann>, <Bo>, <Cy> and <Di>')
  })

  test('of one name are two people when their pages differ', () => {
    const people = [person('Ali Məmmədov', 'ali-mammadov'), person('Ali Məmmədov', 'ali-mammadov-2')]
    expect(pieces({ people })).toBe('By <Ali Məmmədov> and <Ali Məmmədov>')
  })

  test('of one page under two names are two people', () => {
    expect(pieces({ people: [person('Ann Lee', 'staff'), person('Bo Ek', 'staff')] })).toBe(
      'By <Ann Lee> and <Bo Ek>',
    )
  })

  test('count once before the others are counted', () => {
    expect(pieces(by('Ann', 'Ann', 'Bo', '', 'Cy'))).toBe('By <Ann>, <Bo> and <Cy>')
  })

  test('keep their role, portrait and link', () => {
    const ann = { name: 'By Ann Lee', slug: 'ann-lee', role: 'Science editor', avatar: '/ann.jpg' }
    const [, part] = bylineParts({ people: [ann] }, style('en'))
    expect(part).toEqual({
      person: { name: 'Ann Lee', slug: 'ann-lee', role: 'Science editor', avatar: '/ann.jpg' },
    })
  })
})

describe('a “By” in the data is not doubled', () => {
  test.each([
    ['en', 'By Ann Lee', 'By <Ann Lee>'],
    ['en', 'by Ann Lee', 'By <Ann Lee>'],
    ['en', 'BY ANN LEE', 'By <ANN LEE>'],
    ['en', 'By: Ann Lee', 'By <Ann Lee>'],
    ['en', 'by:Ann Lee', 'By <Ann Lee>'],
    ['en', 'By : Ann Lee', 'By <Ann Lee>'],
    ['en', 'Written by Ann Lee', 'By <Ann Lee>'],
    ['en', ' By Ann Lee', 'By <Ann Lee>'],
    ['en', 'By', ''],
    ['en', 'Byron Lee', 'By <Byron Lee>'],
    ['en', 'By-the-Sea Lee', 'By <By-the-Sea Lee>'],
    ['en', 'Ann By', 'By <Ann By>'],
    ['az', 'Müəllif: Leyla Quliyeva', 'Müəllif: <Leyla Quliyeva>'],
    ['az', 'müəllif Leyla Quliyeva', 'Müəllif: <Leyla Quliyeva>'],
    ['az', 'By Leyla Quliyeva', 'Müəllif: <Leyla Quliyeva>'],
    ['ar', 'بقلم ليلى حسن', 'بقلم <ليلى حسن>'],
    ['ar', 'بقلم: ليلى حسن', 'بقلم <ليلى حسن>'],
    ['ar', 'كتبت ليلى حسن', 'بقلم <ليلى حسن>'],
    ['ar', 'كتبي الزهراء', 'بقلم <كتبي الزهراء>'],
    ['de', 'Von Anna Schmidt', 'Von <Anna Schmidt>'],
    ['de', 'von Trotta', 'Von <von Trotta>'],
    ['fr', 'Par Anne Blanc', 'Par <Anne Blanc>'],
    ['fr', 'Paribas Blanc', 'Par <Paribas Blanc>'],
  ])('in %s, %s: %s', (language, name, text) => {
    expect(pieces(by(name), language)).toBe(text)
  })
})

describe('in other languages', () => {
  test.each([
    ['en-US', 'By <A>, <B>, and <C>', 'By <A>, <B>, and [2 others: C D]'],
    ['az', 'Müəllif: <A>, <B> və <C>', 'Müəllif: <A>, <B> və [daha 2 nəfər: C D]'],
    ['ar', 'بقلم <A> و<B> و<C>', 'بقلم <A> و<B> و[شخصين آخرين: C D]'],
    ['de', 'Von <A>, <B> und <C>', 'Von <A>, <B> und [2 weiteren: C D]'],
    ['fr', 'Par <A>, <B> et <C>', 'Par <A>, <B> et [2 autres: C D]'],
    ['es', 'Por <A>, <B> y <C>', 'Por <A>, <B> y [2 más: C D]'],
    ['tr', 'Yazan: <A>, <B> ve <C>', 'Yazan: <A>, <B> ve [2 kişi daha: C D]'],
    ['ru', 'Текст: <A>, <B> и <C>', 'Текст: <A>, <B> и [ещё 2: C D]'],
    // There are no Persian words here, so the byline is English throughout.
    ['fa', 'By <A>, <B> and <C>', 'By <A>, <B> and [2 others: C D]'],
  ])('%s: %s', (language, three, four) => {
    expect(pieces(by('A', 'B', 'C'), language)).toBe(three)
    expect(pieces(by('A', 'B', 'C', 'D'), language)).toBe(four)
  })

  test('Spanish chooses its “and” by the name that follows', () => {
    expect(pieces(by('Ana', 'Irene'), 'es')).toBe('Por <Ana> e <Irene>')
  })

  test('a name with the Turkish “ve” in it stays as it is in Azerbaijani', () => {
    expect(pieces(by('Vera ve Ko', 'Ali'), 'az')).toBe('Müəllif: <Vera ve Ko> və <Ali>')
  })

  test('Arabic counts digits by its region', () => {
    const names = ['ا', 'ب', 'ت', 'ث', 'ج']
    expect(pieces(by(...names), 'ar')).toBe('بقلم <ا> و<ب> و[3 آخرين: ت ث ج]')
    expect(pieces(by(...names), 'ar-EG')).toBe('بقلم <ا> و<ب> و[٣ آخرين: ت ث ج]')
  })
})

describe('place and organisation', () => {
  test.each([
    [{ ...by('Ann'), place: 'Calderbrook' }, 'By <Ann> in Calderbrook'],
    [{ ...by('Ann'), place: ' Calderbrook ' }, 'By <Ann> in Calderbrook'],
    [{ ...by('Ann'), place: '  ' }, 'By <Ann>'],
    [{ ...by('Ann', 'Bo'), place: 'Bakı', organisation: 'Caspian Press' }, 'By <Ann> and <Bo> in Bakı'],
    [{ people: [], organisation: 'Caspian Press' }, 'Caspian Press'],
    [{ people: [], organisation: 'By Caspian Press' }, 'Caspian Press'],
    [{ people: [], organisation: 'Caspian Press', place: 'Bakı' }, 'Caspian Press in Bakı'],
    [{ ...by('', ' '), organisation: 'Caspian Press' }, 'Caspian Press'],
    [{ people: [], organisation: '  ' }, ''],
    [{ people: [], place: 'Bakı' }, ''],
    [{ people: [] }, ''],
  ])('%j: %s', (byline, text) => {
    expect(pieces(byline)).toBe(text)
  })

  test('nobody and nothing is no part at all', () => {
    expect(bylineParts({ people: [] }, style('en'))).toEqual([])
  })

  test('the place stands in the words of the article’s language', () => {
    const byline = { ...by('A', 'B'), place: 'Bakı' }
    expect(['az', 'ar', 'fr', 'ru'].map(language => pieces(byline, language))).toEqual([
      'Müəllif: <A> və <B>, Bakı',
      'بقلم <A> و<B> في Bakı',
      'Par <A> et <B> à Bakı',
      'Текст: <A> и <B>, Bakı',
    ])
  })
})

describe('as one plain string', () => {
  test.each([
    [{ ...by('Ann Lee', 'Bo Ek'), place: 'Calderbrook' }, 'By Ann Lee and Bo Ek in Calderbrook'],
    [by('Ann', 'Bo', 'Cy', 'Di', 'Ed'), 'By Ann, Bo, Cy, Di and Ed'],
    [by('By Ann', 'Ann'), 'By Ann and Ann'],
    [{ people: [], organisation: 'Caspian Press' }, 'Caspian Press'],
    [{ people: [] }, ''],
  ])('%j: %s', (byline, text) => {
    expect(bylineText(byline, style('en'))).toBe(text)
  })
})
