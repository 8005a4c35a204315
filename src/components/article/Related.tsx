import { use, useId, useRef } from 'react'
import type { Summary } from '../../model/Article.ts'
import { isOpinion } from '../../wording/opinion.ts'
import { Card } from '../Card.tsx'
import { OpinionCard } from '../OpinionCard.tsx'
import { useSite } from '../SiteContext.ts'
import { StandingContext } from '../StandingContext.ts'
import { useLater } from '../useLater.ts'
import styles from './Related.module.css'

/** A few other stories of the same topic, without pictures, in the site's own direction; none: nothing. */
export function Related({ name, stories }: { name: string; stories: Summary[] }) {
  const id = useId()
  const { newsroom } = useSite()
  const standing = use(StandingContext)
  const list = useRef<HTMLUListElement>(null)
  useLater(list, stories.length > 0)
  if (stories.length === 0) return null
  return (
    <aside className={styles.related} aria-labelledby={id} dir={newsroom.direction}>
      <h2 id={id}>{name}</h2>
      <ul ref={list} className={`later ${styles.list}`}>
        {stories.map(story => (
          <li key={story.id}>
            {isOpinion(story) ? <OpinionCard story={story} /> : standing(<Card story={story} sizes="1px" />)}
          </li>
        ))}
      </ul>
    </aside>
  )
}
