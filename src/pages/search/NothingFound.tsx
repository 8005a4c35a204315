import button from '../../components/Button.module.css'
import { Link } from '../../components/Link.tsx'
import { useSite } from '../../components/SiteContext.ts'
import type { Paging } from '../../components/usePaging.ts'
import { NameIndex } from './NameIndex.tsx'
import styles from './NothingFound.module.css'

/** After a search that found nothing: what else to try, older stories while there are some, and all the lists. */
export function NothingFound({ paging, more }: { paging: Paging; more: boolean }) {
  const { words } = useSite()
  return (
    <>
      <div className={styles.nothing}>
        <p>{words.foundNothingSay}</p>
        {more && (
          <Link
            className={button.button}
            to={paging.to(paging.last + 1)}
            replace
            state={{ from: paging.first, keepPlace: true, counted: true }}
          >
            {words.searchOlder}
          </Link>
        )}
      </div>
      <NameIndex />
    </>
  )
}
