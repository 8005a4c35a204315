import { useMemo } from 'react'
import type { Article } from '../../../model/Article.ts'
import type { Facts } from '../../../preflight/Rule.ts'
import { useLinkFacts } from './useLinkFacts.ts'
import { usePictureFacts } from './usePictureFacts.ts'

/** What only a browser can find out about a draft, for the checks: how its pictures load, and where its links lead. */
export function useFacts(article: Article): Facts {
  const pictures = usePictureFacts(article)
  const links = useLinkFacts(article)
  return useMemo(() => ({ pictures, links }), [pictures, links])
}
