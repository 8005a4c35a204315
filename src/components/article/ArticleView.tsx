import { type ReactNode, useRef } from 'react'
import type { Article, Summary } from '../../model/Article.ts'
import { Byline } from '../Byline.tsx'
import bodyStyles from '../body/Body.module.css'
import { Body } from '../body/Body.tsx'
import { CorrectionNote } from '../body/CorrectionNote.tsx'
import { hueOf } from '../hueOf.ts'
import { useSite } from '../SiteContext.ts'
import { Stamp } from '../Stamp.tsx'
import { useLanguage } from '../useLanguage.ts'
import { useLater } from '../useLater.ts'
import { ArticleFoot } from './ArticleFoot.tsx'
import { ArticleHead } from './ArticleHead.tsx'
import styles from './ArticleView.module.css'
import { Hero } from './Hero.tsx'

type Props = {
  story: Summary & Partial<Article>
  /** Stands where the body will be while it is not there: a placeholder, or what failed. */
  waiting?: ReactNode
  /** Other stories beside it. */
  related?: ReactNode
}

/** The one article view: readers, the editors' preview, the built page and print all show this. */
export function ArticleView({ story, waiting, related }: Props) {
  const { newsroom } = useSite()
  const { words, attributes } = useLanguage(story)
  const text = useRef<HTMLDivElement>(null)
  useLater(text, !!story.body, true)
  const important = story.corrections.filter(correction => correction.important)
  return (
    <div className={styles.grid} data-lead={!!story.lead} dir={attributes.dir}>
      <article className={styles.article} data-hue={hueOf(story.section, newsroom)} {...attributes}>
        <ArticleHead story={story} />
        {story.lead && <Hero picture={story.lead} words={words} />}
        <div className={styles.rail}>
          <Byline story={story} />
          <Stamp story={story} />
        </div>
        <div className={styles.text}>
          <div className={`pieces ${bodyStyles.body}`} ref={text}>
            {important.map(correction => (
              <CorrectionNote
                key={correction.date ?? correction.kind}
                correction={correction}
                words={words}
              />
            ))}
            {story.body ? <Body blocks={story.body} words={words} /> : waiting}
            {story.shortened && <p className={styles.shortened}>{story.shortened}</p>}
            {story.corrections.map((correction, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: corrections never change order on the page
              <CorrectionNote key={index} correction={correction} words={words} />
            ))}
          </div>
          <ArticleFoot story={story} />
        </div>
      </article>
      {related}
    </div>
  )
}
