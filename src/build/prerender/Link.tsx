import { use } from 'react'
import { type LinkProps, Link as RouterLink, UNSAFE_NavigationContext } from 'react-router'
import { isPlainPath } from '../plainPath.ts'

// biome-ignore lint/performance/noBarrelFile: it stands in for the whole package.
export * from 'react-router'

const attributes = new Set(['to', 'className', 'children', 'data-slug'])

/**
 * React Router’s link as it is written into a page: the same HTML, without what only a press on it needs. A link with
 * more to it than these attributes and a plain path is left to React Router.
 */
export function Link(props: LinkProps) {
  const { to, ...others } = props
  const { basename } = use(UNSAFE_NavigationContext)
  const isPlain =
    typeof to === 'string' && isPlainPath(to) && Object.keys(props).every(name => attributes.has(name))
  if (!isPlain) return <RouterLink {...props} />
  return <a {...others} href={basename.replace(/\/$/, '') + to} data-discover="true" />
}
