import { type ReactNode, useEffect, useRef } from 'react'
import type { Summary } from '../model/Article.ts'
import type { FailureFacts } from '../model/Failure.ts'
import { shownElements } from '../shownElements.ts'
import { plural } from '../wording/words.ts'
import button from './Button.module.css'
import { Failed } from './Failed.tsx'
import { Link } from './Link.tsx'
import { Notice } from './Notice.tsx'
import { Placeholder } from './Placeholder.tsx'
import { useSite } from './SiteContext.ts'
import styles from './Stories.module.css'
import type { Paging } from './usePaging.ts'

type Props = {
  list: {
    /** The page it begins with. */
    first: number
    opening: Summary[]
    later: Summary[]
    more: boolean
    pending: boolean
    failure?: FailureFacts
    retry: () => void
  }
  paging: Paging
  placeholder: 'front' | 'list'
  /** True where the page has no headline of its own while it waits or fails. */
  bare?: boolean
  children: (opening: Summary[], later: Summary[]) => ReactNode
}

/** The one place where a list of stories is seen loading, empty or failed, and where it can be lengthened. */
export function Stories({ list, paging, placeholder, bare, children }: Props) {
  const { words } = useSite()
  const { first, opening, later, more, pending, failure, retry } = list
  const level = bare ? 1 : 2
  const count = opening.length + later.length
  if (count === 0) {
    if (failure) return <Failed headline={words.listFailed} failure={failure} retry={retry} level={level} />
    if (pending) return <Placeholder kind={placeholder} />
    return (
      <Notice role="status" headline={words.noStories} level={level}>
        <p>{words.noStoriesSay}</p>
      </Notice>
    )
  }
  return (
    <>
      {first > 1 && (
        <p className={styles.turn}>
          <Link className={`${button.button} ${styles.scripted}`} to={paging.to(first - 1)}>
            {words.newerStories}
          </Link>
          <Unscripted to={paging.plainTo?.(first - 1)}>{words.newerStories}</Unscripted>
        </p>
      )}
      {children(opening, later)}
      {failure && <Failed headline={words.partFailed} failure={failure} retry={retry} />}
      <More first={first} paging={paging} more={more} pending={pending} count={count} />
    </>
  )
}

type MoreProps = { first: number; paging: Paging; more: boolean; pending: boolean; count: number }

/** A real address for the next page; pressed, it lengthens this one and leads to the first new story. */
function More({ first, paging, more, pending, count }: MoreProps) {
  const { newsroom, words } = useSite()
  const before = useRef<{ count: number; focus: boolean }>({ count, focus: false })
  const added = before.current.focus && count > before.current.count ? count - before.current.count : 0
  const status = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (added === 0) return
    const links = shownElements('main [data-slug]')
    links[links.length - added]?.focus({ preventScroll: true })
    if (status.current) status.current.textContent = plural(words.moreStoriesAdded, added, newsroom.language)
    before.current = { count, focus: false }
  }, [added, count, words, newsroom])
  return (
    <p className={styles.turn}>
      {more && (
        <Link
          className={`${button.button} ${styles.scripted}`}
          to={paging.to(paging.last + 1)}
          replace
          state={{ from: first, keepPlace: true }}
          onClick={() => {
            before.current = { count, focus: true }
          }}
        >
          {words.moreStories}
        </Link>
      )}
      {more && <Unscripted to={paging.plainTo?.(paging.last + 1)}>{words.moreStories}</Unscripted>}
      {pending && <span>{words.loading}</span>}
      <span className="hidden" role="status" ref={status} />
    </p>
  )
}

/** A link to a page that a static host has, in place of one that needs scripts to lead somewhere. */
function Unscripted({ to, children }: { to: string | undefined; children: ReactNode }) {
  if (!to) return null
  return (
    <noscript>
      <Link className={button.button} to={to}>
        {children}
      </Link>
    </noscript>
  )
}
