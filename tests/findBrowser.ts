import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright'

const linux = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
]

/**
 * The path of a Chromium for the browser tests: the one named in CHROME_BIN, Playwright's own, or one that is
 * installed. Where there is none, Playwright's is downloaded, else Debian's package is installed. Throws when
 * nothing of it works, and says what was tried.
 */
export function findBrowser(): string {
  const tried: string[] = []
  const found = installedBrowser() ?? downloadedBrowser(tried) ?? packagedBrowser(tried)
  if (found) return found
  throw new Error(
    `No Chromium for the browser tests. Install Chrome or Chromium, or set CHROME_BIN.\nTried: ${tried.join('; ')}`,
  )
}

function installedBrowser(): string | undefined {
  return [process.env.CHROME_BIN, playwrightsOwn(), ...usualPlaces()].find(path => path && starts(path))
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath()
  } catch {
    return undefined
  }
}

function usualPlaces(): string[] {
  if (process.platform === 'linux') return linux
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    const folders = ['/Applications', join(homedir(), 'Applications')]
    return folders.flatMap(folder => names.map(name => `${folder}/${name}.app/Contents/MacOS/${name}`))
  }
  const { PROGRAMFILES, LOCALAPPDATA } = process.env
  const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
    folder => folder !== undefined,
  )
  return folders.flatMap(folder => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ])
}

/** A browser that only stands there is of no use: on Windows alone it cannot be asked for its version. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  try {
    return /\d+\.\d+/.test(
      execFileSync(path, ['--version'], { timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }).toString(),
    )
  } catch {
    return false
  }
}

function downloadedBrowser(tried: string[]): string | undefined {
  const command = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js')
  const withSystemPackages = process.platform === 'linux' && isRoot() ? ['--with-deps'] : []
  run([process.execPath, command, 'install', ...withSystemPackages, 'chromium'], tried)
  return installedBrowser()
}

function packagedBrowser(tried: string[]): string | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined
  const apt = isRoot() ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  run([...apt, 'update', '-qq'], tried)
  run([...apt, 'install', '-y', '-qq', '--no-install-recommends', 'chromium'], tried)
  return installedBrowser()
}

function run([command, ...words]: [string, ...string[]] | string[], tried: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const done = spawnSync(command!, words, { stdio: ['ignore', 2, 2], env })
  tried.push(`${command} ${words.join(' ')} → ${done.status ?? done.error?.message}`)
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}
