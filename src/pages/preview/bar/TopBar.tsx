import { useState } from 'react'
import { useSite } from '../../../components/SiteContext.ts'
import { paths } from '../../../paths.ts'
import { fullDate } from '../../../wording/dates.ts'
import { dateFormat } from '../../../wording/locale.ts'
import type { Desk, DeskState, Draft } from '../desk/desk.ts'
import { words } from '../words.ts'
import { Icon } from './Icon.tsx'
import styles from './TopBar.module.css'

type Props = {
  draft: Draft
  state: DeskState
  desk: Desk
  embargoed: boolean
  comparing: boolean
  canCompare: boolean
  compare: () => void
  canBeReady: boolean
  isReady: boolean
  markReady: () => void
}

/** Which draft this is, how fresh, and what can be done with it. */
export function TopBar({ draft, state, desk, embargoed, ...rest }: Props) {
  const { newsroom } = useSite()
  const { headline, slug, version, embargo } = draft.article
  const until = fullDate(embargo, newsroom)
  return (
    <section className={styles.bar} data-scheme="dark" aria-label={words.topBar}>
      <button type="button" className={styles.button} onClick={desk.end}>
        <Icon name="back" />
        {words.back}
      </button>
      <div className={styles.title}>
        <h1>{headline || words.untitled}</h1>
        <p>
          <bdi>{decodeURI(paths.article.to(slug))}</bdi>
        </p>
      </div>
      {state.choices.length > 1 && <Others {...{ state, desk, slug }} />}
      <span className={styles.badge} data-kind="draft">
        {words.draft(version)}
      </span>
      {embargoed && (
        <span className={styles.badge} data-kind="embargo">
          {words.embargo(until)}
        </span>
      )}
      <Freshness at={draft.at} contact={state.contact} />
      {draft.origin.kind === 'address' && new URLSearchParams(location.search).has('src') && <CopyLink />}
      <Actions {...rest} />
    </section>
  )
}

function Others({ state, desk, slug }: Pick<Props, 'state' | 'desk'> & { slug: string }) {
  return (
    <select
      className={styles.others}
      aria-label={words.otherStories}
      value={slug}
      onChange={event => desk.choose(event.target.value)}
    >
      {state.choices.map(choice => (
        <option key={choice.slug} value={choice.slug}>
          {choice.headline || words.untitled}
        </option>
      ))}
    </select>
  )
}

function Freshness({ at, contact }: { at: number; contact: DeskState['contact'] }) {
  const { timeZone } = useSite().newsroom
  const time = dateFormat('en', timeZone, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(at)
  const say = { live: words.upToDate, waiting: words.cameIn, none: words.cameIn, lost: words.lost }
  return (
    <p className={styles.fresh} data-contact={contact} role="status">
      <span className={contact === 'lost' ? undefined : styles.label}>{say[contact]} </span>
      {time}
    </p>
  )
}

function CopyLink() {
  const [copied, setCopied] = useState(false)
  const copy = () => navigator.clipboard.writeText(location.href).then(() => setCopied(true))
  return (
    <button type="button" className={styles.button} onClick={copy} onBlur={() => setCopied(false)}>
      <Icon name="share" />
      <span className={styles.label} role="status">
        {copied ? words.copied : words.copyLink}
      </span>
    </button>
  )
}

type ActionsProps = Omit<Props, 'draft' | 'state' | 'desk' | 'embargoed'>

function Actions({ comparing, canCompare, compare, canBeReady, isReady, markReady }: ActionsProps) {
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-pressed={comparing}
        aria-disabled={!canCompare}
        title={canCompare ? undefined : words.nothingToCompare}
        onClick={() => canCompare && compare()}
      >
        {words.compare}
      </button>
      <button
        type="button"
        className={styles.button}
        data-primary={canBeReady}
        aria-disabled={!canBeReady}
        aria-pressed={isReady}
        title={canBeReady ? undefined : words.notReady}
        onClick={markReady}
      >
        {isReady ? words.ready : words.markReady}
      </button>
    </>
  )
}
