import { type ReactElement, use } from 'react'
import type { Summary } from '../model/Article.ts'
import { readingMinutes } from '../wording/plainText.ts'
import { plural } from '../wording/words.ts'
import styles from './Card.module.css'
import { CardTime } from './CardTime.tsx'
import { HeadlineLink } from './HeadlineLink.tsx'
import { Kicker } from './Kicker.tsx'
import { MarkContext } from './MarkContext.ts'
import { Photo } from './Photo.tsx'
import { useLanguage } from './useLanguage.ts'

type CardProps = {
  story: Summary
  /** `stack`: picture on top. `row`: picture at the end. `flex`: by the room there is. */
  mode?: 'stack' | 'row' | 'flex'
  /** True for a story that a phone shows as a compact row, whatever it is elsewhere. */
  brief?: boolean
  level?: 2 | 3
  /** Shows the standfirst where there is room for it. */
  summary?: boolean
  sizes: string
}

export type CardElement = ReactElement<CardProps>

/** A story in a list. The whole card is the hit area; the headline is its only link. */
export function Card({ story, mode = 'stack', brief, level = 3, summary, sizes }: CardProps) {
  const { attributes } = useLanguage(story)
  const mark = use(MarkContext)
  const Heading = `h${level}` as const
  return (
    <div className={styles.slot}>
      <article
        className={styles.card}
        data-mode={mode}
        data-brief={brief}
        data-pictured={!!story.lead}
        {...attributes}
      >
        {story.lead && (
          <div className={styles.picture}>
            <Photo picture={story.lead} sizes={sizes} silent />
          </div>
        )}
        <div className={styles.text}>
          <Kicker story={story} />
          <Heading className={styles.headline}>
            <HeadlineLink story={story} />
          </Heading>
          {summary && story.standfirst && (
            <p className={styles.summary}>{mark?.(story.standfirst) ?? story.standfirst}</p>
          )}
          <Meta story={story} />
        </div>
      </article>
    </div>
  )
}

/** The time stands last: told anew as it passes, it moves nothing. */
function Meta({ story }: { story: Summary }) {
  const { words, language } = useLanguage(story)
  if (!story.published && !story.updated && !story.words) return null
  return (
    <p className={styles.meta}>
      {story.words ? <span>{plural(words.minutesRead, readingMinutes(story.words), language)}</span> : null}
      <CardTime story={story} />
    </p>
  )
}
