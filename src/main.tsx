import './styles/layers.css'
import './styles/reset.css'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import 'virtual:accent.css'
import { newsroom, words } from 'virtual:newsroom'
import { hydrate } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './app/App.tsx'
import { Arrival } from './app/Arrival.tsx'
import { type Handover, handoverId } from './app/handover.ts'
import { now, setServerTime } from './clock.ts'
import { paths } from './paths.ts'
import { makeQueryClient } from './queries/queryClient.ts'
import { parseHtml } from './sources/html/parseHtml.ts'
import { openSource } from './sources/source.ts'

const root = rootElement()
const base = import.meta.env.BASE_URL
const isPreview = addressed(paths.preview.to())
const source = openSource(newsroom.source, {
  parseHtml,
  now,
  base,
  ...(newsroom.address && { own: newsroom.address }),
  leavesNoTrace: isPreview,
  onServerTime: setServerTime,
  onLeftOut: (address, leftOut) => {
    console.info(
      `${leftOut.length} left out of ${address}:`,
      ...leftOut.map(({ where, why }) => `\n${where}: ${why}`),
    )
  },
})
const client = makeQueryClient()

if (isPreview) void preview()
else read()

/** The editors' workspace: its code is loaded for nobody else. */
async function preview() {
  const { Preview } = await import('./app/Preview.tsx')
  root.replaceChildren()
  createRoot(root).render(
    <StrictMode>
      <Preview site={{ newsroom, words }} source={source} client={client} base={base} />
    </StrictMode>,
  )
}

function read() {
  const handover = handoverFor(location)
  if (handover) hydrate(client, handover.queries)
  const app = (
    <StrictMode>
      <BrowserRouter basename={base}>
        <Arrival source={source} client={client}>
          <App site={{ newsroom, words, madeAt: handover?.madeAt }} source={source} client={client} />
        </Arrival>
      </BrowserRouter>
    </StrictMode>
  )
  if (handover) hydrateRoot(root, app)
  else {
    root.replaceChildren()
    createRoot(root).render(app)
  }
}

/** True where the browser stands at this address of the site, with or without a slash at its end. */
function addressed(path: string): boolean {
  return location.pathname.replace(/\/$/, '') === base + path.slice(1)
}

function rootElement(): HTMLElement {
  const element = document.getElementById('root')
  if (!element) throw new Error('index.html has no element with the id “root”.')
  return element
}

/** What the build handed over, if this page was made for this very address: a host may answer any with the front. */
function handoverFor({ pathname, search }: Location): Handover | undefined {
  const written = document.getElementById(handoverId)?.textContent
  const asked = new URLSearchParams(search)
  if (!written || asked.has('page') || asked.has('q')) return undefined
  const handed = JSON.parse(written) as Handover
  return base + handed.path.slice(1) === pathname ? handed : undefined
}
