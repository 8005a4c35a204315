import type { Summary } from '../model/Article.ts'
import { paths } from '../paths.ts'
import { hueOf } from './hueOf.ts'
import styles from './Kicker.module.css'
import { Link } from './Link.tsx'
import { useSite } from './SiteContext.ts'
import { sectionNameOf } from './sectionNameOf.ts'
import { useLanguage } from './useLanguage.ts'

type Props = {
  story: Summary /** True on the article's own page, where the section is a way back. */
  linked?: boolean
}

/** The label above a headline: “Live” while it is, then what kind of piece it is or the section it stands in. */
export function Kicker({ story, linked }: Props) {
  const { newsroom } = useSite()
  const { words } = useLanguage(story)
  const { section, live } = story
  const label = live ? undefined : story.label
  if (!section && !live && !label) return null
  const name = section && <bdi>{sectionNameOf(section, newsroom)}</bdi>
  return (
    <p className={styles.kicker} data-hue={hueOf(section, newsroom)}>
      {live && <strong className={styles.live}>{words.live}</strong>}
      {live && ' '}
      {linked && section ? <Link to={paths.section.to(section.slug)}>{name}</Link> : !label && name}
      {linked && section && label && ' · '}
      {label && <bdi>{label}</bdi>}
    </p>
  )
}
