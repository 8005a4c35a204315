import { readdir } from 'node:fs/promises'
import { PlainError } from './PlainError.ts'

/**
 * Makes sure that a folder may be emptied for a new site: it is not there, empty, or holds an earlier site.
 * Throws a PlainError for a folder with anything else in it.
 */
export async function checkOut(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [] as string[]
    throw new PlainError(`The site cannot be written to ${folder}: it is no folder, or cannot be opened.`)
  })
  const isEarlierSite = names.includes('_headers') && names.includes('index.html')
  if (names.length === 0 || isEarlierSite) return
  throw new PlainError(
    `${folder} holds other things, and building would delete them. Name an empty folder with --out.`,
  )
}
