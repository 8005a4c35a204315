import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { openSite } from './src/build/openSite.ts'
import { root, viteOptions } from './src/build/viteOptions.ts'
import { findBrowser } from './tests/findBrowser.ts'

const open = () => openSite({ root, now: Date.now() })
const wantsBrowser = process.argv.includes('browser')

export default defineConfig({
  ...viteOptions(open),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'happy-dom',
          setupFiles: ['tests/setup.ts'],
          testTimeout: 20_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            'parse5',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            '@testing-library/react',
            '@tanstack/react-query',
            'react-router',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: wantsBrowser ? { executablePath: findBrowser() } : {} }),
          },
        },
      },
    ],
  },
})
