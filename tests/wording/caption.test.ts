import { describe, expect, test } from 'vitest'
import type { Inline } from '../../src/model/Inline.ts'
import { captionOf } from '../../src/wording/caption.ts'

describe('a credit at the end of the caption is printed once, as the credit', () => {
  test.each([
    ['The harbour at dawn. Ann Lee/Caspian Press', 'Ann Lee/Caspian Press', 'The harbour at dawn.'],
    ['The harbour at dawn. ANN LEE/CASPIAN PRESS.', 'Ann Lee/Caspian Press', 'The harbour at dawn.'],
    ['The harbour at dawn. Ann Lee', 'Ann Lee.', 'The harbour at dawn.'],
    ['The harbour at dawn. Photograph: Ann Lee', 'Ann Lee', 'The harbour at dawn.'],
    ['The harbour at dawn Photograph: Ann Lee', 'Ann Lee', 'The harbour at dawn'],
    ['The harbour at dawn. Picture: Ann Lee.', 'Ann Lee', 'The harbour at dawn.'],
    ['The harbour at dawn. Credit: Ann Lee', 'Ann Lee', 'The harbour at dawn.'],
    ['The harbour at dawn. Photo credit: Ann Lee', 'Ann Lee', 'The harbour at dawn.'],
    ['The harbour at dawn. Photo by Ann Lee', 'Ann Lee', 'The harbour at dawn.'],
    ['The harbour at dawn (Photograph: Ann Lee)', 'Ann Lee', 'The harbour at dawn'],
    ['The harbour at dawn (Ann Lee)', 'Ann Lee', 'The harbour at dawn'],
    ["'We live there.' Photograph: Ann Lee", 'Ann Lee', "'We live there.'"],
    ['The harbour "at dawn" / Ann Lee', 'Ann Lee', 'The harbour "at dawn"'],
    ['The harbour at dawn. "Ann Lee"', 'Ann Lee', 'The harbour at dawn.'],
    ['The harbour at dawn. (Ann Lee.)', '(Ann Lee)', 'The harbour at dawn.'],
    ['The harbour at dawn. [Ann Lee]', 'Ann Lee', 'The harbour at dawn.'],
    ['The harbour at dawn. / Ann Lee', 'Ann Lee', 'The harbour at dawn.'],
    ['The harbour at dawn | Ann Lee', 'Ann Lee', 'The harbour at dawn'],
    ['The harbour at dawn – Ann Lee', 'Ann Lee', 'The harbour at dawn'],
    ['The harbour at dawn - Ann Lee', 'Ann Lee', 'The harbour at dawn'],
    ['The harbour at dawn. © Ann Lee', 'Ann Lee', 'The harbour at dawn.'],
    ['The harbour at dawn. © Ann Lee', '© Ann Lee', 'The harbour at dawn.'],
    ['The harbour at dawn, Ann Lee/Caspian Press', 'Ann Lee/Caspian Press', 'The harbour at dawn'],
    ['The harbour at dawn Ann Lee/Caspian Press', 'Ann Lee/Caspian Press', 'The harbour at dawn'],
    ['The harbour at dawn. Ann Lee', 'Photograph: Ann Lee', 'The harbour at dawn.'],
    ['The harbour at dawn. Photograph: Ann Lee', 'Photograph: Ann Lee', 'The harbour at dawn.'],
    ['Limanda səhər. Foto: İLHAM ƏLİZADƏ', 'İlham Əlizadə', 'Limanda səhər.'],
    ['Limanda səhər. Foto: NARIN QARABAĞLI', 'Narın Qarabağlı', 'Limanda səhər.'],
    ['الميناء عند الفجر. تصوير: ليلى حسن', 'ليلى حسن', 'الميناء عند الفجر.'],
    ['Le port à l’aube. Photo : Anne Blanc', 'Anne Blanc', 'Le port à l’aube.'],
  ])('%s + %s', (caption, credit, rest) => {
    expect(captionOf({ caption: [caption], credit })).toMatchObject({ caption: [rest], credit })
  })

  test.each([
    ['Ann Lee', 'Ann Lee'],
    ['Photograph: Ann Lee', 'Ann Lee'],
    ['(Ann Lee/Caspian Press)', 'Ann Lee/Caspian Press'],
    ['ann lee.', 'Ann Lee'],
  ])('and a caption that is nothing else (%s) is absent', (caption, credit) => {
    expect(captionOf({ caption: [caption], credit })).toEqual({ credit })
  })

  test('also where it stands in italics', () => {
    const caption: Inline[] = [
      'The harbour at dawn. ',
      { kind: 'emphasis', content: ['Photograph: Ann Lee'] },
    ]
    expect(captionOf({ caption, credit: 'Ann Lee' })).toEqual({
      caption: ['The harbour at dawn.'],
      credit: 'Ann Lee',
    })
  })

  test('also where only the name is a link', () => {
    const caption: Inline[] = [
      'The ',
      { kind: 'strong', content: ['harbour'] },
      '. Photograph: ',
      { kind: 'link', href: 'https://press.example/', content: ['Caspian Press'] },
      '.',
    ]
    expect(captionOf({ caption, credit: 'Caspian Press' })).toEqual({
      caption: ['The ', { kind: 'strong', content: ['harbour'] }, '.'],
      credit: 'Caspian Press',
    })
  })
})

