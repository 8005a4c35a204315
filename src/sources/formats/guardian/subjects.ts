import type { Subject } from '../../../model/Article.ts'
import { firstText, identity, text } from '../../readField.ts'
import { subjectNamed, uniqueTopics } from '../ninjs/subjects.ts'
import { tagsOf, type Wire } from './wire.ts'

/** The section under the id that CAPI lists it by. Undefined without a name. */
export function sectionOf(wire: Wire): Subject | undefined {
  const id = identity(wire.sectionId)
  const named = text(wire.sectionName)
  // The website's documents give the id as the name; what they call the label is a topic.
  const name = id === undefined || named === undefined ? nameOf(id ?? named) : named
  return name ? subjectNamed(name, id ?? identity(named)) : undefined
}

/** The keyword tags, under the ids that CAPI lists them by; the one that is the section itself is not repeated. */
export function topicsOf(wire: Wire): Subject[] {
  const section = sectionOf(wire)
  return uniqueTopics(
    tagsOf(wire, 'keyword').flatMap(tag => {
      const name = firstText(tag.webTitle, tag.title)
      return name ? [subjectNamed(name, identity(tag.id))] : []
    }),
  ).filter(({ slug, name }) => slug !== `${section?.slug}/${section?.slug}` && name !== section?.name)
}

/** Tones that are no label: plain news, and the live blog, which says so in another way. */
const silent = new Set(['tone/news', 'tone/minutebyminute'])

/** What kind of piece it is: its first tone that says more than news. */
export function labelOf(wire: Wire): string | undefined {
  const tones = tagsOf(wire, 'tone').filter(({ id }) => !silent.has(text(id) ?? ''))
  return firstText(...tones.map(({ webTitle, title }) => text(webTitle) ?? title))
}

/** An id as words: `uk-news` is “Uk news”. */
function nameOf(id: string | undefined): string | undefined {
  const words = id?.replaceAll('-', ' ')
  return words && words.charAt(0).toUpperCase() + words.slice(1)
}
