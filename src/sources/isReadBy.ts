import type { Format } from './format.ts'

/** Whether a format reads a document. A server that finds nothing may answer with a bare empty list, which shows no format. */
export function isReadBy({ recognise, api }: Format, json: unknown): boolean {
  return recognise(json) !== undefined || (api !== undefined && Array.isArray(json) && json.length === 0)
}
