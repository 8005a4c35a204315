import './styles/layers.css'
import './styles/reset.css'
import './styles/tokens.css'
import './styles/fallbacks.css'
import './styles/base.css'
import 'virtual:accent.css'
import { newsroom, words } from 'virtual:newsroom'
import { type ReactNode, StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { Arrival } from './app/Arrival.tsx'
import { type Handover, type HandoverElsewhere, handoverId, wordsOf } from './app/handover.ts'
import { heard, hearOnly } from './app/hearOnly.ts'
import { SiteRouter } from './app/SiteRouter.tsx'
import { now } from './clock.ts'
import { idle } from './idle.ts'
import { paths } from './paths.ts'
import { askIfChanged } from './queries/askIfChanged.ts'
import { makeQueryClient } from './queries/queryClient.ts'
import { openWhenAsked } from './sources/openWhenAsked.ts'
import { request, textOf } from './sources/request.ts'

const root = document.getElementById('root')!
const base = import.meta.env.BASE_URL
const isPreview = addressed(paths.preview.to())
const source = openWhenAsked(newsroom.source, async () =>
  (await import('./reading.ts')).openReading(base, isPreview),
)
const client = makeQueryClient()

if (isPreview) void preview()
else void read()

/** The editors' workspace: its code is loaded for nobody else. */
async function preview() {
  const { Preview } = await import('./app/Preview.tsx')
  show(
    <StrictMode>
      <Preview site={{ newsroom, words }} source={source} client={client} base={base} />
    </StrictMode>,
  )
}

async function read() {
  hearOnly(root, heard)
  const handover = await handoverFor(location)
  if (handover) {
    keep(handover)
    await wordsOf(handover, words)
  }
  const app = (
    <StrictMode>
      <SiteRouter basename={base}>
        <Arrival source={source} client={client}>
          <App site={{ newsroom, words, madeAt: handover?.madeAt }} source={source} client={client} />
        </Arrival>
      </SiteRouter>
    </StrictMode>
  )
  if (!handover) return show(app)
  await idle()
  // In a transition React pauses every few milliseconds, so that the page answers meanwhile.
  startTransition(() => void hydrateRoot(root, app))
  await idle()
  if (handover.documents) void askIfChanged(client, handover.documents)
}

/** Shows the app in place of what is there. */
function show(app: ReactNode) {
  root.replaceChildren()
  createRoot(root).render(app)
}

/** Without the documents it was made of, what a page hands over is as old as can be: all of it is asked for again. */
function keep({ answers, documents }: Handover) {
  const updatedAt = documents ? now() : 1
  for (const [key, data] of answers) client.setQueryData(key, data, { updatedAt })
}

/** True where the browser stands at this address of the site, with or without a slash at its end. */
function addressed(path: string): boolean {
  return location.pathname.replace(/\/$/, '') === base + path.slice(1)
}

/** What the build handed over, if this page was made for this very address: a host may answer any with the front. */
async function handoverFor({ pathname, search }: Location): Promise<Handover | undefined> {
  const written = document.getElementById(handoverId)?.textContent
  const asked = new URLSearchParams(search)
  if (!written || asked.has('page') || asked.has('q')) return undefined
  // Not in the moment in which this code was made ready.
  await idle()
  const handed = JSON.parse(written) as Handover | HandoverElsewhere
  if (base + handed.path.slice(1) !== pathname) return undefined
  if (!('file' in handed)) return handed
  try {
    const handover = JSON.parse(await textOf(await request(handed.file), handed.file)) as Handover
    return handover.madeAt === handed.madeAt ? handover : undefined
  } catch {
    return undefined
  }
}
