import { useCallback, useMemo, useRef, useState } from 'react'
import type { Article } from '../../../model/Article.ts'
import type { Reader } from '../Reader.ts'
import type { View } from '../view.ts'
import { words } from '../words.ts'
import { DeviceFrame, type DeviceFrameProps } from './DeviceFrame.tsx'
import { devicesIn, type Placed, type Room } from './devices.ts'
import type { Part } from './FramePage.tsx'
import type { Place } from './linkScrolling.ts'
import type { Mark } from './Mark.ts'
import styles from './Stage.module.css'
import { usePages, type Wanted } from './usePages.ts'
import { useRoom } from './useRoom.ts'

/** A version of the story on the stage, with what is set off in it. */
export type Version = {
  article: Article
  /** Said above its frame while two versions are compared. */
  name: string
  when?: string
  /** What the strip in its frame says. */
  strip: string
  marks: readonly Mark[]
  parts: readonly Part[]
}

type Props = {
  view: View
  moment?: number
  draft: Version
  /** Stands beside the draft while they are compared. */
  published?: Version
  picked?: number
  wanted?: Wanted
  /** True where there is room for one frame only. */
  narrow: boolean
  onPick: (number: number) => void
  onPress: (path: string) => void
  /** Told how far down the frames are: 0 to 1. */
  onScroll: (scrolled: number) => void
  /** Told when every frame shows its version. */
  onShown: () => void
  reader: Reader
}

/** The draft in the readers' own pages, on the devices that the controls name. */
export function Stage({ view, draft, published, narrow, wanted, onScroll, onShown, ...rest }: Props) {
  const canvas = useRef<HTMLElement>(null)
  const room = useRoom(canvas)
  const [link, setLink] = useState<string>()
  const devices = useMemo(
    () => (room ? devicesFor(room, view, Boolean(published), narrow) : []),
    [room, view, published, narrow],
  )
  const versions = devices.map((_, index) => (published && index === 1 ? published : draft))
  const articles = useMemo(
    () => devices.map((_, index) => (published && index === 1 ? published : draft).article),
    [devices, draft, published],
  )
  const place = useRef<Place>('top')
  const { opened, shown } = usePages({ articles, wanted, place, onScroll, onShown })
  return (
    <section className={styles.stage} id="stage" tabIndex={-1} aria-label={words.stage}>
      <section ref={canvas} className={styles.canvas} aria-label={words.devices.all}>
        {devices.map((device, index) => (
          <Placing
            key={published ? `version ${index}` : device.name}
            {...{ ...rest, device, index, view, opened, shown, onLink: setLink }}
            version={versions[index] ?? draft}
            named={Boolean(published)}
          />
        ))}
      </section>
      <p className={styles.link} role="status">
        {link && words.linkHeld(link)}
      </p>
    </section>
  )
}

type PlacingProps = Pick<DeviceFrameProps, 'device' | 'view' | 'moment' | 'picked' | 'reader'> &
  Pick<DeviceFrameProps, 'onPick' | 'onPress' | 'onLink'> & {
    index: number
    version: Version
    named: boolean
    opened: (index: number, page: Document) => () => void
    shown: (index: number, article: Article) => void
  }

function Placing({ index, version, named, opened, shown, ...rest }: PlacingProps) {
  const { article, name, when, strip, marks, parts } = version
  const onOpen = useCallback((page: Document) => opened(index, page), [opened, index])
  const onShown = useCallback((article: Article) => shown(index, article), [shown, index])
  const label = useMemo(() => (named ? { name, when } : undefined), [named, name, when])
  return <DeviceFrame {...{ ...rest, article, strip, marks, parts, onOpen, onShown }} version={label} />
}

function devicesFor(room: Room, { show, device }: View, compares: boolean, narrow: boolean): Placed[] {
  if (show === 'print') return devicesIn(room, 'print')
  if (compares && !narrow) return devicesIn(room, 'pair')
  return devicesIn(room, narrow && device === 'side' ? 'phone' : device)
}
