import { type AnchorHTMLAttributes, type MouseEvent, use } from 'react'
import { UNSAFE_NavigationContext } from 'react-router'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** A path of the site, with what is searched or counted. */
  to: string
  /** True where the page only changes: going back leads to what was before it. */
  replace?: boolean
  state?: unknown
  'data-slug'?: string
}

/** A link to a page of the site: a plain press on it shows that page in place of this one, without a new document. */
export function Link({ to, replace, state, onClick, ...others }: Props) {
  const { basename, navigator } = use(UNSAFE_NavigationContext)
  const href = basename.replace(/\/$/, '') + to
  function follow(press: MouseEvent<HTMLAnchorElement>) {
    onClick?.(press)
    const { button, metaKey, altKey, ctrlKey, shiftKey, defaultPrevented } = press
    if (button || metaKey || altKey || ctrlKey || shiftKey || defaultPrevented) return
    press.preventDefault()
    const isHere = href === location.pathname + location.search
    navigator[replace || isHere ? 'replace' : 'push'](href, state)
  }
  return <a {...others} href={href} onClick={follow} />
}
