import { useCallback, useEffect, useState } from 'react'
import type { Desk } from './desk/desk.ts'
import type { Tab } from './panel/Panel.tsx'
import type { Mark } from './stage/Mark.ts'
import type { Wanted } from './stage/usePages.ts'

/**
 * What the panel shows, and how it and the frames lead to each other: the finding the editor is at, and the part of
 * the story that the frames are asked to show.
 */
export function usePanel(marks: readonly Mark[], desk: Desk) {
  const [tab, setTab] = useState<Tab>('checks')
  /** Of account only where the panel is a sheet over the stage. */
  const [open, setOpen] = useState(false)
  const [picked, setPicked] = useState<number>()
  const [wanted, setWanted] = useState<Wanted>()

  const show = useCallback((tab: Tab) => {
    setTab(tab)
    setOpen(true)
  }, [])
  const pick = useCallback(
    (number: number) => {
      setPicked(number)
      show('checks')
    },
    [show],
  )
  const showPath = useCallback((path: string) => {
    setOpen(false)
    setWanted({ path })
  }, [])
  const showInStory = (number: number) => {
    setPicked(number)
    const mark = marks[number - 1]
    if (mark) showPath(mark.path)
  }
  useEffect(() => desk.onFocus(showPath), [desk, showPath])
  useEffect(() => {
    if (!open) return
    const close = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setOpen(false)
      document.querySelector<HTMLElement>('#checks > button')?.focus()
    }
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [open])
  return { tab, show, open, setOpen, picked, pick, wanted, showPath, showInStory }
}
