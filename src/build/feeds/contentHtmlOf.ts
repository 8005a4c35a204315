import type { Article } from '../../model/Article.ts'
import type { Block } from '../../model/Block.ts'
import type { Newsroom } from '../../model/Newsroom.ts'
import type { Picture } from '../../model/Picture.ts'
import { escaped, unescaped } from '../escaped.ts'
import { placeOf } from '../head/place.ts'
import { htmlOf } from '../htmlOf.ts'
import { withPictures } from '../withPictures.ts'

/**
 * The text of an article for programs that show it elsewhere: its corrections at the end, why it is not whole where it is
 * not, and every address whole. Empty when there is no text.
 */
export function contentHtmlOf(article: Article, newsroom: Newsroom): string {
  const { body, corrections, shortened } = article
  if (body.length === 0) return ''
  const place = placeOf(newsroom)
  const file = (href: string) => place.file(href) ?? href
  const pictureOf = (picture: Picture): Picture => ({
    ...picture,
    src: file(picture.src),
    renditions: picture.renditions.map(rendition => ({ ...rendition, href: file(rendition.href) })),
  })
  const blocks: Block[] = [
    ...body.map(block => withPictures(block, pictureOf)),
    ...(shortened ? [{ kind: 'paragraph' as const, content: [shortened] }] : []),
    ...corrections.map(correction => ({ kind: 'correction' as const, correction })),
  ]
  // What is still without a host are links to pages of the site.
  return htmlOf(blocks).replaceAll(/ href="(\/[^"]*)"/g, (whole, path: string) => {
    const page = place.page(unescaped(path))
    return page ? ` href="${escaped(page)}"` : whole
  })
}
