import type { ReactNode } from 'react'
import type { Hue } from '../model/Newsroom.ts'
import styles from './ListHead.module.css'

type Props = {
  /** What kind of list it is, said small above the name. */ kind?: string
  hue?: Hue
  name: ReactNode
  children?: ReactNode
}

/** The head of a list page: what it lists. */
export function ListHead({ kind, hue, name, children }: Props) {
  return (
    <header className={styles.head} data-hue={hue}>
      {kind && <p className={styles.kind}>{kind}</p>}
      <h1 tabIndex={-1}>{name}</h1>
      {children}
    </header>
  )
}
