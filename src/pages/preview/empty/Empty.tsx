import { useState } from 'react'
import button from '../../../components/Button.module.css'
import { useSite } from '../../../components/SiteContext.ts'
import type { Desk, DeskState } from '../desk/desk.ts'
import { words } from '../words.ts'
import styles from './Empty.module.css'
import { SignIn } from './SignIn.tsx'

/** Before there is a draft: the four ways in which one comes. */
export function Empty({ state, desk }: { state: DeskState; desk: Desk }) {
  const { newsroom } = useSite()
  const { problem, asked, contact } = state
  return (
    <main className={styles.empty}>
      <header className={styles.head}>
        <p className={styles.name}>{newsroom.name}</p>
        <h1>{words.empty.headline}</h1>
        <p className={styles.say}>{words.empty.say}</p>
      </header>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {contact === 'waiting' && <p role="status">{words.empty.waiting}</p>}
      {asked ? (
        <SignIn site={asked.site} signIn={desk.signIn} end={desk.end} />
      ) : (
        <div className={styles.ways}>
          <section className={styles.way}>
            <h2>{words.empty.file}</h2>
            <p>{words.empty.fileSay}</p>
            <div className={styles.target}>
              <p>{words.empty.dropSay}</p>
              <button type="button" className={button.button} onClick={desk.openFile}>
                {words.empty.openFile}
              </button>
            </div>
          </section>
          <Way
            name={words.empty.paste}
            say={words.empty.pasteSay}
            act={words.empty.show}
            long
            take={desk.paste}
          />
          <Way
            name={words.empty.address}
            say={words.empty.addressSay(newsroom.preview.origins)}
            act={words.empty.open}
            take={desk.openAddress}
          />
          <section className={styles.way}>
            <h2>{words.empty.cms}</h2>
            <p>{words.empty.cmsSay}</p>
            <p>{words.empty.cmsAllowed(newsroom.preview.origins)}</p>
          </section>
        </div>
      )}
    </main>
  )
}

type WayProps = { name: string; say: string; act: string; long?: boolean; take: (text: string) => void }

function Way({ name, say, act, long, take }: WayProps) {
  const [text, setText] = useState('')
  const Field = long ? 'textarea' : 'input'
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (text.trim()) take(text)
  }
  return (
    <form className={styles.way} onSubmit={submit} autoComplete="off">
      <h2>{name}</h2>
      <p>{say}</p>
      <Field
        className={styles.field}
        aria-label={name}
        spellCheck={false}
        autoComplete="off"
        {...(long ? { rows: 4 } : { inputMode: 'url' as const })}
        value={text}
        onChange={event => setText(event.target.value)}
        onPaste={long ? event => pasted(event, take) : undefined}
      />
      <button type="submit" className={button.button}>
        {act}
      </button>
    </form>
  )
}

/** A whole document needs no press of the button after it. */
function pasted(event: React.ClipboardEvent, take: (text: string) => void) {
  const text = event.clipboardData.getData('text')
  if (!/^\s*[[{]/.test(text)) return
  event.preventDefault()
  take(text)
}
