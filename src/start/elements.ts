import { type ReactNode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

/** Shows the app in place of what is there. */
export function show(app: ReactNode, root: HTMLElement): void {
  root.replaceChildren()
  createRoot(root).render(app)
}

/** Has the app take over what is there. In a transition React pauses every few milliseconds, so that the page answers meanwhile. */
export function takeOver(app: ReactNode, root: HTMLElement): void {
  startTransition(() => void hydrateRoot(root, app))
}
