import { use } from 'react'
import type { Summary } from '../model/Article.ts'
import { HeadlineLink } from './HeadlineLink.tsx'
import { MarkContext } from './MarkContext.ts'
import styles from './OpinionCard.module.css'
import { Portrait } from './Portrait.tsx'
import { useLanguage } from './useLanguage.ts'

type Props = { story: Summary; level?: 2 | 3; summary?: boolean }

/** A piece of opinion: who says it comes first, then what is said, in a lighter headline. */
export function OpinionCard({ story, level = 3, summary }: Props) {
  const { attributes } = useLanguage(story)
  const mark = use(MarkContext)
  const Heading = `h${level}` as const
  return (
    <article className={styles.card} {...attributes}>
      <Voice story={story} />
      <Heading className={styles.headline}>
        <HeadlineLink story={story} />
      </Heading>
      {summary && story.standfirst && (
        <p className={styles.summary}>{mark?.(story.standfirst) ?? story.standfirst}</p>
      )}
    </article>
  )
}

function Voice({ story }: { story: Summary }) {
  const { people, organisation } = story.byline
  const [first] = people
  if (!first) {
    const name = story.label ?? organisation ?? story.section?.name
    return name ? <p className={styles.voice}>{name}</p> : null
  }
  return (
    <p className={styles.voice}>
      {first.avatar && people.length === 1 && <Portrait src={first.avatar} size={40} />}
      <span>
        {people.map(({ name }) => name).join(', ')}
        {people.length === 1 && first.role && <small>{first.role}</small>}
      </span>
    </p>
  )
}
