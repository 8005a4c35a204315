import { useState } from 'react'
import button from '../../../components/Button.module.css'
import { words } from '../words.ts'
import styles from './Empty.module.css'

type Props = { site: string; signIn: (user: string, password: string) => void; end: () => void }

/** Asks for the name and the application password of a WordPress site; both stay in memory. */
export function SignIn({ site, signIn, end }: Props) {
  const [user, setUser] = useState('')
  const [password, setPassword] = useState('')
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    signIn(user, password)
  }
  return (
    <form className={`${styles.way} ${styles.signIn}`} onSubmit={submit} autoComplete="off">
      <h2>{words.empty.signIn(site)}</h2>
      <p>{words.empty.signInSay(site)}</p>
      <label>
        {words.empty.user}
        <input
          className={styles.field}
          required
          autoComplete="off"
          value={user}
          onChange={event => setUser(event.target.value)}
        />
      </label>
      <label>
        {words.empty.password}
        <input
          className={styles.field}
          type="password"
          required
          autoComplete="off"
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
      </label>
      <p className={styles.acts}>
        <button type="submit" className={button.button}>
          {words.empty.signInAct}
        </button>
        <button type="button" className={button.button} onClick={end}>
          {words.empty.cancel}
        </button>
      </p>
    </form>
  )
}
