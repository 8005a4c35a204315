import './styles/layers.css'
import './styles/reset.css'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import 'virtual:accent.css'
import { newsroom, words } from 'virtual:newsroom'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './app/App.tsx'
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

createRoot(root).render(
  <StrictMode>
    <BrowserRouter basename={base}>
      <App site={{ newsroom, words }} source={source} client={makeQueryClient()} />
    </BrowserRouter>
  </StrictMode>,
)
