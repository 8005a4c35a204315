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
import { type Handover, handoverId } from './app/handover.ts'
import { now, setServerTime } from './clock.ts'
import { makeQueryClient } from './queries/queryClient.ts'
import { parseHtml } from './sources/html/parseHtml.ts'
import { openSource } from './sources/source.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id “root”.')

const base = import.meta.env.BASE_URL
const source = openSource(newsroom.source, {
  parseHtml,
  now,
  base,
  ...(newsroom.address && { own: newsroom.address }),
  onServerTime: setServerTime,
  onLeftOut: (address, leftOut) => {
    console.info(
      `${leftOut.length} left out of ${address}:`,
      ...leftOut.map(({ where, why }) => `\n${where}: ${why}`),
    )
  },
})

const handover = handoverFor(location)
const client = makeQueryClient()
if (handover) hydrate(client, handover.queries)

const app = (
  <StrictMode>
    <BrowserRouter basename={base}>
      <App site={{ newsroom, words, madeAt: handover?.madeAt }} source={source} client={client} />
    </BrowserRouter>
  </StrictMode>
)

if (handover) hydrateRoot(root, app)
else {
  root.replaceChildren()
  createRoot(root).render(app)
}

/** What the build handed over, if this page was made for this very address: a host may answer any with the front. */
function handoverFor({ pathname, search }: Location): Handover | undefined {
  const written = document.getElementById(handoverId)?.textContent
  const asked = new URLSearchParams(search)
  if (!written || asked.has('page') || asked.has('q')) return undefined
  const handed = JSON.parse(written) as Handover
  return base + handed.path.slice(1) === pathname ? handed : undefined
}
