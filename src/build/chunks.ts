import { join } from 'node:path'
import { normalizePath, type Rolldown } from 'vite'

type Context = Rolldown.ChunkingContext

/**
 * Gives the file of script that a module of the readers' site goes into, so that a page asks for few and for nothing
 * it can do without: `app` is what every page runs, and the page of an article, to which all others lead; `lists` is
 * what pages of lists share, `reading` what reads the JSON of whatever format. What one page or some formats alone need stays
 * with them, and what only the editors' preview needs stays with that.
 */
export function readerChunks(root: string): (id: string, context: Context) => string | null {
  let known: Map<string, string> | undefined
  return (id, context) => {
    if (isReaderStyle(id)) return 'app'
    if (listPackages.test(id)) return 'lists'
    known ??= chunksOf(root, context)
    return known.get(id) ?? null
  }
}

/** What packages have for several pages of a list at once. */
export const listPackages = /[\\/](?:queriesObserver|useQueries)\.js$/

/**
 * One style sheet for readers, in which the order of rules does not depend on the way through the site. The web fonts
 * come in one of their own, after the first view; the editors' preview has another one, which readers never load.
 */
function isReaderStyle(id: string): boolean {
  return id.endsWith('.css') && !/\/pages\/preview\/|\/fonts\.css$/.test(normalizePath(id))
}

function chunksOf(root: string, context: Context): Map<string, string> {
  const own = (file: string) => normalizePath(join(root, 'src', file))
  const lazyIn = (file: string) => context.getModuleInfo(own(file))?.dynamicallyImportedIds ?? []
  const chunks = new Map<string, string>()
  const assign = (name: string, ids: Iterable<string>) => {
    for (const id of ids) if (!chunks.has(id)) chunks.set(id, name)
  }
  assign('app', closureOf(own('main.tsx'), context))
  assign('lists', sharedOf(lazyIn('app/routes.ts'), 2, context))
  assign('reading', closureOf(own('reading.ts'), context))
  const formats = lazyIn('sources/formats.ts')
  assign('reading', sharedOf(formats, formats.length, context))
  return chunks
}

/** What at least so many of these import. */
function sharedOf(starts: readonly string[], least: number, context: Context): string[] {
  const count = new Map<string, number>()
  for (const start of starts)
    for (const id of closureOf(start, context)) count.set(id, (count.get(id) ?? 0) + 1)
  return [...count].flatMap(([id, times]) => (times >= least ? [id] : []))
}

/** A module and all that it imports, but for what is only loaded later. */
function closureOf(start: string, context: Context): Set<string> {
  const found = new Set([start])
  for (const id of found)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}
