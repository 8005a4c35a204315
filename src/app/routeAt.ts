import { matchPath } from 'react-router'

/** The first of these routes that leads to a path, and the slug in it: empty where its pattern has none. */
export function routeAt<Route extends { pattern: string }>(
  routes: readonly Route[],
  path: string,
): { route: Route; slug: string } | undefined {
  for (const route of routes) {
    const match = matchPath(route.pattern, path)
    if (match) return { route, slug: decoded(match.params.slug ?? '') }
  }
}

/** A part of an address that is no text in percent signs is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
