import type { Summary } from '../model/Article.ts'
import { isOpinion } from '../wording/opinion.ts'
import { Card } from './Card.tsx'
import { OpinionCard } from './OpinionCard.tsx'
import styles from './River.module.css'

/** Stories one after the other, as many as there are. */
export function River({ stories, level = 3 }: { stories: Summary[]; level?: 2 | 3 }) {
  if (stories.length === 0) return null
  return (
    <ul className={styles.river}>
      {stories.map(story => (
        <li key={story.id}>
          {isOpinion(story) && !story.lead ? (
            <OpinionCard story={story} level={level} summary />
          ) : (
            <Card story={story} level={level} mode="row" summary sizes="(width >= 46.25em) 16rem, 6.5rem" />
          )}
        </li>
      ))}
    </ul>
  )
}
