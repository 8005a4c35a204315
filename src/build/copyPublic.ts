import { cp } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'

/** Copies the newsroom's own files into the site, all but those at or below the hidden paths. */
export async function copyPublic(from: string, to: string, hidden: string[]): Promise<void> {
  await cp(from, to, { recursive: true, filter: file => !isHidden(relative(from, file), hidden) })
}

/** True for a path that is one of the hidden ones or lies below one. */
export function isHidden(path: string, hidden: string[]): boolean {
  return hidden.some(name => path === name || path.startsWith(name + sep) || path.startsWith(`${name}/`))
}

/** Files in public/ that are for the newsroom, not for readers: its settings, and its source with all it withholds. */
export function hiddenFilesOf(sourceUrl: string): string[] {
  const settings = ['newsroom.json', 'newsroom.schema.json']
  if (/^https?:/i.test(sourceUrl)) return settings
  const path = relative('', resolve(sourceUrl))
  const folder = path.endsWith('.json') ? path.split(sep).slice(0, -1).join(sep) : path
  return folder === '' ? settings : [...settings, folder]
}
