import type { Direction } from '../../../model/Inline.ts'
import type { View } from '../view.ts'
import { words } from '../words.ts'
import choices from './Choices.module.css'
import { Choices } from './Choices.tsx'
import styles from './Tools.module.css'

type Props = {
  view: View
  /** The direction in force where the editor has chosen none. */
  direction: Direction
  /** True where there is room for one frame only. */
  narrow: boolean
  change: (some: Partial<View>) => void
}

const entries = <Key extends string>(labels: Record<Key, string>, ...keys: Key[]) =>
  keys.map(key => [key, labels[key]] as const)

const layouts = entries(words.devices, 'phone', 'tablet', 'desktop', 'side')
const single = entries(words.devices, 'phone', 'tablet', 'desktop')
const shows = entries(words.shows, 'article', 'card', 'print')
const themes = entries(words.themes, 'light', 'dark')
const directions = entries(words.directions, 'ltr', 'rtl')
const sizes = ['100', '150'] as const

/** What the stage shows, on what and how. */
export function Tools({ view, direction, narrow, change }: Props) {
  const { show, theme, scale, marks } = view
  const device = narrow && view.device === 'side' ? 'phone' : view.device
  const scales = [...new Set<string>([...sizes, String(scale)])].toSorted()
  return (
    <div className={styles.tools} role="toolbar" aria-label={words.tools}>
      <Choices
        name={words.layout}
        options={narrow ? single : layouts}
        chosen={device}
        choose={device => change({ device })}
      />
      <Choices name={words.show} options={shows} chosen={show} choose={show => change({ show })} />
      <Choices name={words.theme} options={themes} chosen={theme} choose={theme => change({ theme })} />
      <Choices
        name={words.scale}
        options={scales.map(size => [size, `${size}%`] as const)}
        chosen={String(scale)}
        choose={size => change({ scale: Number(size) })}
      />
      <Choices
        name={words.direction}
        options={directions}
        chosen={view.direction ?? direction}
        choose={chosen => change({ direction: chosen === direction ? undefined : chosen })}
      />
      <span className={choices.choices}>
        <button type="button" aria-pressed={marks} onClick={() => change({ marks: !marks })}>
          {words.marks}
        </button>
      </span>
    </div>
  )
}
