import { useCallback, useEffect, useState } from 'react'
import type { Desk } from './desk/desk.ts'
import type { Mark } from './stage/Mark.ts'
import type { Wanted } from './stage/usePages.ts'

/**
 * The finding the editor is at, and the part of the story that the frames are asked to show; `makeRoom` puts away what
 * may lie over them.
 */
export function usePicked(marks: readonly Mark[], desk: Desk, makeRoom: () => void) {
  const [picked, setPicked] = useState<number>()
  const [wanted, setWanted] = useState<Wanted>()
  const showPath = useCallback((path: string) => setWanted({ path }), [])
  const showInStory = (number: number) => {
    setPicked(number)
    const mark = marks[number - 1]
    if (!mark) return
    makeRoom()
    showPath(mark.path)
  }
  useEffect(() => desk.onFocus(showPath), [desk, showPath])
  return { picked, setPicked, wanted, showPath, showInStory }
}
