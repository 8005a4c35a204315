import { quoted } from '../prose.ts'
import type { Rule } from '../Rule.ts'

/** Lower-case words with hyphens, in any script: an address that can be read out and typed. */
const good = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u

export const slugBad: Rule = {
  id: 'slug.bad',
  severity: 'warning',
  fix: 'Change it before anybody has the address.',
  find: ({ slug }) =>
    good.test(slug)
      ? []
      : [{ path: 'slug', message: `The address ${quoted(slug)} is not lower-case words with hyphens.` }],
}
