import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Link } from '../../components/Link.tsx'
import { useSite } from '../../components/SiteContext.ts'
import type { Subject } from '../../model/Article.ts'
import { paths } from '../../paths.ts'
import { indexQuery } from '../../queries/indexQuery.ts'
import { useSource } from '../../queries/SourceContext.ts'
import styles from './NameIndex.module.css'

/** Every section, topic and author as a link, each kind in the order of the index; of a source that cannot say, the newsroom's sections. */
export function NameIndex() {
  const { newsroom, words } = useSite()
  const { data } = useQuery(indexQuery(useSource()))
  const { sections, topics, authors } = data ?? { sections: newsroom.sections, topics: [], authors: [] }
  return (
    <div className={styles.index}>
      <p className={styles.unscripted}>{words.searchUnscripted}</p>
      <Names name={words.sections} kind="section" subjects={sections} />
      <Names name={words.topics} kind="topic" subjects={topics} />
      <Names name={words.authors} kind="author" subjects={authors} />
    </div>
  )
}

type NamesProps = { name: string; kind: 'section' | 'topic' | 'author'; subjects: Subject[] }

function Names({ name, kind, subjects }: NamesProps) {
  const id = useId()
  if (subjects.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <ul className={styles.names}>
        {subjects.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={paths[kind].to(slug)}>
              <bdi>{name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
