import { memo, useCallback, useMemo } from 'react'
import { useSite } from '../../../components/SiteContext.ts'
import { AsOfContext } from '../../../components/useNow.ts'
import type { Article } from '../../../model/Article.ts'
import { paths } from '../../../paths.ts'
import type { Reader } from '../Reader.ts'
import type { View } from '../view.ts'
import { words } from '../words.ts'
import styles from './DeviceFrame.module.css'
import { margins, type Placed, widthOf } from './devices.ts'
import type { Look } from './dress.ts'
import { Frame } from './Frame.tsx'
import { type FrameEvents, FramePage, type Part } from './FramePage.tsx'
import type { Mark } from './Mark.ts'

export type DeviceFrameProps = FrameEvents & {
  device: Placed
  /** Which version it shows, where that is not plain; else the device is named. */
  version?: { name: string; when?: string }
  view: View
  article: Article
  /** The moment the frame pretends it is, in milliseconds since 1970; absent for now. */
  moment?: number
  strip: string
  marks: readonly Mark[]
  parts: readonly Part[]
  picked?: number
  reader: Reader
  onOpen: (page: Document) => () => void
  /** Told when the frame's pages show this article. */
  onShown: (article: Article) => void
}

/** A reader's device with the readers' site in it, and above it what it is and how much smaller than life. */
export const DeviceFrame = memo(function DeviceFrame(props: DeviceFrameProps) {
  const { device, version, view, moment, strip, article, reader, onOpen, onShown, ...page } = props
  const { site, shown } = useShown(article, view)
  const look = useLook(device, view, site.newsroom.direction)
  const path = view.show === 'card' ? paths.front.to() : paths.article.to(shown.slug)
  const name = words.devices[device.name]
  const told = useCallback(() => onShown(article), [onShown, article])
  const readers = useMemo(
    () => <AsOfContext value={moment}>{reader({ site, path, draft: shown, onShown: told })}</AsOfContext>,
    [reader, site, path, shown, moment, told],
  )
  const content = (
    <FramePage
      {...page}
      article={shown}
      scale={device.scale}
      strip={{ text: strip, name: words.strip.name }}
      atCard={view.show === 'card'}
    >
      {readers}
    </FramePage>
  )
  return (
    <figure className={styles.device} data-device={device.name} style={{ inlineSize: widthOf(device) }}>
      <figcaption className={styles.caption}>
        <b>{version?.name ?? name}</b>
        <span>{version?.when ?? words.size(device)}</span>
      </figcaption>
      <div
        className={styles.shell}
        style={{
          padding:
            device.name === 'paper'
              ? `${margins.block * device.scale}px ${margins.side * device.scale}px`
              : 0,
        }}
      >
        <Frame
          title={`${words.frame}: ${version?.name ?? name}`}
          {...{ width: device.width, height: device.height, scale: device.scale, look, onOpen }}
        >
          {content}
        </Frame>
      </div>
    </figure>
  )
})

/** The article and the site's settings as the controls want them: another direction, another zone. */
function useShown(article: Article, { direction, zone }: View) {
  const { newsroom, words } = useSite()
  const site = useMemo(() => {
    const { timeZoneLabel, ...rest } = newsroom
    const zoned = zone ? { ...rest, timeZone: zone } : newsroom
    return { newsroom: direction ? { ...zoned, direction } : zoned, words }
  }, [newsroom, words, direction, zone])
  const shown = useMemo(() => (direction ? { ...article, direction } : article), [article, direction])
  return { site, shown }
}

function useLook({ name }: Placed, { theme, scale, show }: View, direction: 'ltr' | 'rtl'): Look {
  const { language } = useSite().newsroom
  return useMemo(
    () => ({ theme, scale, language, direction, print: show === 'print', scrollbar: name === 'desktop' }),
    [theme, scale, language, direction, show, name],
  )
}
