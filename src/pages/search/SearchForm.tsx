import { type FormEvent, useId, useRef } from 'react'
import { useHref, useNavigate } from 'react-router'
import { SearchIcon } from '../../components/SearchIcon.tsx'
import { useSite } from '../../components/SiteContext.ts'
import { paths } from '../../paths.ts'
import styles from './SearchForm.module.css'

/** Where one types what to search for. Sent, the address says it, and the line that counts the stories gets the focus. */
export function SearchForm({ asked }: { asked: string }) {
  const { words } = useSite()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const action = useHref(paths.search.to())

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const wanted = input.current?.value.trim() ?? ''
    navigate(paths.search.to(wanted), {
      replace: wanted === asked,
      state: { keepPlace: wanted !== '', counted: wanted !== '' },
    })
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the element <search> is younger than the browsers this is built for
    <form role="search" className={styles.form} action={action} onSubmit={send}>
      <label className="hidden" htmlFor={id}>
        {words.searchStories}
      </label>
      <input
        id={id}
        ref={input}
        className={styles.input}
        type="search"
        name="q"
        defaultValue={asked}
        placeholder={words.searchStories}
        data-arrival={asked ? undefined : true}
        dir="auto"
        autoComplete="off"
        autoCapitalize="none"
        enterKeyHint="search"
      />
      <button type="submit" className={styles.button}>
        <SearchIcon />
        <span className={styles.name}>{words.search}</span>
      </button>
    </form>
  )
}
