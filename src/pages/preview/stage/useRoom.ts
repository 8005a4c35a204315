import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Room } from './devices.ts'

/** The room inside an element's padding, in pixels, as it is now; undefined before it is measured. */
export function useRoom(element: RefObject<HTMLElement | null>): Room | undefined {
  const [room, setRoom] = useState<Room>()
  useLayoutEffect(() => {
    const own = element.current
    if (!own) return
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      setRoom({ width: Math.floor(width), height: Math.floor(height) })
    })
    observer.observe(own)
    return () => observer.disconnect()
  }, [element])
  return room
}
