import type { Article } from '../../model/Article.ts'
import { blocksOf } from '../blocksOf.ts'
import { plain, quoted } from '../prose.ts'
import type { Found, Rule } from '../Rule.ts'
import { textsOf } from '../textsOf.ts'

/** Levels without a gap let people who listen find their way (WCAG 2.2, technique G141); the headline is level 1. */
export const headingOrder: Rule = {
  id: 'heading.order',
  severity: 'warning',
  fix: 'Take the next level down.',
  find: findOrder,
}

function findOrder(article: Article): Found[] {
  const doubtful = headingDoubts(article).flatMap(({ path, found, words }): Found[] => {
    const [first = '', second] = found.split(' ')
    if (second === 'empty') return []
    const message = second
      ? `Heading jumps from ${first.slice(1)} to ${second.slice(1)}${words ? `: ${quoted(words)}` : ''}.`
      : `A heading of level 1 stands in the text${words ? `: ${quoted(words)}` : ''}; that is the headline’s.`
    return [{ path, message }]
  })
  const known = new Set(doubtful.map(({ path }) => path))
  return [...doubtful, ...jumps(article).filter(({ path }) => !known.has(path))]
}

function jumps(article: Article): Found[] {
  let before = 1
  return blocksOf(article.body).flatMap(({ path, block }): Found[] => {
    if (block.kind !== 'heading') return []
    const last = before
    before = block.level
    if (block.level <= last + 1) return []
    return [{ path, message: `Heading jumps from ${last} to ${block.level}.` }]
  })
}

export const headingEmpty: Rule = {
  id: 'heading.empty',
  severity: 'error',
  fix: 'Write the heading, or take it out.',
  find: article => {
    const written = new Set(textsOf(article).map(({ path }) => path))
    const empty = blocksOf(article.body).filter(
      ({ path, block }) => block.kind === 'heading' && !written.has(path),
    )
    const lost = headingDoubts(article).filter(({ found }) => found.endsWith(' empty'))
    return [...empty, ...lost].map(({ path }) => ({ path, message: 'A heading has no words.' }))
  },
}

/** The doubts about headings, each at its block where that still stands in the body. */
function headingDoubts(article: Article) {
  const headings = textsOf(article).filter(({ kind }) => kind === 'heading')
  return (article.doubts ?? [])
    .filter(({ kind }) => kind === 'heading')
    .map(doubt => {
      const words = doubt.words && plain(doubt.words)
      return { ...doubt, path: headings.find(({ text }) => plain(text) === words)?.path ?? doubt.path }
    })
}
