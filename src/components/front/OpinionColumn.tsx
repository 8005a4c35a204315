import { useId } from 'react'
import type { Summary } from '../../model/Article.ts'
import { OpinionCard } from '../OpinionCard.tsx'
import { useSite } from '../SiteContext.ts'
import styles from './OpinionColumn.module.css'

/** What people think, beside what happened. */
export function OpinionColumn({ stories }: { stories: Summary[] }) {
  const { words } = useSite()
  const id = useId()
  return (
    <section className={styles.opinion} aria-labelledby={id}>
      <h2 id={id}>{words.opinion}</h2>
      <ul className={styles.list}>
        {stories.map((story, index) => (
          <li key={story.id}>
            <OpinionCard story={story} summary={index === 0} />
          </li>
        ))}
      </ul>
    </section>
  )
}
