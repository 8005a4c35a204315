import { expect, test } from 'vitest'
import { type Face, lettersIn, neededFaces, weightsIn } from '../../src/start/neededFaces.ts'

const face = (family: string, style: string, weight: string, ranges = 'U+20-7E'): Face => ({
  ...{ family, style, weights: weightsIn(weight), letters: lettersIn(ranges) },
  font: {} as FontFace,
})
const upright = face('Head', 'normal', '400')
const bold = face('Head', 'normal', '600')
const italic = face('Head', 'italic', '400')
const wide = face('Head', 'normal', '400', 'U+131, U+18F')
const sans = face('Sans', 'normal', '400 700')
const all = [upright, bold, italic, wide, sans]
const needed = (font: string, text = 'text') => [...neededFaces(all, new Map([[font, text]]))]

test('the style is chosen before the weight, and the nearest weight', () => {
  expect(needed('normal 500 20px "Head", serif')).toEqual([upright, bold])
  expect(needed('normal 700 20px "Head", serif')).toEqual([bold])
  expect(needed('italic 700 20px Head, serif')).toEqual([italic])
  expect(needed('italic 500 20px Sans')).toEqual([sans])
})

test('every family of a list is needed that has one of the letters', () => {
  expect(needed('normal 400 20px Head, Sans', 'ı and a')).toEqual([upright, wide, sans])
  expect(needed('normal 400 20px Head, Sans', 'ə')).toEqual([])
})

test('a font of the device needs none', () => {
  expect(needed('normal 400 20px "Head fallback", serif')).toEqual([])
})
