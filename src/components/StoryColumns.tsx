import type { Summary } from '../model/Article.ts'
import { Card } from './Card.tsx'
import { Columns } from './Columns.tsx'

/** A row of stories: the first whole on a phone, the others as compact rows. */
export function StoryColumns({
  stories,
  summary,
  level,
}: {
  stories: Summary[]
  summary?: boolean
  level?: 2 | 3
}) {
  const count = stories.length < 3 ? 2 : stories.length === 3 ? 3 : 4
  const wide = count === 2 ? '15rem' : count === 3 ? '26rem' : '19rem'
  return (
    <Columns count={count}>
      {stories.map((story, index) => (
        <Card
          key={story.id}
          story={story}
          level={level}
          summary={summary}
          mode={count === 2 ? 'flex' : 'stack'}
          brief={index > 0}
          sizes={index === 0 ? `(width >= 46.25em) ${wide}, 100vw` : `(width >= 46.25em) ${wide}, 6.5rem`}
        />
      ))}
    </Columns>
  )
}
