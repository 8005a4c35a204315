import { memo, startTransition, use, useLayoutEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import type { Summary } from '../model/Article.ts'
import { isOpinion } from '../wording/opinion.ts'
import { Card } from './Card.tsx'
import { OpinionCard } from './OpinionCard.tsx'
import styles from './River.module.css'
import { StandingContext } from './StandingContext.ts'
import { useLater } from './useLater.ts'

type Props = {
  stories: Summary[]
  level: 2 | 3
  /** True in a list too long to be kept whole. */
  long: boolean
}

const near = '200% 0px'
/** How high stretches once stood, in pixels, so that a list that is shown again has its length at once. */
const heights = new Map<string, number>()

/**
 * A stretch of a list. In a long list, two screens away from the reader only its headlines are left, each in the place of
 * its card: the list keeps its length, the browser’s search finds them, and ten thousand stories are as light as hundreds.
 */
export const Reach = memo(
  function Reach({ stories, level, long }: Props) {
    const list = useRef<HTMLUListElement>(null)
    useLater(list, !long)
    const { pathname } = useLocation()
    const key = `${pathname} ${stories[0]?.id}`
    const [height, setHeight] = useState(() => (long ? heights.get(key) : undefined))
    useLayoutEffect(() => {
      const element = list.current
      if (!long || !element) return
      let away = false
      /** What has the focus stays. */
      const settle = (focused: EventTarget | null) => {
        const far = away && !(focused instanceof Node && element.contains(focused))
        startTransition(() => setHeight(far ? heights.get(key) : undefined))
      }
      const observer = new IntersectionObserver(
        ([entry]) => {
          // On a page that was left nothing is far.
          if (!entry || element.closest('[hidden]')) return
          away = !entry.isIntersecting
          heights.set(key, entry.boundingClientRect.height)
          settle(document.activeElement)
        },
        { rootMargin: near },
      )
      const onFocusOut = ({ relatedTarget }: FocusEvent) => away && settle(relatedTarget)
      observer.observe(element)
      element.addEventListener('focusout', onFocusOut)
      return () => {
        observer.disconnect()
        element.removeEventListener('focusout', onFocusOut)
      }
    }, [long, key])
    return (
      <ul className={long ? styles.river : `later ${styles.river}`} ref={list}>
        {height === undefined ? (
          stories.map(story => (
            <li key={story.id}>
              <Story story={story} level={level} />
            </li>
          ))
        ) : (
          <li
            className={styles.far}
            style={{ blockSize: height, lineHeight: `${height / stories.length}px` }}
          >
            {stories.map(({ headline }) => headline).join('\n')}
          </li>
        )}
      </ul>
    )
  },
  (one, other) => one.level === other.level && one.long === other.long && areSame(one.stories, other.stories),
)

const areSame = (some: Summary[], others: Summary[]) =>
  some.length === others.length && some.every((story, index) => story === others[index])

function Story({ story, level }: { story: Summary; level: 2 | 3 }) {
  const standing = use(StandingContext)
  if (isOpinion(story) && !story.lead) return <OpinionCard story={story} level={level} summary />
  return standing(
    <Card story={story} level={level} mode="row" summary sizes="(width >= 46.25em) 16rem, 6.5rem" />,
  )
}
