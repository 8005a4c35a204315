import type { Page } from '@playwright/test'

/** The app has taken the page over when it knows what a key was pressed for, and where the reader is. */
export const takenOver = (page: Page) =>
  page.waitForFunction(() => {
    const root = document.getElementById('root')
    const isKnown = root && Object.keys(root).some(key => key.startsWith('__reactContainer'))
    return isKnown && (history.scrollRestoration === 'manual' || location.pathname === '/preview')
  })
