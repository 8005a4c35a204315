import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './tests/findBrowser.ts'

// The workers load this file too: they take the browser that the first one found.
process.env.CHROME_BIN = findBrowser()

const args = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const port = process.env.PORT ?? '4173'

/** Budgets of milliseconds are measured when nothing else runs. */
const alone = /@alone/

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // A budget of milliseconds may be missed once on a busy machine, and not twice.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env.CHROME_BIN, args },
  },
  projects: [
    { name: 'desktop', grepInvert: alone, use: { ...devices['Desktop Chrome'] } },
    { name: 'mobile', grepInvert: alone, use: { ...devices['Pixel 7'] } },
    {
      name: 'alone',
      grep: alone,
      fullyParallel: false,
      workers: 1,
      dependencies: ['desktop', 'mobile'],
      use: { ...devices['Desktop Chrome'] },
    },
  ],
  webServer: {
    command: `node src/build/main.ts start --no-build --port ${port}`,
    url: `http://localhost:${port}/`,
    // A server that happens to be there may serve another site.
    reuseExistingServer: false,
  },
})
