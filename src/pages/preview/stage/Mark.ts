import type { Range, Severity } from '../../../preflight/Finding.ts'

/** A finding as the stage and the list both number it. */
export type Mark = { number: number; severity: Severity; path: string; range?: Range; message: string }
