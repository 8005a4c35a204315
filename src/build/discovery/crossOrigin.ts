import type { Header } from '../../sources/http.ts'

/** Where the site stands while nobody has said where it will. */
export const rehearsalOrigin = 'http://localhost:4173'

/**
 * Why a reader's browser on a site at `origin` could not read a source, and what helps, in words; undefined where it can:
 * the server allows the origin or all of them, or is the site's own (Fetch standard, “CORS check”).
 */
export function crossOriginProblem(address: string, header: Header, origin: string): string | undefined {
  const server = new URL(address).origin
  const allowed = header('access-control-allow-origin')
  if (server === origin || allowed === '*' || allowed === origin) return undefined
  const seen = allowed ? `lets only ${allowed.slice(0, 80)} read it` : 'lets no other site’s pages read it'
  const wanted = origin === rehearsalOrigin ? '*' : origin
  return [
    `${server} ${seen}, so that readers’ browsers will show no stories.`,
    `Have its server send “Access-Control-Allow-Origin: ${wanted}” with its JSON, or put the site on ${server} itself.`,
  ].join('\n')
}
