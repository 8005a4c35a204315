import type { ReactNode } from 'react'
import styles from './Notice.module.css'

type Props = {
  /** `alert` for a failure, `status` for anything else. */
  role: 'alert' | 'status'
  headline: string
  children?: ReactNode
  /** The heading's level: 1 where the notice is all there is on the page. */
  level?: 1 | 2
}

/** Plain words where stories would stand: nothing there, or something failed and what to do. */
export function Notice({ role, headline, children, level = 2 }: Props) {
  const Heading = `h${level}` as const
  return (
    <div className={styles.notice} role={role}>
      <Heading tabIndex={level === 1 ? -1 : undefined}>{headline}</Heading>
      {children}
    </div>
  )
}