describe('a caption that only mentions the name keeps it', () => {
  test.each([
    ['The mayor spoke to Caspian Press.', 'Caspian Press'],
    ['A portrait of the author, Ann Lee', 'Ann Lee'],
    ['Ann Lee at the harbour.', 'Ann Lee'],
    ['The harbour by telephoto Ann Lee', 'Ann Lee'],
    ['The new CASPA office. SPA', 'PA'],
    ['Ships of the Caspian.', 'Ships of the Caspian and more than that'],
  ])('%s + %s', (caption, credit) => {
    expect(captionOf({ caption: [caption], credit })).toEqual({ caption: [caption], credit })
  })
})

describe('without a credit of its own, the caption is split at the last “ / ”', () => {
  test.each([
    ['The harbour at dawn. / Ann Lee', 'The harbour at dawn.', 'Ann Lee'],
    ['The harbour at dawn. / Ann Lee / Caspian Press', 'The harbour at dawn. / Ann Lee', 'Caspian Press'],
    ['The harbour at dawn. / Ann Lee/Caspian Press', 'The harbour at dawn.', 'Ann Lee/Caspian Press'],
    ['The harbour at dawn. / dpa', 'The harbour at dawn.', 'dpa'],
    ['The harbour at dawn / Caspian Press', 'The harbour at dawn', 'Caspian Press'],
    ['The harbour at dawn. / J. R. Lee, Jr.', 'The harbour at dawn.', 'J. R. Lee, Jr.'],
    ['“We stay.” / Ann Lee', '“We stay.”', 'Ann Lee'],
    ['الميناء عند الفجر. / ليلى حسن', 'الميناء عند الفجر.', 'ليلى حسن'],
  ])('%s', (text, caption, credit) => {
    expect(captionOf({ caption: [text] })).toEqual({ caption: [caption], credit })
  })

  test.each([
    'Men / women at the harbour',
    'The summers of 2025 / 2026',
    'The harbour at dawn. /Ann Lee',
    'The harbour at dawn. /',
    ' / Ann Lee',
    'The harbour. / It was closed. Ann Lee saw it',
    'The harbour. / Was it closed? Nobody knows',
    `The harbour. / ${'A'.repeat(81)}`,
  ])('but not %s', text => {
    expect(captionOf({ caption: [text] })).toEqual({ caption: [text.trim()] })
  })

  test('up to a credit of 80 characters', () => {
    expect(captionOf({ caption: [`The harbour. / ${'A'.repeat(80)}`] }).credit).toHaveLength(80)
  })

  test('but not where a credit is given', () => {
    const picture = { caption: ['The harbour. / The sea'], credit: 'Ann Lee' }
    expect(captionOf(picture)).toEqual(picture)
  })

  test('only in the plain text at the end', () => {
    const caption: Inline[] = [
      'The harbour. / ',
      { kind: 'link', href: 'https://press.example/', content: ['Press'] },
    ]
    expect(captionOf({ caption })).toEqual({ caption })
  })

  test('behind a link', () => {
    const link: Inline = { kind: 'link', href: 'https://port.example/', content: ['harbour'] }
    expect(captionOf({ caption: ['The ', link, ' at dawn. / Ann Lee'] })).toEqual({
      caption: ['The ', link, ' at dawn.'],
      credit: 'Ann Lee',
    })
  })
})

describe('a caption keeps links and emphasis, nothing else', () => {
  test('and unwraps the rest', () => {
    const caption: Inline[] = [
      { kind: 'mark', content: ['CO', { kind: 'subscript', content: ['2'] }] },
      { kind: 'break' },
      { kind: 'code', content: ['now'] },
      ' ',
      {
        kind: 'foreign',
        language: 'ar',
        direction: 'rtl',
        content: [{ kind: 'superscript', content: ['الآن'] }],
      },
    ]
    expect(captionOf({ caption })).toEqual({
      caption: ['CO2 now ', { kind: 'foreign', language: 'ar', direction: 'rtl', content: ['الآن'] }],
    })
  })

  test('and drops emphasis of nothing', () => {
    expect(captionOf({ caption: ['Dawn', { kind: 'strong', content: [''] }] })).toEqual({ caption: ['Dawn'] })
  })
})

test.each([
  [{}],
  [{ caption: [] }],
  [{ caption: ['  \n '], credit: '  ' }],
  [{ caption: [{ kind: 'emphasis' as const, content: [' '] }, { kind: 'break' as const }], credit: '' }],
])('what is blank is absent: %j', picture => {
  expect(captionOf(picture)).toEqual({})
})

test('either stands alone', () => {
  expect(captionOf({ caption: [' The harbour at dawn. '] })).toEqual({ caption: ['The harbour at dawn.'] })
  expect(captionOf({ credit: ' Ann Lee ' })).toEqual({ credit: 'Ann Lee' })
})

test.each([
  ['Photograph: Ann Lee', true],
  ['Illustration by Ann Lee', true],
  ['Photo : Anne Blanc', true],
  ['تصوير: ليلى حسن', true],
  ['Ann Lee', undefined],
  ['Ann Lee/Caspian Press', undefined],
  ['Toby Lee', undefined],
])('the credit “%s” says by itself what it is: %s', (credit, labelled) => {
  expect(captionOf({ credit }).labelled).toBe(labelled)
})

test('reads a caption of a hundred thousand dividers in no time', () => {
  const text = `Dawn${' /'.repeat(100_000)}`
  expect(captionOf({ caption: [text], credit: 'Ann Lee' }).caption).toEqual([text])
})
