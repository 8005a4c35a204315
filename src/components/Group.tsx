import { type ReactNode, useId } from 'react'
import styles from './Group.module.css'
import { Link } from './Link.tsx'
import { useSite } from './SiteContext.ts'

type Props = {
  name: string
  /** Where all stories of the group are; absent: this is all. */
  to?: string
  /** True where the name is said but not shown. */
  quiet?: boolean
  children: ReactNode
}

/** A part of the front or of a list under its own heavy rule. */
export function Group({ name, to, quiet, children }: Props) {
  const { words } = useSite()
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <header className={quiet ? 'hidden' : styles.header}>
        <h2 id={id}>{name}</h2>
        {to && (
          <Link className={styles.all} to={to}>
            {words.allStories}
            <span className="hidden">: {name}</span>
          </Link>
        )}
      </header>
      {children}
    </section>
  )
}
