import styles from './Strip.module.css'

/** Stands at the top of every frame, inside it: nobody may take it for the live page. */
export function Strip({ children, name, scale }: { children: string; name: string; scale: number }) {
  return (
    <aside className={styles.strip} aria-label={name} style={{ fontSize: Math.max(12, 11 / scale) }}>
      <p>{children}</p>
    </aside>
  )
}
