import type { ReactNode } from 'react'
import { elements, type Inline } from '../model/Inline.ts'
import { Link } from './Link.tsx'

/** Text that runs inside a line, each kind as its own element; nothing is ever parsed here. */
export function InlineText({ content }: { content: Inline[] }): ReactNode {
  // Inline text never changes order while it is on the page, so its place is its key.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return content.map((part, index) => (typeof part === 'string' ? part : <Part key={index} part={part} />))
}

function Part({ part }: { part: Exclude<Inline, string> }) {
  if (part.kind === 'break') return <br />
  const inside = <InlineText content={part.content} />
  if (part.kind === 'link') return <TextLink href={part.href}>{inside}</TextLink>
  if (part.kind === 'foreign') {
    return (
      <bdi lang={part.language} dir={part.direction}>
        {inside}
      </bdi>
    )
  }
  const Tag = elements[part.kind]
  return <Tag>{inside}</Tag>
}

/** A link in running text: inside the site without a new page, outside without telling where from. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  if (/^\/(?!\/)/.test(href)) return <Link to={href}>{children}</Link>
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  )
}
