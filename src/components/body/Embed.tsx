import { useState } from 'react'
import { fill } from '../../wording/words.ts'
import button from '../Button.module.css'
import { TextLink } from '../InlineText.tsx'
import { useSite } from '../SiteContext.ts'
import styles from './Embed.module.css'

/**
 * Something that lives on another site. Nothing of it is loaded before the reader agrees, and only from hosts
 * the newsroom names; every other is a link.
 */
export function Embed({ href, title }: { href: string; title?: string }) {
  const { newsroom, words } = useSite()
  const [shown, setShown] = useState(false)
  const { host } = new URL(href, 'https://site.invalid')
  const name = title ?? fill(words.embedTitle, { host })
  const allowed = newsroom.embeds.includes(host)
  if (shown) {
    return (
      <iframe
        className={styles.frame}
        src={href}
        title={name}
        sandbox="allow-scripts allow-same-origin allow-presentation"
        referrerPolicy="no-referrer"
        loading="lazy"
        allow=""
      />
    )
  }
  return (
    <div className={styles.embed}>
      <p className={styles.name}>{name}</p>
      {allowed && <p>{fill(words.embedSay, { host })}</p>}
      <p className={styles.actions}>
        {allowed && (
          <button type="button" className={button.button} onClick={() => setShown(true)}>
            {words.embedShow}
          </button>
        )}
        <TextLink href={href}>{fill(words.embedOpen, { host })}</TextLink>
      </p>
    </div>
  )
}
