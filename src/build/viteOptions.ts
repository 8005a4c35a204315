import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { listPackages, readerChunks } from './chunks.ts'
import { type FirstView, firstViewPlugin, noFirstView } from './firstView/firstViewPlugin.ts'
import { newsroomPlugin } from './newsroomPlugin.ts'
import type { Site } from './openSite.ts'
import type { Progress } from './progress.ts'

/** The project's folder. */
export const root = join(import.meta.dirname, '../..')

const packages = {
  name: 'packages',
  test: (id: string) => id.includes('node_modules') && !listPackages.test(id),
  priority: 1,
}

/** What the first script needs, long before the app, and what the app shares with it. */
const first = {
  name: 'first',
  test: /vite\/preload-helper|rolldown\/runtime|start[\\/](?:idle|isLaidOut)\.ts/,
  priority: 2,
}

/** Vite's settings for a site, the same for building, developing and testing. */
export function viteOptions(
  open: () => Promise<Site>,
  progress?: Progress,
  view: FirstView = noFirstView(),
): UserConfig {
  return {
    root,
    plugins: [react(), firstViewPlugin(view), newsroomPlugin(open, progress, view)],
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
        output: { codeSplitting: { groups: [first, packages, { name: readerChunks(root) }] } },
      },
    },
  }
}
