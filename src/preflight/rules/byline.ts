import type { Article } from '../../model/Article.ts'
import { isOpinion } from '../../wording/opinion.ts'
import { quoted } from '../prose.ts'
import type { Found, Rule } from '../Rule.ts'

/** News must say who answers for it; a piece with a label of its own, other than opinion, may do without. */
export const bylineMissing: Rule = {
  id: 'byline.missing',
  severity: 'error',
  fix: 'Name who wrote it, or the agency it came from.',
  find: article => {
    const { people, organisation } = article.byline
    if (organisation?.trim() || people.some(({ name }) => name.trim())) return []
    const mustHave = !article.label || article.live || isOpinion(article)
    const severity = mustHave ? {} : ({ severity: 'warning' } as const)
    return [{ path: 'byline', message: 'Add a byline: a person or an agency.', ...severity }]
  },
}

export const bylineForm: Rule = {
  id: 'byline.form',
  severity: 'warning',
  fix: 'One author an entry, the name only.',
  find: findForms,
}

const by = /^(?:by|words by|written by|müəllif|автор|بقلم|كتب)(?:\s*:|\s)/iu
const address = /[^\s@]@[^\s@]/
const honorific =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|herr|frau|mme|sr|sra)\.?\s/iu
const job =
  /[,–—-]\s*[^,]*\b(?:editor|correspondent|reporter|writer|columnist|critic|journalist|photographer|staff|agency)\s*$/iu
const several = /\s(?:and|und|et|və|ve|y|и|و)\s|[;&،]|\s\/\s|,\s*\p{Lu}\p{L}+\s+\p{Lu}/u

function findForms({ byline, doubts = [] }: Article): Found[] {
  const written = doubts.filter(({ kind }) => kind === 'by')
  const taken = written.map(({ path, found }) => ({ path, message: `${bySay} ${quoted(found)}.` }))
  const names = byline.people.flatMap(({ name }, index) => {
    const path = `byline.people[${index}].name`
    const why = written.some(doubt => doubt.path === path) ? undefined : problemOf(name)
    return why ? [{ path, message: `${why} ${quoted(name)}.` }] : []
  })
  return [...taken, ...names]
}

const bySay = 'The byline already says “By”; it stands in the data too:'

function problemOf(name: string): string | undefined {
  if (by.test(name)) return bySay
  if (address.test(name)) return 'An author’s name holds an e-mail address:'
  if (honorific.test(name) || job.test(name.slice(-80))) return 'An author’s name holds a title:'
  if (several.test(name)) return 'Two names stand in one author’s field:'
  return undefined
}
