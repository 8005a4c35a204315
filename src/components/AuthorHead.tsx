import type { Person } from '../model/Person.ts'
import styles from './AuthorHead.module.css'
import { ListHead } from './ListHead.tsx'
import { Portrait } from './Portrait.tsx'
import { useSite } from './SiteContext.ts'

/** Who an author is: portrait, name, role, and their own page elsewhere. */
export function AuthorHead({ author }: { author: Person }) {
  const { newsroom, words } = useSite()
  const { name, role, avatar, link } = author
  const own = newsroom.address && URL.parse(newsroom.address)?.host
  const page = link ? URL.parse(link) : null
  const elsewhere = page && page.host !== own ? page : undefined
  return (
    <div className={styles.author}>
      {avatar && <Portrait src={avatar} size={96} />}
      <ListHead kind={words.author} name={<bdi>{name}</bdi>}>
        {role && (
          <p>
            <bdi>{role}</bdi>
          </p>
        )}
        {elsewhere && (
          <p>
            <a href={elsewhere.href} rel="noreferrer me">
              {elsewhere.host}
            </a>
          </p>
        )}
      </ListHead>
    </div>
  )
}
