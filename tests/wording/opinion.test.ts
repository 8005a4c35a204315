import { expect, test } from 'vitest'
import { isOpinion } from '../../src/wording/opinion.ts'

test.each([
  [{ label: 'Opinion' }, true],
  [{ label: 'OPINION' }, true],
  [{ label: ' Comment ' }, true],
  [{ label: 'Editorial' }, true],
  [{ label: 'Op-Ed' }, true],
  [{ label: 'Opinion | Energy' }, true],
  [{ label: 'Energy: comment' }, true],
  [{ label: 'Rəy' }, true],
  [{ label: 'رأي' }, true],
  [{ section: { slug: 'opinion', name: 'Viewpoints' } }, true],
  [{ section: { slug: 'opinion/letters', name: 'Letters' } }, true],
  [{ section: { slug: 'opinion-and-comment', name: 'Views' } }, true],
  [{ section: { slug: 'commentisfree', name: 'Views' } }, true],
  [{ section: { slug: 'rey', name: 'Rəy' } }, true],
  [{ section: { slug: 's7', name: 'الرأي' } }, true],
  [{ label: 'Analysis', section: { slug: 'opinion', name: 'Opinion' } }, true],
  [{ label: 'Opinion polls' }, false],
  [{ label: 'No comment' }, false],
  [{ label: 'Analysis' }, false],
  [{ label: 'Live' }, false],
  [{ section: { slug: 'politics', name: 'Politics' } }, false],
  [{ section: { slug: 'opinion-polls', name: 'Opinion polls' } }, false],
  [{ section: { slug: 'editorial-cartoons', name: 'Cartoons' } }, false],
  [{}, false],
])('%j is opinion: %s', (summary, answer) => {
  expect(isOpinion(summary)).toBe(answer)
})
