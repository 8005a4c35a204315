import type { ReactNode } from 'react'
import type { Site } from '../../components/SiteContext.ts'
import type { Article } from '../../model/Article.ts'

/** What a frame shows: the readers' site with its settings, at an address, with a draft in its place. */
export type Shown = {
  site: Site
  path: string
  draft: Article
  /** Told when the pages of the frame show the draft that was handed in. */
  onShown?: () => void
}

/** Makes the readers' site for a frame. */
export type Reader = (shown: Shown) => ReactNode
