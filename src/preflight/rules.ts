import type { Rule } from './Rule.ts'

/** Every check, in the order in which an editor reads an article. */
export const rules: readonly Rule[] = []
