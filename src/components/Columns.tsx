import { Children, type ReactNode } from 'react'
import styles from './Columns.module.css'

/** Stories beside each other with a rule between them; below each other on a phone. */
export function Columns({ count, children }: { count: 2 | 3 | 4; children: ReactNode }) {
  return (
    <ul className={`later ${styles.columns}`} data-count={count}>
      {Children.map(children, child => (
        <li className={styles.column}>{child}</li>
      ))}
    </ul>
  )
}
