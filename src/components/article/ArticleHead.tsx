import type { Summary } from '../../model/Article.ts'
import { yearsOld } from '../../wording/age.ts'
import { plural } from '../../wording/words.ts'
import { Kicker } from '../Kicker.tsx'
import { useSite } from '../SiteContext.ts'
import { useLanguage } from '../useLanguage.ts'
import { useNow } from '../useNow.ts'
import styles from './ArticleHead.module.css'

/** Label, headline and standfirst; above them, on an article over a year old, how old it is. */
export function ArticleHead({ story }: { story: Summary }) {
  const { words } = useLanguage(story)
  return (
    <header className={styles.head}>
      <Age story={story} />
      <Kicker story={story} linked />
      <h1 tabIndex={-1}>{story.headline || words.untitled}</h1>
      {story.standfirst && <p className={styles.standfirst}>{story.standfirst}</p>}
    </header>
  )
}

function Age({ story }: { story: Summary }) {
  const { newsroom, madeAt } = useSite()
  const { words, language } = useLanguage(story)
  const now = useNow() ?? madeAt
  const years = story.published && now && yearsOld(story.published, now, newsroom.timeZone)
  return years ? <p className={styles.age}>{plural(words.yearsOld, years, language)}</p> : null
}
