import { type ReactNode, useId, useRef } from 'react'
import { nextPlace } from '../bar/Choices.tsx'
import { words } from '../words.ts'
import styles from './Panel.module.css'

export type Tab = keyof typeof words.tabs

const tabs = Object.keys(words.tabs) as Tab[]

type Props = {
  tab: Tab
  show: (tab: Tab) => void
  /** How many errors the tab of the checks tells of. */
  errors: number
  /** True where the panel is a sheet over the stage, and then whether it is open. */
  sheet: boolean
  open: boolean
  setOpen: (open: boolean) => void
  children: ReactNode
}

/** What is known of the draft, beside the stage; on a narrow window a sheet over it. */
export function Panel({ tab, show, errors, sheet, open, setOpen, children }: Props) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const move = (event: React.KeyboardEvent) => {
    const next = nextPlace(event, tabs.indexOf(tab), tabs.length)
    const name = next === undefined ? undefined : tabs[next]
    if (next === undefined || !name) return
    event.preventDefault()
    show(name)
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  const isHidden = sheet && !open
  return (
    <aside className={styles.panel} id="checks" tabIndex={-1} aria-label={words.panel} data-sheet={sheet}>
      {sheet && (
        <button type="button" className={styles.handle} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.closePanel : words.openPanel}
          {errors > 0 && <span className={styles.count}>{errors}</span>}
        </button>
      )}
      <div className={styles.whole} hidden={isHidden}>
        <div ref={list} className={styles.tabs} role="tablist" aria-label={words.panel} onKeyDown={move}>
          {tabs.map(name => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`${id}${name}`}
              aria-selected={name === tab}
              aria-controls={`${id}pane`}
              tabIndex={name === tab ? 0 : -1}
              onClick={() => show(name)}
            >
              {words.tabs[name]}
              {name === 'checks' && errors > 0 && <span className={styles.count}>{errors}</span>}
            </button>
          ))}
        </div>
        <div
          key={tab}
          className={styles.pane}
          role="tabpanel"
          id={`${id}pane`}
          aria-labelledby={id + tab}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          tabIndex={0}
        >
          {children}
        </div>
      </div>
    </aside>
  )
}
