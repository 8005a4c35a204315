import { use } from 'react'
import type { Summary } from '../model/Article.ts'
import { paths } from '../paths.ts'
import styles from './HeadlineLink.module.css'
import { Link } from './Link.tsx'
import { MarkContext } from './MarkContext.ts'
import { useLanguage } from './useLanguage.ts'

/** A card's only link: its headline. The nearest positioned box around it, the card, is the hit area. */
export function HeadlineLink({ story }: { story: Summary }) {
  const { words } = useLanguage(story)
  const mark = use(MarkContext)
  return (
    <Link className={styles.link} to={paths.article.to(story.slug)} data-slug={story.slug}>
      {story.headline ? (mark?.(story.headline) ?? story.headline) : words.untitled}
    </Link>
  )
}
