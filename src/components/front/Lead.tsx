import type { Summary } from '../../model/Article.ts'
import { paths } from '../../paths.ts'
import { bylineText } from '../../wording/byline.ts'
import { captionOf } from '../../wording/caption.ts'
import { CardTime } from '../CardTime.tsx'
import { hueOf } from '../hueOf.ts'
import { InlineText } from '../InlineText.tsx'
import { Kicker } from '../Kicker.tsx'
import { Link } from '../Link.tsx'
import { Photo } from '../Photo.tsx'
import { useSite } from '../SiteContext.ts'
import { useLanguage } from '../useLanguage.ts'
import styles from './Lead.module.css'

const sizes = '(width >= 83em) 34rem, (width >= 61.25em) 42vw, (width >= 46.25em) 62vw, 100vw'

/**
 * The story the front opens with: headline across, words beside the picture, related stories under the words. On a phone
 * the picture stands above them all, and first in the page, so that what comes later moves nothing that is painted.
 */
export function Lead({ story, related }: { story: Summary; related: Summary[] }) {
  const { newsroom } = useSite()
  const { words, language, attributes } = useLanguage(story)
  // Inside a story of another language the others stand in the site's own again.
  const own = attributes.lang || attributes.dir ? { lang: newsroom.language, dir: newsroom.direction } : {}
  const byline = bylineText(story.byline, { words, language })
  const caption = story.lead && captionOf(story.lead)
  return (
    <article className={styles.lead} data-pictured={!!story.lead} {...attributes}>
      {story.lead && (
        <figure className={styles.picture}>
          <Photo picture={story.lead} sizes={sizes} lead />
          {caption && (caption.caption || caption.credit) && (
            <figcaption dir="auto">
              {caption.caption && <InlineText content={caption.caption} />}{' '}
              {caption.credit && <span className={styles.credit}>{caption.credit}</span>}
            </figcaption>
          )}
        </figure>
      )}
      <div className={styles.head}>
        <Kicker story={story} />
        <h1 tabIndex={-1}>
          <Link to={paths.article.to(story.slug)} data-slug={story.slug}>
            {story.headline || words.untitled}
          </Link>
        </h1>
      </div>
      <div className={styles.text}>
        {story.standfirst && <p className={styles.standfirst}>{story.standfirst}</p>}
        <p className={styles.byline}>
          {byline && <b>{byline}</b>} <CardTime story={story} />
        </p>
        {related.length > 0 && (
          <ul className={styles.related} {...own}>
            {related.map(other => (
              <RelatedLink key={other.id} story={other} />
            ))}
          </ul>
        )}
      </div>
    </article>
  )
}

function RelatedLink({ story }: { story: Summary }) {
  const { newsroom } = useSite()
  const { attributes } = useLanguage(story)
  return (
    <li data-hue={hueOf(story.section, newsroom)} {...attributes}>
      {story.label && <span>{story.label}</span>}{' '}
      <Link to={paths.article.to(story.slug)}>{story.headline}</Link>
    </li>
  )
}
