import type { Reading } from '../../format.ts'
import { nextPage } from '../../nextPage.ts'
import { count, record, text } from '../../readField.ts'

/** What an answer says besides its content: which tag or section it is of, and where it goes on. */
export function readAnswer(json: unknown, { address }: Reading): { title?: string; next?: string } {
  const response = record(record(json)?.response)
  const title = text(record(response?.tag)?.webTitle) ?? text(record(response?.section)?.webTitle)
  const next = nextPage(address, count(response?.currentPage), count(response?.pages))
  return { ...(title && { title }), ...(next && { next }) }
}
