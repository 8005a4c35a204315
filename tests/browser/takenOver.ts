import type { Page } from '@playwright/test'

type Fiber = {
  child: Fiber | null
  sibling: Fiber | null
  memoizedState: { dehydrated?: unknown; isDehydrated?: boolean } | null
  stateNode: { current: Fiber }
}

/**
 * The app has taken the page over when it knows what a key was pressed for, where the reader is, and no part of the page
 * is still as the build made it.
 */
export const takenOver = (page: Page) =>
  page.waitForFunction(() => {
    const root = document.getElementById('root') as unknown as Record<string, Fiber> | null
    const name = root && Object.keys(root).find(key => key.startsWith('__reactContainer'))
    if (!name) return false
    const isWaiting = (fiber: Fiber | null): boolean =>
      fiber !== null &&
      (Boolean(fiber.memoizedState?.dehydrated || fiber.memoizedState?.isDehydrated) ||
        isWaiting(fiber.child) ||
        isWaiting(fiber.sibling))
    const isHere = history.scrollRestoration === 'manual' || location.pathname === '/preview'
    return isHere && !isWaiting(root[name]!.stateNode.current)
  })

/** Opens the front and waits until the app has taken it over and nothing is fetched any more. */
export async function frontTakenOver(page: Page): Promise<void> {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await takenOver(page)
}
