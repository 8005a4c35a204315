import { useEffect, useState } from 'react'
import styles from './Placeholder.module.css'
import { useSite } from './SiteContext.ts'

const patience = 400

/** Grey shapes in the layout to come, shown only after 400 ms of waiting, and said aloud after one second. */
export function Placeholder({ kind }: { kind: 'front' | 'list' | 'article' | 'body' }) {
  const { words } = useSite()
  const [slow, setSlow] = useState(false)
  const [verySlow, setVerySlow] = useState(false)
  useEffect(() => {
    const first = setTimeout(() => setSlow(true), patience)
    const second = setTimeout(() => setVerySlow(true), 1000)
    return () => {
      clearTimeout(first)
      clearTimeout(second)
    }
  }, [])
  return (
    <div className={styles.placeholder} data-kind={kind}>
      <p className="hidden" role="status">
        {verySlow && words.loading}
      </p>
      {slow && (
        <div aria-hidden="true" className={styles.shapes}>
          <i className={styles.headline} />
          <i className={styles.headline} />
          <i className={styles.picture} />
          <i className={styles.line} />
          <i className={styles.line} />
          <i className={styles.line} />
        </div>
      )}
    </div>
  )
}
