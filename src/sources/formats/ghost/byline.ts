import type { Byline, Person } from '../../../model/Person.ts'
import { addressOf } from '../../addressOf.ts'
import { isJob } from '../../bylineWords.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { personNamed } from '../../readByline.ts'
import { compact, identity, record, records, text } from '../../readField.ts'

type Wire = Record<string, unknown>

/** The authors of a post in its order; failing them the primary one. Nameless ones are passed over. */
export function bylineOf(wire: Wire, base: string): Byline {
  const authors = records(wire.authors)
  const only = record(wire.primary_author) ?? record(wire.author)
  return {
    people: (authors.length > 0 || !only ? authors : [only]).flatMap(author => personOf(author, base)),
  }
}

function personOf(author: Wire, base: string): Person[] {
  const name = text(author.name)
  if (!name) return []
  const avatar = safePicture(text(author.profile_image) ?? text(author.image), base)
  return [
    personNamed(
      name,
      compact({
        slug: identity(author.slug),
        role: jobIn(author.bio),
        avatar,
        link: addressOf(author.website, base),
      }),
    ),
  ]
}

/** Longest words of a bio, in characters, that can be nothing but a job. */
const longestJob = 60

/** A bio that is only a job, e.g. “Science editor”; anything longer is not for a byline. */
function jobIn(bio: unknown): string | undefined {
  const words = text(bio)
  const isShort = words && words.length <= longestJob && /^\p{Lu}[^.,;:!?<>\n]*$/u.test(words)
  return isShort && isJob(words) ? words : undefined
}
