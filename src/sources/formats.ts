import type { FormatName } from '../model/Newsroom.ts'
import type { Format } from './format.ts'

/** Every format by its name, each loaded only where it is read: one line a format, the more exact before the more general. */
export const formats: Record<FormatName, () => Promise<Format>> = {
  'json-feed': async () => (await import('./formats/jsonFeed.ts')).jsonFeed,
  ninjs: async () => (await import('./formats/ninjs.ts')).ninjs,
  wordpress: async () => (await import('./formats/wordpress.ts')).wordpress,
}
