import { useCallback } from 'react'
import { MarkContext } from '../../components/MarkContext.ts'
import { River } from '../../components/River.tsx'
import { Stories } from '../../components/Stories.tsx'
import { usePaging } from '../../components/usePaging.ts'
import { usePages } from '../../queries/usePages.ts'
import { hitsIn } from '../../wording/hits.ts'
import { FoundLine } from './FoundLine.tsx'
import { NothingFound } from './NothingFound.tsx'
import styles from './SearchResults.module.css'

/** The stories a search has found, what was searched for marked in them. */
export function SearchResults({ asked }: { asked: string }) {
  const paging = usePaging()
  const list = usePages({ by: 'search', words: asked }, paging.first, paging.last)
  const count = list.opening.length + list.later.length
  const isNothing = count === 0 && !list.pending && !list.failure
  const mark = useCallback(
    (text: string) =>
      hitsIn(text, asked).map(({ text, hit }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change their order
        hit ? <mark key={index}>{text}</mark> : text,
      ),
    [asked],
  )
  return (
    <div className={styles.results}>
      <FoundLine asked={asked} count={count} list={list} />
      {isNothing ? (
        <NothingFound paging={paging} more={list.more} />
      ) : (
        <MarkContext value={mark}>
          <Stories list={list} paging={paging} placeholder="list">
            {(opening, later) => <River stories={[...opening, ...later]} level={2} />}
          </Stories>
        </MarkContext>
      )}
    </div>
  )
}
