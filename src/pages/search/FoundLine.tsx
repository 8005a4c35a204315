import { useSite } from '../../components/SiteContext.ts'
import { useSource } from '../../queries/SourceContext.ts'
import { plural } from '../../wording/words.ts'
import styles from './FoundLine.module.css'

type Props = {
  asked: string
  count: number
  list: { pending: boolean; more: boolean; searched: number; failure?: unknown }
}

/**
 * How many stories were found, said aloud when it changes; and, where no server searched in all there are, how many
 * this device went through. It takes the focus of a form that was just sent (`state.counted`).
 */
export function FoundLine({ asked, count, list }: Props) {
  const { newsroom, words } = useSite()
  const { searches } = useSource()
  const { pending, more, searched, failure } = list
  const found = plural(more || pending ? words.foundFirst : words.found, count, newsroom.language)
  const said = count > 0 ? found : pending ? words.searching : words.foundNothing
  const [before, after] = said.split('{words}')
  const range = more ? words.searchedNewest : words.searchedAll
  return (
    <div className={styles.found}>
      <p role="status" tabIndex={-1} data-counted>
        {failure === undefined && (
          <>
            {before}
            {after !== undefined && <bdi>{asked}</bdi>}
            {after}
          </>
        )}
      </p>
      {searches === 'device' && searched > 0 && !pending && (
        <p className={styles.range}>{plural(range, searched, newsroom.language)}</p>
      )}
    </div>
  )
}
