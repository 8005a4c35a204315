import { asked, headerOf, jsonText } from './http.ts'
import { textOf } from './request.ts'

/** A draft as its server sent it; `etag` names this version of it. */
export type FetchedDraft = { text: string; etag?: string }

/** What the server knows of the asker: the version that is here already, and who asks. */
export type DraftRequest = { etag?: string; authorization?: string }

/**
 * Gets the text of a draft, past every cache, so that no copy of it is left on the disk. Undefined when the version
 * named by `etag` is still the newest. Follows no redirect: only the address that the newsroom allows is asked, and
 * `authorization` goes nowhere else. Throws a SourceError; a redirect is “refused” without a status.
 */
export function fetchDraft(
  address: string,
  { etag, authorization }: DraftRequest = {},
): Promise<FetchedDraft | undefined> {
  const headers = { ...(etag && { 'if-none-match': etag }), ...(authorization && { authorization }) }
  return asked(address, { headers, cache: 'no-store', redirect: 'manual' }, async response => {
    if (response.status === 304) return undefined
    const header = headerOf(response)
    const text = jsonText(await textOf(response, address), header, address)
    const version = header('etag')
    return { text, ...(version && { etag: version }) }
  })
}
