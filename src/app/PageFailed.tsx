import button from '../components/Button.module.css'
import { Notice } from '../components/Notice.tsx'
import { useSite } from '../components/SiteContext.ts'

/** Instead of a page whose code did not arrive or broke: what happened and one way on. */
export function PageFailed() {
  const { words } = useSite()
  return (
    <Notice role="alert" headline={words.partFailed} level={1}>
      <button type="button" className={button.button} onClick={() => location.reload()}>
        {words.tryAgain}
      </button>
    </Notice>
  )
}
