/**
 * True for a path that browsers read and write as it stands: it begins with one slash, no sign in it is ever escaped, and
 * no part begins with a dot.
 */
export const isPlainPath = (path: string) => /^(?:\/[\w-][\w.-]*)+$/.test(path)

/** The whole address of a path of the site at `address`. Parsing it is slow, and most paths are plain. */
export function wholeAddress(path: string, address: string): string {
  return isPlainPath(path) ? originOf(address) + path : new URL(path, address).href
}

const origins = new Map<string, string>()

function originOf(address: string): string {
  const origin = origins.get(address) ?? new URL(address).origin
  origins.set(address, origin)
  return origin
}
