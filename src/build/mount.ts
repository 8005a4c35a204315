import { realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import { isPlainPath } from './plainPath.ts'

/** Where the files of a local source stand in the site; relative addresses in them resolve from there. */
export const mount = '/content/'

/** A file's address in the site, from its path inside the source's folder. */
export function addressOf(path: string): string {
  return mount + path.split(sep).map(encodeURIComponent).join('/')
}

/** The path inside the source's folder that an address stands for; undefined when it leads elsewhere. */
export function pathOf(address: string): string | undefined {
  if (isPlainPath(address)) return address.startsWith(mount) ? address.slice(mount.length) : undefined
  const url = URL.parse(address, 'https://site.invalid')
  if (url?.origin !== 'https://site.invalid' || !url.pathname.startsWith(mount)) return undefined
  try {
    return decodeURIComponent(url.pathname.slice(mount.length))
  } catch {
    return undefined
  }
}

/**
 * Gives what finds the file at a path inside the folder; undefined when there is none or, through `..` or a link, it
 * lies outside.
 */
export function filesIn(folder: string): (path: string) => string | undefined {
  let root: string | undefined
  return path => {
    try {
      root ??= realpathSync.native(folder)
      const file = realpathSync.native(join(root, path))
      return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : undefined
    } catch {
      return undefined
    }
  }
}
