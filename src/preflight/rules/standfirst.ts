import { charactersOf } from '../headlineMeasure.ts'
import { plain } from '../prose.ts'
import type { Rule } from '../Rule.ts'
import { textsOf } from '../textsOf.ts'

const path = 'standfirst'

export const standfirstMissing: Rule = {
  id: 'standfirst.missing',
  severity: 'warning',
  fix: 'Write the sentence that says why to read on.',
  find: ({ standfirst }) => (standfirst?.trim() ? [] : [{ path, message: 'Add a standfirst.' }]),
}

export const standfirstSame: Rule = {
  id: 'standfirst.same',
  severity: 'warning',
  fix: 'Let it say something that they do not.',
  find: article => {
    const own = plain(article.standfirst ?? '')
    if (own === '') return []
    if (own === plain(article.headline)) return [{ path, message: 'The standfirst repeats the headline.' }]
    const first = textsOf(article).find(({ kind }) => kind === 'paragraph')
    const isSame = first !== undefined && plain(first.text) === own
    return isSame ? [{ path, message: 'The standfirst repeats the first paragraph.' }] : []
  },
}

export const descriptionLong: Rule = {
  id: 'description.long',
  severity: 'note',
  fix: 'Begin with what matters, or shorten the standfirst.',
  find: ({ standfirst }, { limits }) => {
    const characters = charactersOf(standfirst ?? '')
    const most = limits.descriptionCharacters
    if (characters <= most) return []
    const message = `The description in search results will be cut: the standfirst has ${characters} characters, about ${most} are shown.`
    return [{ path, message }]
  },
}
