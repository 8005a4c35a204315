import type { Summary } from '../model/Article.ts'
import { fileNameOf } from './fileName.ts'
import type { Directory } from './format.ts'

/** Which stories a list is of. */
export type Selection =
  | { by: 'all' }
  | { by: 'corrections' }
  | { by: 'section' | 'topic' | 'author'; slug: string }
  | { by: 'search'; words: string }

/** Whether a story belongs to a selection. */
export function belongs(story: Summary, selection: Selection): boolean {
  switch (selection.by) {
    case 'all':
      return true
    case 'corrections':
      return story.corrections.some(({ kind }) => kind !== 'update')
    case 'section':
      return story.section?.slug === selection.slug
    case 'topic':
      return story.topics.some(({ slug }) => slug === selection.slug)
    case 'author':
      return story.byline.people.some(({ slug }) => slug === selection.slug)
    case 'search':
      return matches(story, selection.words)
  }
}

/**
 * Whether every one of the words begins a word of the story's headline, standfirst, byline, section or topics. Where a
 * script writes its words together, or an article and “and” as part of them, it may stand anywhere in one.
 */
function matches({ headline, standfirst, byline, section, topics }: Summary, words: string): boolean {
  const names = [section, ...topics, ...byline.people].map(subject => subject?.name)
  const text = wordsIn([headline, standfirst, byline.organisation, ...names].join(' '))
  const wanted = wordsIn(words)
  return (
    wanted.length > 0 &&
    wanted.every(word => text.some(one => (joined.test(word) ? one.includes(word) : one.startsWith(word))))
  )
}

const joined =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Arab}]/u

/** The words of a text without case and accents. */
const wordsIn = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The address of one page of a selection in a source that keeps it in a file; undefined where it does not. */
export function addressIn(
  directory: Directory | undefined,
  selection: Selection,
  page: number,
): string | undefined {
  const template = templateIn(directory, selection)
  const slug = 'slug' in selection ? selection.slug : ''
  return template
    ?.replace('{page}', String(page))
    .replace('{slug}', () => encodeURIComponent(fileNameOf(slug)))
}

function templateIn(directory: Directory | undefined, { by }: Selection): string | undefined {
  if (by === 'search') return undefined
  return by === 'all' ? directory?.list : directory?.[by]
}
