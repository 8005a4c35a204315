import { useRef } from 'react'
import styles from './Choices.module.css'

type Props<Value extends string> = {
  name: string
  options: readonly (readonly [Value, string])[]
  chosen: Value
  choose: (value: Value) => void
}

/** A few choices side by side, of which one holds. One Tab stop; the arrow keys choose. */
export function Choices<Value extends string>({ name, options, chosen, choose }: Props<Value>) {
  const group = useRef<HTMLDivElement>(null)
  const move = (event: React.KeyboardEvent) => {
    const at = options.findIndex(([value]) => value === chosen)
    const next = nextPlace(event, at, options.length)
    const option = next === undefined ? undefined : options[next]
    if (next === undefined || !option) return
    event.preventDefault()
    choose(option[0])
    group.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div ref={group} className={styles.choices} role="radiogroup" aria-label={name} onKeyDown={move}>
      {options.map(([value, label]) => (
        // biome-ignore lint/a11y/useSemanticElements: buttons look alike everywhere, and the arrow keys are handled here
        <button
          key={value}
          type="button"
          role="radio"
          aria-checked={value === chosen}
          tabIndex={value === chosen ? 0 : -1}
          onClick={() => choose(value)}
        >
          {label}
        </button>
      ))}
    </div>
  )
}

/** Where the arrow keys, Home and End lead in a row that goes round; undefined for other keys. */
export function nextPlace(event: React.KeyboardEvent, at: number, count: number): number | undefined {
  const isRtl = event.currentTarget.closest('[dir="rtl"]') !== null
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight'
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft'
  if (event.key === forward || event.key === 'ArrowDown') return (at + 1) % count
  if (event.key === back || event.key === 'ArrowUp') return (at - 1 + count) % count
  if (event.key === 'Home') return 0
  return event.key === 'End' ? count - 1 : undefined
}
