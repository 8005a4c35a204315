import type { Article } from '../../model/Article.ts'
import { type Change, changesBetween } from '../changesBetween.ts'
import { figuresIn } from '../figuresIn.ts'
import { counted, quoted } from '../prose.ts'
import type { Found, Rule } from '../Rule.ts'
import { textsOf } from '../textsOf.ts'

/** A change readers cannot see the date of (product rule “Stamp”; Google: a visible date that tells of changes). */
export const updateSilent: Rule = {
  id: 'update.silent',
  severity: 'note',
  fix: 'Move the date if readers should know; a mended comma needs none.',
  find: (article, { baseline }) => {
    if (!baseline || !isStampSame(baseline, article)) return []
    const count = changesBetween(baseline, article).length
    if (count === 0) return []
    return [{ path: 'updated', message: `${counted(count, 'change')}, date not moved.` }]
  },
}

/** A new date on an old text tells readers of news that is not there (Google: don’t freshen without change). */
export const updateEmpty: Rule = {
  id: 'update.empty',
  severity: 'warning',
  fix: 'Put the old date back.',
  find: (article, { baseline }) => {
    if (!baseline || isStampSame(baseline, article)) return []
    if (changesBetween(baseline, article).length > 0 || picturesIn(baseline) !== picturesIn(article))
      return []
    return [{ path: 'updated', message: 'The date of the update moved, but nothing in the article changed.' }]
  },
}

const isStampSame = (one: Article, other: Article) =>
  (one.updated ?? one.published) === (other.updated ?? other.published)
const picturesIn = ({ lead, body }: Article) =>
  JSON.stringify([lead?.src, body.map(block => ('picture' in block ? block.picture.src : block.kind))])

export const correctionMissing: Rule = {
  id: 'correction.missing',
  severity: 'warning',
  fix: 'Say what was wrong and what is right.',
  find: findUncorrected,
}

/** A figure or a name that stands in place of another one after publication, while no note says so. */
function findUncorrected(article: Article, { baseline }: { baseline?: Article }): Found[] {
  if (!baseline || notesIn(article) > notesIn(baseline)) return []
  return changesBetween(baseline, article).flatMap(change => {
    const swap = swapIn(change)
    if (!swap) return []
    const message = `${quoted(swap.before)} became ${quoted(swap.after)} after publishing. Add a correction or clarification?`
    return [{ path: swap.path, message }]
  })
}

const notesIn = (article: Article) => textsOf(article).filter(({ kind }) => kind === 'correction').length

const prose = ['headline', 'standfirst', 'paragraph', 'heading', 'quote', 'cell', 'caption', 'name']

function swapIn({ before, after }: Change): { before: string; after: string; path: string } | undefined {
  if (!before || !after || !prose.includes(after.kind)) return undefined
  const figures = firstSwap(
    figuresIn(before.text).map(({ written }) => written),
    figuresIn(after.text).map(({ written }) => written),
  )
  const swap = figures ?? firstSwap(namesIn(before.text), namesIn(after.text))
  return swap && { ...swap, path: after.path }
}

function firstSwap(before: string[], after: string[]): { before: string; after: string } | undefined {
  const gone = before.find(entry => !after.includes(entry))
  const come = after.find(entry => !before.includes(entry))
  return gone !== undefined && come !== undefined ? { before: gone, after: come } : undefined
}

/** Words with a capital that do not begin a sentence, those that follow one another as one name. */
function namesIn(text: string): string[] {
  const found = text.matchAll(
    /(?<=[\p{Ll}\p{N},;’'] )\p{Lu}[\p{L}\p{M}’'-]{1,40}(?: \p{Lu}[\p{L}\p{M}’'-]{1,40}){0,5}/gu,
  )
  return [...found].map(([name]) => name)
}

/** Readers, search engines and everybody who linked know the old address. */
export const slugChanged: Rule = {
  id: 'slug.changed',
  severity: 'error',
  fix: 'Keep the old address, or redirect it to the new one.',
  find: (article, { baseline }) => {
    if (!baseline || baseline.slug === article.slug) return []
    const message = `The address changed from ${quoted(baseline.slug)} to ${quoted(article.slug)}; add a redirect.`
    return [{ path: 'slug', message }]
  },
}
