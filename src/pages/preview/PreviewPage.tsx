import { useEffect } from 'react'
import { MemoryRouter } from 'react-router'
import { useDesk } from './desk/useDesk.ts'
import { DropZone } from './empty/DropZone.tsx'
import { Empty } from './empty/Empty.tsx'
import styles from './PreviewPage.module.css'
import type { Reader } from './Reader.ts'
import './tokens.css'
import { Workspace } from './Workspace.tsx'
import { words } from './words.ts'

/** The editors' workspace: a draft as readers will get it, or the ways a draft comes in. Nothing in it is kept. */
export function PreviewPage({ reader }: { reader: Reader }) {
  const { desk, state } = useDesk()
  const { draft } = state
  useEffect(() => {
    // Says nothing of the draft: browsers keep titles on disk.
    document.title = words.title
  }, [])
  return (
    <MemoryRouter>
      <nav className={styles.skips} aria-label={words.skips}>
        {draft && <a href="#stage">{words.skipToStage}</a>}
        {draft && <a href="#checks">{words.skipToChecks}</a>}
      </nav>
      {draft ? <Workspace {...{ draft, state, desk, reader }} /> : <Empty state={state} desk={desk} />}
      <DropZone drop={desk.drop} paste={desk.paste} />
    </MemoryRouter>
  )
}
