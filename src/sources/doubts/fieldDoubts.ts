import type { Doubt } from '../../model/Article.ts'
import { leadingBy } from '../bylineWords.ts'
import type { Reading } from '../format.ts'
import { safePicture } from '../html/safeUrl.ts'
import { placeholderIn, text } from '../readField.ts'
import { instant } from '../readInstant.ts'

/** A field of an article by its path, and what the source wrote for it. */
export type WrittenField = [path: string, value: unknown]

/** The doubts about an article where it is read for an editor; undefined for readers, and where there are none. */
export function forEditor({ draft, doubts }: Reading, find: () => Doubt[]): Doubt[] | undefined {
  const found = draft || doubts ? find() : []
  return found.length > 0 ? found : undefined
}

/** Fields that hold a word a program wrote in place of a missing value. */
export function placeholderDoubts(fields: WrittenField[]): Doubt[] {
  return fields.flatMap(([path, value]): Doubt[] => {
    const found = placeholderIn(value)
    return found ? [{ kind: 'placeholder', path, found }] : []
  })
}

/** A headline that the source does not give, so that the first words of the text stand in its place. */
export function untitledDoubts(...titles: unknown[]): Doubt[] {
  const isGiven = titles.some(title => text(title) !== undefined)
  return isGiven ? [] : [{ kind: 'untitled', path: 'headline', found: '' }]
}

/** Dates that are no moment, or only where a zone is guessed. */
export function dateDoubts(fields: WrittenField[]): Doubt[] {
  return fields.flatMap(([path, value]): Doubt[] => {
    const found = text(value)?.slice(0, 80)
    if (!found || instant(value)) return []
    return [{ kind: instant(value, { withoutZone: 'UTC' }) ? 'zone' : 'date', path, found }]
  })
}

/** Names that begin with the “By” which the byline writes itself. */
export function byDoubts(fields: WrittenField[]): Doubt[] {
  return fields.flatMap(([path, value]): Doubt[] => {
    const found = text(value)?.slice(0, 80)
    return found && leadingBy.test(found) ? [{ kind: 'by', path, found }] : []
  })
}

/** Pictures that the source serves over plain http; they are asked for over https. */
export function httpDoubts(addresses: unknown[], path: string, { address }: Reading): Doubt[] {
  return addresses.flatMap((value): Doubt[] => {
    const found = text(value)
    const isPlain = found !== undefined && /^http:/i.test(found)
    return isPlain && safePicture(found, address)?.startsWith('https:') ? [{ kind: 'http', path, found }] : []
  })
}
