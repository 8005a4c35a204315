import type { Page } from '@playwright/test'

/** A word of each wire that only its own reader knows. */
const words = {
  ans: 'content_elements',
  ghost: 'custom_excerpt',
  guardian: 'webPublicationDate',
  'json-feed': 'content_html',
  ninjs: 'pubStatus',
  wordpress: 'wp:featuredmedia',
}

/** Listens to a page; the answer names the formats whose readers are in the scripts it asked for. */
export function formatsIn(page: Page): () => Promise<string[]> {
  const scripts = new Set<string>()
  page.on('response', response => {
    if (response.url().endsWith('.js')) scripts.add(response.url())
  })
  return async () => {
    const texts = await Promise.all([...scripts].map(async url => (await page.request.get(url)).text()))
    return Object.entries(words)
      .filter(([, word]) => texts.some(text => text.includes(word)))
      .map(([name]) => name)
  }
}
