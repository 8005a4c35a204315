import { useCallback, useEffect, useState } from 'react'
import type { Desk } from './desk/desk.ts'
import type { Mark } from './stage/Mark.ts'
import type { Wanted } from './stage/usePages.ts'

/** The finding the editor is at, and the part of the story that the frames are asked to show. */
export function usePicked(marks: readonly Mark[], desk: Desk) {
  const [picked, setPicked] = useState<number>()
  const [wanted, setWanted] = useState<Wanted>()
  const showPath = useCallback((path: string) => setWanted({ path }), [])
  const showInStory = (number: number) => {
    setPicked(number)
    const mark = marks[number - 1]
    if (mark) showPath(mark.path)
  }
  useEffect(() => desk.onFocus(showPath), [desk, showPath])
  return { picked, setPicked, wanted, showPath, showInStory }
}
