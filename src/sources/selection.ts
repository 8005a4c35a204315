import type { Summary } from '../model/Article.ts'
import { fileNameOf } from './fileName.ts'
import type { Directory } from './format.ts'

/** Which stories a list is of. */
export type Selection =
  | { by: 'all' }
  | { by: 'corrections' }
  | { by: 'section' | 'topic' | 'author'; slug: string }

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
  }
}

/** The address of one page of a selection in a source that keeps it in a file; undefined where it does not. */
export function addressIn(
  directory: Directory | undefined,
  selection: Selection,
  page: number,
): string | undefined {
  const template = selection.by === 'all' ? directory?.list : directory?.[selection.by]
  const slug = 'slug' in selection ? selection.slug : ''
  return template
    ?.replace('{page}', String(page))
    .replace('{slug}', () => encodeURIComponent(fileNameOf(slug)))
}
