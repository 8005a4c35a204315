import type { Summary } from '../../model/Article.ts'
import { paths } from '../../paths.ts'
import { fill } from '../../wording/words.ts'
import { Link } from '../Link.tsx'
import { useSite } from '../SiteContext.ts'
import styles from './ArticleFoot.module.css'

/** After the text: the topics it belongs to, and the way to the original where it stands elsewhere. */
export function ArticleFoot({ story }: { story: Summary }) {
  const { newsroom, words } = useSite()
  const original = story.canonical && URL.parse(story.canonical)
  const elsewhere = original && original.host !== (newsroom.address && URL.parse(newsroom.address)?.host)
  if (story.topics.length === 0 && !elsewhere) return null
  return (
    <footer className={styles.foot}>
      {story.topics.length > 0 && (
        <nav aria-label={words.topics}>
          <ul className={styles.topics}>
            {story.topics.map(({ slug, name }) => (
              <li key={slug}>
                <Link to={paths.topic.to(slug)}>
                  <bdi>{name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {elsewhere && (
        <p className={styles.original}>
          <a href={original.href} rel="noreferrer">
            {fill(words.readAtSource, { host: original.host })}
          </a>
        </p>
      )}
    </footer>
  )
}
