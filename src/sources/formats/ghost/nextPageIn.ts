import { nextPage } from '../../nextPage.ts'
import { count, record } from '../../readField.ts'

/**
 * The address of the next page. Ghost's own `next` is not asked: past the end it goes on naming pages that hold nothing.
 */
export function nextPageIn(meta: unknown, address: string): string | undefined {
  const pagination = record(record(meta)?.pagination)
  return nextPage(address, count(pagination?.page), count(pagination?.pages))
}
