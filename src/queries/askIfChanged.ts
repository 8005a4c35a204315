import type { QueryClient } from '@tanstack/react-query'
import { fingerprintOf } from '../sources/fingerprintOf.ts'
import { request, textOf } from '../sources/request.ts'

/** The fingerprints of documents by their addresses. */
export type Fingerprints = Record<string, string>

/**
 * Asks the source again for all that a page was handed when any of the documents it was made of reads otherwise now,
 * or does not come. While they are the same, nothing is read twice, and the code that reads them is not even loaded.
 */
export async function askIfChanged(client: QueryClient, documents: Fingerprints): Promise<void> {
  const isSame = async ([address, fingerprint]: [string, string]) => {
    const text = await textOf(await request(address), address)
    return (await fingerprintOf(text)) === fingerprint
  }
  const same = await Promise.all(Object.entries(documents).map(isSame)).catch(() => [false])
  if (same.includes(false)) await client.invalidateQueries()
}
