import type { Picture } from '../../../model/Picture.ts'
import { inlineText } from '../../bodyText.ts'
import type { Reading } from '../../format.ts'
import { readInline } from '../../html/readBody.ts'
import { compact, firstText, record, records, text } from '../../readField.ts'
import { readRenditions } from '../ninjs/renditions.ts'
import { creditIn } from './creditIn.ts'
import { embeddedIn, renderedIn, type Wire } from './wire.ts'

/** The featured picture of a post. Undefined without one, where readers may not see it, and for a film or a file. */
export function readLead(post: Wire, reading: Reading): Picture | undefined {
  const isEmbedded = record(post._embedded)?.['wp:featuredmedia'] !== undefined
  const media = embeddedIn(post, 'wp:featuredmedia')[0] ?? (isEmbedded ? undefined : namedInPost(post))
  const isPicture = media && (text(media.media_type) ?? 'image') === 'image'
  const files = isPicture ? readRenditions({ renditions: filesOf(media) }, reading) : undefined
  if (!media || !files) return undefined
  const html = renderedIn(media.caption)
  const caption = html ? readInline(html, reading) : []
  const { credit, copyright } = record(record(media.media_details)?.image_meta) ?? {}
  return compact({
    ...files,
    alt: text(media.alt_text),
    caption: caption.length > 0 ? caption : undefined,
    credit: creditIn(inlineText(caption)) ?? firstText(credit, copyright),
  })
}

/** The picture that Jetpack or Yoast names in the post itself; Yoast has one of the site's own where a post has none. */
function namedInPost(post: Wire): Wire | undefined {
  const src = text(post.jetpack_featured_media_url)
  if (src) return { source_url: src }
  const [shared] = Number(post.featured_media) > 0 ? records(record(post.yoast_head_json)?.og_image) : []
  return shared && { source_url: shared.url, mime_type: shared.type, media_details: shared }
}

/** The original and the sizes that WordPress has made of it, under the names of ninjs. */
function filesOf(media: Wire): Wire {
  const details = record(media.media_details) ?? {}
  const sizes = Object.entries(record(details.sizes) ?? {}).map(([name, size]) => [
    name,
    fileOf(record(size) ?? {}),
  ])
  const { width, height } = details
  const original = { source_url: media.source_url, mime_type: media.mime_type, width, height }
  return { ...Object.fromEntries(sizes), original: fileOf(original) }
}

function fileOf({ source_url, mime_type, width, height }: Wire): Wire {
  return { href: source_url, mimetype: mime_type, width, height }
}
