import { createHash } from 'node:crypto'
import { relative } from 'node:path'

/**
 * What a class of a module of styles is called in the page: its own name and two letters for its file. Names stand
 * in the page for every element, so they are short; the same in every build, on every machine.
 */
export function className(root: string): (name: string, file: string) => string {
  return (name, file) => {
    const path = relative(root, file.split('?')[0] ?? file).replaceAll('\\', '/')
    return `${name}-${createHash('sha256')
      .update(path)
      .digest('base64url')
      .replace(/[^a-z]/gi, '')
      .slice(0, 2)}`
  }
}
