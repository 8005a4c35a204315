import type { Summary } from '../model/Article.ts'
import { Card } from './Card.tsx'
import { River } from './River.tsx'
import { StoryColumns } from './StoryColumns.tsx'
import styles from './StoryList.module.css'

const sizes = '(width >= 83em) 33rem, (width >= 46.25em) 42vw, 100vw'

/** Stories of one section, topic or author: the newest large, three beside each other, the others in a row. */
export function StoryList({ opening, later }: { opening: Summary[]; later: Summary[] }) {
  const [first, ...others] = opening
  const three = others.length >= 3 ? others.slice(0, 3) : []
  const rest = [...others.slice(three.length), ...later]
  return (
    <div className={styles.list}>
      {first && <Card story={first} level={2} mode="flex" summary sizes={sizes} />}
      {three.length > 0 && (
        <div className={styles.part}>
          <StoryColumns stories={three} level={2} summary />
        </div>
      )}
      {rest.length > 0 && (
        <div className={styles.part}>
          <River stories={rest} level={2} />
        </div>
      )}
    </div>
  )
}
