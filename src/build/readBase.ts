import { join } from 'node:path'
import type { Newsroom } from '../model/Newsroom.ts'
import { readNewsroom } from './readNewsroom.ts'

/** The path a newsroom's site stands at, with a slash at both ends: that of its address, else `/`. */
export function baseOf({ address }: Pick<Newsroom, 'address'>): string {
  return address ? new URL(address).pathname : '/'
}

/** The same, read from the settings of the newsroom in `root`/public. Throws ConfigError. */
export async function readBase(root: string): Promise<string> {
  return baseOf(await readNewsroom(join(root, 'public/newsroom.json')))
}
