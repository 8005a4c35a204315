import type { Article } from '../../model/Article.ts'
import { blocksOf } from '../blocksOf.ts'
import { startName } from '../placeName.ts'
import type { Rule } from '../Rule.ts'

function embedsOf({ body }: Article): { path: string; href: string; title?: string }[] {
  return blocksOf(body).flatMap(({ path, block }) =>
    block.kind === 'embed' ? [{ path, href: block.href, ...(block.title && { title: block.title }) }] : [],
  )
}

/** What is not on the newsroom’s list (`embeds` in `newsroom.json`) stays a link. */
export const embedUnknown: Rule = {
  id: 'embed.unknown',
  severity: 'warning',
  fix: 'Use a host on the list, or have this one added to it.',
  find: (article, { newsroom }) =>
    embedsOf(article).flatMap(({ path, href }) => {
      const host = URL.parse(href)?.hostname
      if (!host || newsroom.embeds.includes(host)) return []
      const message = `${startName(article, path)} is from ${host}, which is not on the newsroom’s list; readers get a link.`
      return [{ path, message }]
    }),
}

export const embedTitle: Rule = {
  id: 'embed.title',
  severity: 'warning',
  fix: 'Say what it is: a film, a map, a post, and of what.',
  find: article =>
    embedsOf(article).flatMap(({ path, title }) =>
      title?.trim() ? [] : [{ path, message: `${startName(article, path)} has no title.` }],
    ),
}
