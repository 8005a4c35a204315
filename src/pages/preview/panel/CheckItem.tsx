import { useEffect, useRef, useState } from 'react'
import type { Article } from '../../../model/Article.ts'
import type { Finding } from '../../../preflight/Finding.ts'
import { placeName } from '../../../preflight/placeName.ts'
import type { Override } from '../../../preflight/report.ts'
import { textAt } from '../../../preflight/textsOf.ts'
import { clip } from '../../../wording/length.ts'
import { Icon } from '../bar/Icon.tsx'
import { isInStory } from '../stage/elementAt.ts'
import { words } from '../words.ts'
import styles from './Checks.module.css'

type Props = {
  article: Article
  finding: Finding
  number: number
  isPicked: boolean
  showInStory: (number: number) => void
  overrides: readonly Override[]
  setOverrides: (overrides: Override[]) => void
}

/** One finding: what it is, where it is, what to do; an error may be let pass with a reason. */
export function CheckItem({
  article,
  finding,
  number,
  isPicked,
  showInStory,
  overrides,
  setOverrides,
}: Props) {
  const { id, path, severity, message, fix, range } = finding
  const item = useRef<HTMLLIElement>(null)
  const override = overrides.find(other => other.id === id && other.path === path)
  const others = overrides.filter(other => other !== override)
  const text = range && textAt(article, path)?.slice(range.start, range.end).trim()
  const quoted = text && !message.includes(text) ? text : undefined
  const place = placeName(article, path)
  const isNamed = message.toLowerCase().includes(place.replace(/^the /, ''))
  useEffect(() => {
    if (isPicked) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isPicked])
  return (
    <li ref={item} className={styles.item} data-check={id} data-severity={severity} data-picked={isPicked}>
      <Icon name={severity} />
      <h3>
        <span className={styles.number}>{number}</span>
        <span className="hidden">{words.severities[severity]}: </span>
        {message}
      </h3>
      {(!isNamed || quoted) && (
        <p>
          {!isNamed && place.slice(0, 1).toUpperCase() + place.slice(1)}
          {!isNamed && quoted && ': '}
          {quoted && <code>{clip(quoted, 60)}</code>}
        </p>
      )}
      <p>{fix.say}</p>
      {override && <p>{words.passes(override.reason)}</p>}
      <div className={styles.actions}>
        {isInStory(article, path) && (
          <button type="button" onClick={() => showInStory(number)}>
            {words.showInStory}
          </button>
        )}
        {severity === 'error' && override && (
          <button type="button" onClick={() => setOverrides(others)}>
            {words.takeBack}
          </button>
        )}
        {severity === 'error' && !override && (
          <LetPass keep={reason => setOverrides([...others, { id, path, reason }])} />
        )}
      </div>
    </li>
  )
}

function LetPass({ keep }: { keep: (reason: string) => void }) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  if (!open)
    return (
      <button type="button" onClick={() => setOpen(true)}>
        {words.letPass}
      </button>
    )
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (reason.trim()) keep(reason.trim())
  }
  return (
    <form className={styles.reason} onSubmit={submit}>
      <label>
        {words.reason}
        {/* biome-ignore lint/a11y/noAutofocus: the editor has just asked for this field */}
        <input autoFocus required value={reason} onChange={event => setReason(event.target.value)} />
      </label>
      <button type="submit">{words.keepReason}</button>
    </form>
  )
}
