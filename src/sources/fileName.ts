import { stableHash } from './stableHash.ts'

/**
 * The part of a file's name that stands for a slug: the slug itself when it has only letters, marks, digits
 * and `. _ -` of any script, at most 80 characters, and does not begin with a dot; else a hash of 16 digits.
 */
export function fileNameOf(slug: string): string {
  return slug.length <= 80 && /^[\p{L}\p{M}\p{N}_-][\p{L}\p{M}\p{N}._-]*$/u.test(slug)
    ? slug
    : stableHash(slug)
}
