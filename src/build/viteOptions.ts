import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { listPackages, readerChunks } from './chunks.ts'
import { classNamesPlugin } from './classNamesPlugin.ts'
import { compileHintPlugin } from './compileHintPlugin.ts'
import { type FirstView, firstViewPlugin, noFirstView } from './firstView/firstViewPlugin.ts'
import { newsroomPlugin } from './newsroomPlugin.ts'
import type { Site } from './openSite.ts'
import type { Progress } from './progress.ts'
import { quietErrors } from './quietErrors.ts'
import { tersePlugin } from './tersePlugin.ts'

/** The project's folder. */
export const root = join(import.meta.dirname, '../..')

/** React, which is most of all script, and the other packages: run one after the other, neither keeps the page from answering. */
const reactFiles = {
  name: 'react',
  test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/,
  priority: 2,
}
const packages = {
  name: 'packages',
  test: (id: string) => id.includes('node_modules') && !listPackages.test(id),
  priority: 1,
}

/** The first script of a page, which the app shares some lines with. */
const start = { name: 'start', test: /[\\/]src[\\/](?:start[\\/]\w+|idle)\.ts$/, priority: 2 }

/** What loads all other files. */
const loader = { name: 'loader', test: /vite\/preload-helper|rolldown\/runtime/, priority: 3 }

/** Of what a part of the app imports, the files that are not there with the app itself: those are asked for at once. */
const toCome = (_: string, files: string[], { hostId }: { hostId: string }) =>
  /\/app-[^/]*$/.test(hostId) ? files.filter(file => !withApp.test(file)) : files
const withApp = /\/(?:react|packages|rolldown-runtime|loader|start|app)-[^/]*$/

/** Vite's settings for a site, the same for building, developing and testing. */
export function viteOptions(
  open: () => Promise<Site>,
  progress?: Progress,
  view: FirstView = noFirstView(),
): UserConfig {
  return {
    root,
    plugins: [
      react(),
      quietErrors(),
      classNamesPlugin(),
      firstViewPlugin(view),
      newsroomPlugin(open, progress, view),
      tersePlugin([start.name, 'app']),
      compileHintPlugin(root, start.name),
    ],
    build: {
      target: 'baseline-widely-available',
      modulePreload: { polyfill: false, resolveDependencies: toCome },
      // No data: addresses: the policy allows files only.
      assetsInlineLimit: 0,
      copyPublicDir: false,
      emptyOutDir: true,
      // Writing a large archive takes its time, and that is no fault of the plugin.
      rolldownOptions: {
        // Also from one file into another: what the class names need (`classNamesPlugin`).
        optimization: { inlineConst: { mode: 'all' } },
        checks: { pluginTimings: false },
        output: {
          codeSplitting: { groups: [start, loader, reactFiles, packages, { name: readerChunks(root) }] },
        },
      },
    },
  }
}
