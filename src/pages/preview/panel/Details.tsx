import { useSite } from '../../../components/SiteContext.ts'
import { useNow } from '../../../components/useNow.ts'
import { stampOf } from '../../../wording/stamp.ts'
import { fieldsOf } from '../changes/fieldsOf.ts'
import type { Draft } from '../desk/desk.ts'
import { words } from '../words.ts'
import styles from './Details.module.css'

/** Every field as it was read, the absent ones too, and what the stamp makes of the dates. */
export function Details({ draft: { article, format, origin } }: { draft: Draft }) {
  const { newsroom } = useSite()
  const now = useNow()
  const { updated, problem } = stampOf(article, { ...newsroom.stamp, now, timeZone: newsroom.timeZone })
  const stamp = problem ? words.stampProblems[problem] : updated ? words.stampShown : words.stampNotShown
  return (
    <>
      <p className={styles.origin}>{words.readFrom(format, origin.name)}</p>
      {article.updated && <p className={styles.origin}>{stamp}</p>}
      <dl className={styles.fields}>
        {fieldsOf(article, newsroom).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            {value === undefined ? (
              <dd className={styles.absent}>{words.absent}</dd>
            ) : (
              <dd dir="auto">{value}</dd>
            )}
          </div>
        ))}
      </dl>
    </>
  )
}
