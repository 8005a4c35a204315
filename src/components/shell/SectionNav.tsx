import { NavLink } from 'react-router'
import { paths } from '../../paths.ts'
import { useSite } from '../SiteContext.ts'
import styles from './SectionNav.module.css'

/** The newsroom's sections; the one being read is marked. Scrolls sideways where the room is short. */
export function SectionNav() {
  const { newsroom, words } = useSite()
  return (
    <nav className={styles.nav} aria-label={words.sections}>
      <div className="page">
        <ul className={styles.list}>
          <li>
            <NavLink to={paths.front.to()} end>
              {words.home}
            </NavLink>
          </li>
          {newsroom.sections.map(({ slug, name }) => (
            <li key={slug}>
              <NavLink to={paths.section.to(slug)}>
                <bdi>{name}</bdi>
              </NavLink>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
