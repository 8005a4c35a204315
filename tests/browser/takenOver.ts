import type { Page } from '@playwright/test'

/** The app has taken the page over when it knows what a key was pressed for. */
export const takenOver = (page: Page) =>
  page.waitForFunction(() => {
    const root = document.getElementById('root')
    return root && Object.keys(root).some(key => key.startsWith('__reactContainer'))
  })
