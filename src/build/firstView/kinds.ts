import { listPathOf, paths } from '../../paths.ts'

/** A kind of page: all of one kind are made by the same code, and painted by the same rules. */
export type Kind = 'shell' | Exclude<keyof typeof paths, 'preview'>

/** Every kind of page that readers see; `shell` is the empty page, in which the app finds out what stands there. */
export const kinds: Kind[] = [
  'shell',
  ...Object.keys(paths).filter((name): name is Exclude<Kind, 'shell'> => name !== 'preview'),
]

/** The kind of the page at an address of the site, as `paths` builds it; a later page of a list is of the kind of the first. */
export function kindAt(address: string): Kind {
  const path = listPathOf(address)
  const found = Object.entries(paths).find(([, { pattern }]) => {
    const [start = '', slug] = pattern.split(':')
    return slug ? path.startsWith(start) : path === start
  })
  return kinds.find(kind => kind === found?.[0]) ?? 'shell'
}
