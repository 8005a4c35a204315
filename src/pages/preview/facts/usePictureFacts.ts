import { startTransition, useEffect, useRef, useState } from 'react'
import type { Article } from '../../../model/Article.ts'
import { picturesOf } from '../../../preflight/blocksOf.ts'
import type { PictureFacts } from '../../../preflight/Rule.ts'
import { loadPicture } from './loadPicture.ts'

type Known = Readonly<Record<string, PictureFacts>>

/** What loading a draft's pictures tells of them, by their addresses; one that did not load is tried again with the next picture. */
export function usePictureFacts(article: Article): Known {
  const [facts, setFacts] = useState<Known>({})
  const known = useRef(facts)
  const addresses = JSON.stringify([...new Set(picturesOf(article).map(({ picture }) => picture.src))])
  useEffect(() => {
    let isOver = false
    for (const address of JSON.parse(addresses) as string[]) {
      if (known.current[address]?.loaded) continue
      void loadPicture(address).then(found => {
        if (isOver) return
        known.current = { ...known.current, [address]: found }
        startTransition(() => setFacts(known.current))
      })
    }
    return () => {
      isOver = true
    }
  }, [addresses])
  return facts
}
