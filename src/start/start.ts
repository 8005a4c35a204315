/**
 * The first script of a page. Where the build has painted the page, the rest waits until the page has loaded and the
 * browser has nothing else to do, or until the reader does something: first the web fonts, then the app, part by part, so
 * that the page answers between them. Where nothing is painted yet, or the address asks for another part of it, the app
 * comes at once.
 */
import { idle } from '../idle.ts'
import { openCalendar } from './openCalendar.ts'
import { bringWebFonts, linkWebFonts } from './webFonts.ts'

const patience = { page: 6000, fonts: 3000, calendar: 1000 }
const actions = ['pointerdown', 'touchstart', 'keydown']

const startApp = () => {
  for (const action of actions) removeEventListener(action, startApp, true)
  void import('../main.tsx')
}
const wait = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

void start()

async function start() {
  // On a slow line this script may be here before the page is.
  if (document.readyState === 'loading') await heard(document, 'DOMContentLoaded')
  const painted = document.getElementById('root')?.firstElementChild
  const asked = new URLSearchParams(location.search)
  if (painted && !asked.has('q') && !asked.has('page')) {
    for (const action of actions) addEventListener(action, startApp, { capture: true, passive: true })
    await startWhenIdle()
  } else {
    startApp()
    linkWebFonts()
  }
}

async function startWhenIdle() {
  await Promise.race([loaded(), wait(patience.page)])
  await idle()
  const calendar = openCalendar().catch(() => {})
  await Promise.race([bringWebFonts().catch(() => {}), wait(patience.fonts)])
  await Promise.race([calendar, wait(patience.calendar)])
  await idle()
  await import('react-dom/client')
  await idle()
  await import('../packages.ts')
  await idle()
  startApp()
}

function loaded(): Promise<unknown> | undefined {
  return document.readyState === 'complete' ? undefined : heard(window, 'load')
}

function heard(target: EventTarget, event: string): Promise<unknown> {
  return new Promise(done => target.addEventListener(event, done, { once: true }))
}
