import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/model/Block.ts'
import { withoutRepeats } from '../../src/sources/tidyBody.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [text] })
const heading = (text: string): Block => ({ kind: 'heading', level: 2, content: [text] })
const figure = (src: string, more = {}): Block => ({
  kind: 'figure',
  picture: { src, renditions: [], ...more },
})

describe('a body', () => {
  test.each([
    ['a heading', heading(' Mill  Street floods'), true],
    ['a paragraph', paragraph('MILL STREET FLOODS'), true],
    ['another heading', heading('What next'), false],
    ['a figure', figure('/a.jpg'), false],
  ])('that begins with %s', (_, first, isRepeated) => {
    const { blocks } = withoutRepeats([first, paragraph('Text.')], 'Mill Street floods', undefined)
    expect(blocks).toHaveLength(isRepeated ? 1 : 2)
  })

  test('that is nothing but its headline stays, since it may hold a link', () => {
    expect(withoutRepeats([paragraph('Rain')], 'Rain', undefined).blocks).toHaveLength(1)
  })

  test('loses the first figure with a file of the lead, which takes its words', () => {
    const lead = { src: '/a-1200.jpg', renditions: [{ href: '/a-600.jpg', width: 600 }], credit: 'B. Li' }
    const body = [
      paragraph('One.'),
      figure('/a-600.jpg', { alt: 'A dog', caption: ['Dog'], credit: 'Else' }),
      figure('/b.jpg'),
    ]
    expect(withoutRepeats(body, 'x', lead)).toEqual({
      blocks: [paragraph('One.'), figure('/b.jpg')],
      lead: { ...lead, alt: 'A dog', caption: ['Dog'] },
    })
  })

  test('loses a figure with the long caption of the lead, and keeps one with a short one', () => {
    const withCaption = (caption: string) => ({ src: '/a.jpg', renditions: [], caption: [caption] })
    const left = (caption: string) =>
      withoutRepeats([figure('/thumb.jpg', { caption: [caption] })], 'x', withCaption(caption)).blocks.length
    expect(left('A boat in the harbour, seen from the pier.')).toBe(0)
    expect(left('Archive')).toBe(1)
  })
})
