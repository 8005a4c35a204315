import { Link } from 'react-router'
import { paths } from '../../paths.ts'
import { longDay } from '../../wording/dates.ts'
import { useSite } from '../SiteContext.ts'
import { useNow } from '../useNow.ts'
import styles from './Masthead.module.css'

/** The newsroom's name: large on the front, small on every other page, with the day beside it. */
export function Masthead({ large }: { large: boolean }) {
  const { newsroom } = useSite()
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
      </div>
    </div>
  )
}
