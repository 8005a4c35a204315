import { join } from 'node:path'
import { build } from 'vite'
import { writeSiteFiles } from './feeds/writeSiteFiles.ts'
import { noFirstView } from './firstView/firstViewPlugin.ts'
import type { Site } from './openSite.ts'
import { openKeptPages } from './prerender/keptPages.ts'
import { type PageCount, prerender } from './prerender/prerender.ts'
import type { Progress } from './progress.ts'
import { root, viteOptions } from './viteOptions.ts'

/** The folder for what lasts from one build to the next, and for what a build needs only while it runs. */
export const workFolder = join(root, 'node_modules/.dateline')

/** Writes a whole site into a folder: the app, the published stories, a page for every address, and feeds. */
export async function buildSite(site: Site, out: string, progress: Progress): Promise<PageCount> {
  const view = noFirstView()
  const options = viteOptions(async () => site, progress, view)
  const { base } = site
  const settings = { ...options, base, configFile: false as const, logLevel: 'warn' as const }
  const now = Date.now()
  const kept = openKeptPages(out, workFolder)
  kept.empty()
  await build({ ...settings, build: { ...options.build, outDir: out, emptyOutDir: false } })
  const count = await prerender(site, out, settings, { view, kept, progress, now })
  await writeSiteFiles(site, out, now)
  return count
}

/** Says how many pages a build made and kept, and which it could not make. */
export function pageReport({ made, kept, left }: PageCount): string {
  const number = (count: number) => count.toLocaleString('en-GB')
  const pages = made === 1 ? 'page' : 'pages'
  const lines = [`${number(made)} ${pages} made${kept > 0 ? `, ${number(kept)} kept unchanged` : ''}`]
  if (left.length > 0) lines.push(`${number(left.length)} left to the app:`)
  return [...lines, ...left.map(({ path, why }) => `  ${path}: ${why}`)].join('\n')
}
