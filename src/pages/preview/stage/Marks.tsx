import { useLayoutEffect, useRef, useState } from 'react'
import type { Article } from '../../../model/Article.ts'
import { words } from '../words.ts'
import { elementAt } from './elementAt.ts'
import type { Mark } from './Mark.ts'
import styles from './Marks.module.css'
import { watchLayout } from './watchLayout.ts'

type Props = {
  marks: readonly Mark[]
  article: Article
  /** The number of the mark the editor is at. */
  picked?: number
  /** How much smaller than life the frame is drawn: the pins keep their size. */
  scale: number
  onPick: (number: number) => void
}

/** An outline around each part of the story that the checks speak of, and a pin with the finding's number. */
export function Marks({ marks, article, picked, scale, onPick }: Props) {
  const layer = useRef<HTMLDivElement>(null)
  const [spots, setSpots] = useState<Spot[]>([])

  useLayoutEffect(() => {
    const own = layer.current
    if (!own) return
    const measure = () => {
      const next = spotsOf(own, marks, article)
      setSpots(before => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    measure()
    return watchLayout(own.ownerDocument, measure)
  }, [marks, article])

  return (
    <div ref={layer} className={styles.layer} style={{ fontSize: 12 / scale }}>
      {spots.map(({ box, numbers, severity }) => (
        <div
          key={numbers.join()}
          className={styles.spot}
          data-severity={severity}
          data-picked={numbers.includes(picked ?? 0)}
          style={box}
        >
          <span className={styles.pins}>
            {numbers.map(number => (
              <button
                key={number}
                type="button"
                className={styles.pin}
                data-severity={marks[number - 1]?.severity}
                aria-label={words.pin(number, marks[number - 1]?.message ?? '')}
                onClick={() => onPick(number)}
              >
                {number}
              </button>
            ))}
          </span>
        </div>
      ))}
    </div>
  )
}

type Spot = {
  box: { left: number; top: number; width: number; height: number }
  numbers: number[]
  severity: Mark['severity']
}

/** One spot for each marked element, with every finding about it, the gravest first. */
function spotsOf(layer: Element, marks: readonly Mark[], article: Article): Spot[] {
  const page = layer.ownerDocument
  const origin = layer.getBoundingClientRect()
  const found = new Map<Element, Spot>()
  for (const { number, severity, path } of marks) {
    const element = elementAt(page, article, path)
    if (!element) continue
    const known = found.get(element)
    if (known) {
      known.numbers.push(number)
      continue
    }
    const { left, top, width, height } = element.getBoundingClientRect()
    if (height === 0) continue
    const box = { left: left - origin.left, top: top - origin.top, width, height }
    found.set(element, { box, numbers: [number], severity })
  }
  return [...found.values()]
}
