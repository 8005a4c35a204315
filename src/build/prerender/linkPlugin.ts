import { join } from 'node:path'
import type { Plugin } from 'vite'

const file = join(import.meta.dirname, 'Link.tsx')

/** Takes React Router’s links from `Link.tsx`, for a build that writes pages: there are hundreds of thousands of them. */
export function linkPlugin(): Plugin {
  return {
    name: 'dateline-link',
    enforce: 'pre',
    resolveId: (id, importer) => (id === 'react-router' && importer !== file ? file : null),
  }
}
