import type { FailureFacts } from '../model/Failure.ts'
import { fill } from '../wording/words.ts'
import button from './Button.module.css'
import { Notice } from './Notice.tsx'
import { useSite } from './SiteContext.ts'

type Props = {
  headline: string
  failure: FailureFacts
  retry: () => void
  level?: 1 | 2
}

/** Which part failed, why in plain words, and a button that asks again. */
export function Failed({ headline, failure, retry, level }: Props) {
  const { newsroom, words } = useSite()
  const { kind, status } = failure
  // A path is the site's own: a reader knows it by the newsroom's name.
  const where = failure.where.startsWith('/') ? newsroom.name : failure.where
  return (
    <Notice role="alert" headline={headline} level={level}>
      <p>{fill(words.why[kind], { where, status })}</p>
      <button type="button" className={button.button} onClick={retry}>
        {words.tryAgain}
      </button>
    </Notice>
  )
}
