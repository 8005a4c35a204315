import { expect, test } from 'vitest'
import { rulesBeside, rulesFor } from '../../../src/build/firstView/rulesFor.ts'

const known = new Set(['card-a', 'hero-b', 'table-c'])
const wanted = new Set(['hero-b'])
const kept = (sheet: string) => rulesFor(sheet, wanted, known)

test.each([
  ['a rule of a wanted class', '.hero-b{color:red}', '.hero-b{color:red}'],
  ['no rule of a class that is not wanted', '.card-a{color:red}', ''],
  ['no rule for what stands in such a class', '.card-a .hero-b>img{color:red}', ''],
  ['a rule that one of its selectors needs', '.card-a,.hero-b{color:red}', '.card-a,.hero-b{color:red}'],
  ['a class that is not of a module', '.page{color:red}', '.page{color:red}'],
  ['elements and attributes', 'h1,[data-hue=a]{color:red}', 'h1,[data-hue=a]{color:red}'],
  [
    'a rule for what has not got a class',
    '.hero-b:not(.card-a){color:red}',
    '.hero-b:not(.card-a){color:red}',
  ],
  [
    'fonts and animations',
    '@font-face{src:local(A)}@keyframes a{to{top:0}}',
    '@font-face{src:local(A)}@keyframes a{to{top:0}}',
  ],
  ['the order of layers', '@layer reset,base;h1{color:red}', '@layer reset,base;h1{color:red}'],
  ['what is nested in a kept rule', '.hero-b{& .card-a{color:red}}', '.hero-b{& .card-a{color:red}}'],
  ['braces in a text', '.hero-b:before{content:"}{"}.card-a{top:0}', '.hero-b:before{content:"}{"}'],
])('keeps %s', (_, sheet, rules) => {
  expect(kept(sheet)).toBe(rules)
})

test('looks into layers, media and containers, and leaves none of them empty', () => {
  expect(kept('@layer base{.card-a{top:0}h1{top:0}}')).toBe('@layer base{h1{top:0}}')
  expect(
    kept('@media (width>=30em){.card-a{top:0}@container (width<9rem){.hero-b{top:0}.table-c{top:0}}}'),
  ).toBe('@media (width>=30em){@container (width<9rem){.hero-b{top:0}}}')
  expect(kept('@media (width>=30em){.card-a{top:0}}')).toBe('')
})

test('leaves to the whole sheet what is printed', () => {
  expect(kept('@media print{.hero-b{top:0}}.hero-b{top:1px}')).toBe('.hero-b{top:1px}')
})

test('takes time in proportion to the sheet', () => {
  const sheet = '.card-a{content:"'.repeat(20_000)
  const start = performance.now()
  kept(sheet)
  expect(performance.now() - start).toBeLessThan(1000)
})

test.each([
  ['a rule of a module', '.card-a{top:0}.page .hero-b{top:1px}', '.card-a{top:0}.page .hero-b{top:1px}'],
  ['no rule that every page has', '.page{top:0}h1{top:0}', ''],
  [
    'no fonts, no animations, no order of layers',
    '@font-face{src:local(A)}@keyframes a{to{top:0}}@layer a,b;',
    '',
  ],
  ['what is printed', '@media print{h1{top:0}}h1{top:1px}', '@media print{h1{top:0}}'],
  [
    'what is in layers and media, without the layers',
    '@layer a{@media (width>=9em){h1{top:0}.card-a{top:0}}}',
    '@media (width>=9em){.card-a{top:0}}',
  ],
])('the sheet of all kinds of pages holds %s', (_, sheet, rules) => {
  expect(rulesBeside(sheet, known)).toBe(rules)
})
