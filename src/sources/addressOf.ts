import { safeLink } from './html/safeUrl.ts'
import { text } from './readField.ts'

/**
 * The address of a document or a page that a source names, resolved against `base`: http, https, or a path of the
 * reader's own site. Undefined for everything else.
 */
export function addressOf(value: unknown, base: string): string | undefined {
  const href = safeLink(text(value), base)
  return href !== undefined && /^(?:https?:|\/)/.test(href) ? href : undefined
}
