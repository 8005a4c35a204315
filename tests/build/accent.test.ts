import { describe, expect, test } from 'vitest'
import { accentOf, contrast, darkPaper, lightPaper } from '../../src/build/accent.ts'

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#b3121c', '#b3121c')).toBe(1)
})

test('a colour that can be read is left as it is', () => {
  expect(accentOf('#b3121c')).toMatchObject({ light: '#b3121c', solid: '#b3121c' })
  expect(accentOf('#9cc5f2').dark).toBe('#9cc5f2')
})

describe('every shade can be read', () => {
  const colours = [
    '#ffcc00',
    '#00ff00',
    '#0000ff',
    '#808080',
    '#ff0000',
    '#123456',
    '#000000',
    '#ffffff',
    '#ff8379',
  ]
  test.each(colours)('%s', colour => {
    const { light, dark, solid } = accentOf(colour)
    expect(contrast(light, lightPaper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark, darkPaper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(solid, '#ffffff')).toBeGreaterThanOrEqual(4.5)
  })
})

test('the papers are those of the style sheet', async () => {
  const { readFile } = await import('node:fs/promises')
  const tokens = await readFile('src/styles/tokens.css', 'utf8')
  expect(tokens).toContain(`--paper: light-dark(${lightPaper}, ${darkPaper});`)
})
