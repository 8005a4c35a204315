import { useEffect, useState } from 'react'

/** A number that changes when the page gets another style sheet, as a development server gives it one by one. */
export function useSheets(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const observer = new MutationObserver(() => setCount(number => number + 1))
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => observer.disconnect()
  }, [])
  return count
}
