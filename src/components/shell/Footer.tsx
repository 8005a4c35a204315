import { useRef } from 'react'
import { paths } from '../../paths.ts'
import { Link } from '../Link.tsx'
import { useSite } from '../SiteContext.ts'
import { useLater } from '../useLater.ts'
import styles from './Footer.module.css'

/** The foot of every page: who this is, the sections again, and where we say what we got wrong. */
export function Footer() {
  const { newsroom, words } = useSite()
  const columns = useRef<HTMLDivElement>(null)
  useLater(columns)
  return (
    <footer className={styles.footer}>
      <div ref={columns} className={`page later ${styles.columns}`}>
        <div className={styles.who}>
          <p className={styles.name}>
            <bdi>{newsroom.name}</bdi>
          </p>
          {newsroom.description && <p>{newsroom.description}</p>}
        </div>
        {newsroom.sections.length > 0 && (
          <div>
            <h2>{words.sections}</h2>
            <ul className={styles.list}>
              {newsroom.sections.map(({ slug, name }) => (
                <li key={slug}>
                  <Link to={paths.section.to(slug)}>
                    <bdi>{name}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div>
          <h2>{words.footerAbout}</h2>
          <ul className={styles.list}>
            <li>
              <Link to={paths.front.to()}>{words.frontPage}</Link>
            </li>
            <li>
              <Link to={paths.corrections.to()}>{words.corrections}</Link>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  )
}
