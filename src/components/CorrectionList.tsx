import type { Summary } from '../model/Article.ts'
import { paths } from '../paths.ts'
import { CorrectionNote } from './body/CorrectionNote.tsx'
import styles from './CorrectionList.module.css'
import { Link } from './Link.tsx'
import { useLanguage } from './useLanguage.ts'

/** Each article that was corrected, with what was wrong and what is right. */
export function CorrectionList({ stories }: { stories: Summary[] }) {
  return (
    <ul className={styles.list}>
      {stories.map(story => (
        <li key={story.id}>
          <Corrected story={story} />
        </li>
      ))}
    </ul>
  )
}

function Corrected({ story }: { story: Summary }) {
  const { words, attributes } = useLanguage(story)
  return (
    <article {...attributes}>
      <h2>
        <Link to={paths.article.to(story.slug)} data-slug={story.slug}>
          {story.headline}
        </Link>
      </h2>
      {story.corrections.map((correction, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: corrections never change order on the page
        <CorrectionNote key={index} correction={correction} words={words} />
      ))}
    </article>
  )
}
