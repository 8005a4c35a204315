import { use, useLayoutEffect, useMemo, useState } from 'react'
import { type Location, useLocation } from 'react-router'
import { ForeseenContext } from './ForeseenContext.ts'
import { Kept, type SitePage } from './Kept.tsx'
import { askIfMade, showOnly } from './reveal.ts'
import { forgetSeen } from './seenParts.ts'

const most = 3

/** A page, under the key of the history entry that it last stood for; one that is foreseen stood for none. */
type KeptPage = { at: Location; key?: string }

/**
 * The page at the reader’s address. The last ones before it are kept as they were, laid out and out of sight, so that
 * going back shows them without making them again; the one that seems to be next is made ahead, out of sight too.
 */
export function Pages({ pages }: { pages: SitePage[] }) {
  const location = useLocation()
  const foreseen = use(ForeseenContext)
  const [before, setBefore] = useState<KeptPage[]>([])
  const [first] = useState(location)
  const ahead = useMemo(() => foreseen && { at: { ...bare, pathname: foreseen } }, [foreseen])
  const made = ahead ? [...before, ahead] : before
  const { at } = made.find(page => stillHolds(page, location)) ?? { at: location }
  const { key } = location
  const last = before.at(-1)
  const kept =
    last?.at === at && last.key === key
      ? before
      : [...before.filter(page => page.at.pathname !== at.pathname), { at, key }].slice(-most)
  if (kept !== before) setBefore(kept)
  const isKept = kept.some(page => page.at.pathname === foreseen)
  useLayoutEffect(() => askIfMade(location => made.some(page => stillHolds(page, location))))
  // What was shown before React heard of it may be left again before it does.
  useLayoutEffect(() => {
    showOnly(at.pathname)
    forgetSeen()
  }, [at])
  // In an order that stays: what moves in the document loses its layout.
  return (ahead && !isKept ? [...kept, ahead] : kept)
    .map(page => page.at)
    .sort((one, other) => (one.pathname < other.pathname ? -1 : 1))
    .map(one => <Kept key={one.pathname} at={one} shown={one === at} pages={pages} atOnce={one === first} />)
}

/** Of a place that nobody has been at, its path is all there is to know. */
const bare = { search: '', hash: '', state: null, key: '' }

/** True where a page that was made shows what is asked for now: going back to it, or one made of nothing but its address. */
function stillHolds({ at, key }: KeptPage, location: Location): boolean {
  return at.pathname === location.pathname && (key === location.key || (isBare(at) && isBare(location)))
}

const isBare = ({ search, hash, state }: Location) => !search && !hash && !state
