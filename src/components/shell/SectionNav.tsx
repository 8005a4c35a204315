import { paths } from '../../paths.ts'
import { Link } from '../Link.tsx'
import { useSite } from '../SiteContext.ts'
import styles from './SectionNav.module.css'

/** The newsroom's sections; the one at the path that is read is marked. Scrolls sideways where the room is short. */
export function SectionNav({ at }: { at: string }) {
  const { newsroom, words } = useSite()
  const current = (path: string) => (at === path || at === `${path}/` ? 'page' : undefined)
  return (
    <nav className={styles.nav} aria-label={words.sections}>
      <div className="page">
        <ul className={styles.list}>
          <li>
            <Link to={paths.front.to()} aria-current={current(paths.front.to())}>
              {words.home}
            </Link>
          </li>
          {newsroom.sections.map(({ slug, name }) => (
            <li key={slug}>
              <Link to={paths.section.to(slug)} aria-current={current(paths.section.to(slug))}>
                <bdi>{name}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
