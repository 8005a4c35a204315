import { Children, type ReactNode, useRef } from 'react'
import styles from './Columns.module.css'
import { useLater } from './useLater.ts'

/** Stories beside each other with a rule between them; below each other on a phone. */
export function Columns({ count, children }: { count: 2 | 3 | 4; children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null)
  useLater(list)
  return (
    <ul ref={list} className={`later ${styles.columns}`} data-count={count}>
      {Children.map(children, child => (
        <li className={styles.column}>{child}</li>
      ))}
    </ul>
  )
}
