import { paths } from '../../paths.ts'
import { longDay } from '../../wording/dates.ts'
import { Link } from '../Link.tsx'
import { SearchIcon } from '../SearchIcon.tsx'
import { useSite } from '../SiteContext.ts'
import { useNow } from '../useNow.ts'
import styles from './Masthead.module.css'

/** The newsroom's name: large on the front, small on every other page, with the day before it and the search after it. */
export function Masthead({ large }: { large: boolean }) {
  const { newsroom, words } = useSite()
  const now = useNow()
  const { name, logo } = newsroom
  return (
    <div className={styles.masthead} data-large={large}>
      <div className={`page ${styles.row}`}>
        <p className={styles.day}>{now !== undefined && longDay(new Date(now).toISOString(), newsroom)}</p>
        <p className={styles.name}>
          <Link to={paths.front.to()}>
            {logo ? <img src={logo} alt={name} width="240" height="60" /> : <bdi>{name}</bdi>}
          </Link>
        </p>
        <Link className={styles.search} to={paths.search.to()}>
          <SearchIcon />
          <span>{words.search}</span>
        </Link>
      </div>
    </div>
  )
}
