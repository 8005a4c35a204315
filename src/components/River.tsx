import type { Summary } from '../model/Article.ts'
import { Reach } from './Reach.tsx'
import styles from './River.module.css'

const reach = 20
const longest = 200

/** Stories one after the other, as many as there are. */
export function River({ stories, level = 3 }: { stories: Summary[]; level?: 2 | 3 }) {
  if (stories.length === 0) return null
  const starts = Array.from({ length: Math.ceil(stories.length / reach) }, (_, index) => index * reach)
  return (
    <div className={styles.stretch}>
      {starts.map(start => (
        <Reach
          key={start}
          stories={stories.slice(start, start + reach)}
          level={level}
          long={stories.length > longest}
        />
      ))}
    </div>
  )
}
