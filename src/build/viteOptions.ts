import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { newsroomPlugin } from './newsroomPlugin.ts'
import type { Site } from './openSite.ts'
import type { Progress } from './progress.ts'

/** The project's folder. */
export const root = join(import.meta.dirname, '../..')

/**
 * One style sheet for readers: a page that arrives already painted needs the styles of its own part at once. The
 * editors' preview has another one, which readers never load.
 */
const readerStyles = {
  name: 'style',
  test: (id: string) => /\.css$/.test(id) && !id.replaceAll('\\', '/').includes('/pages/preview/'),
}

/** Vite's settings for a site, the same for building, developing and testing. */
export function viteOptions(open: () => Promise<Site>, progress?: Progress): UserConfig {
  return {
    root,
    plugins: [react(), newsroomPlugin(open, progress)],
    build: {
      target: 'baseline-widely-available',
      modulePreload: { polyfill: false },
      // No data: addresses: the policy allows files only.
      assetsInlineLimit: 0,
      copyPublicDir: false,
      emptyOutDir: true,
      // Writing a large archive takes its time, and that is no fault of the plugin.
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: { codeSplitting: { groups: [readerStyles] } },
      },
    },
  }
}
