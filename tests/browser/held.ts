import type { Page } from '@playwright/test'

/** Keeps requests of a page waiting; gives what lets them go. */
export async function held(page: Page, pattern: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(pattern, async route => {
    await promise
    await route.continue()
  })
  return resolve
}
