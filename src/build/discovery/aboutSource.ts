import type { About, List } from '../../sources/format.ts'
import { compact } from '../../sources/readField.ts'
import type { Library } from '../library.ts'
import { UnreadableSource } from '../PlainError.ts'
import { parseHtml } from '../parseHtml.ts'
import { sectionsOf } from '../readerOf.ts'
import type { Found } from './findSource.ts'

/**
 * What a source on the web says of itself: its server where it has one, else its first list, and the page that led to it.
 * A server that does not tell is no failure.
 */
export async function aboutSource(
  { server, format, language }: Found,
  list: List,
  { open }: Library,
): Promise<About> {
  const ask = async (address: string) => (await open(address)).json
  const asked = server && format.api?.about({ ...server, ask }, parseHtml).catch(untold)
  const said = await asked
  return compact({
    ...said,
    title: said?.title ?? list.title,
    language: said?.language ?? language,
    sections: said?.sections.length ? said.sections : sectionsOf(list.articles),
  })
}

function untold(error: unknown): undefined {
  if (!(error instanceof UnreadableSource)) throw error
}
