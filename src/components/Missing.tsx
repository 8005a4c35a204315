import { paths } from '../paths.ts'
import button from './Button.module.css'
import { Link } from './Link.tsx'
import { Notice } from './Notice.tsx'
import { useSite } from './SiteContext.ts'

/** For an address that leads nowhere, or to something withdrawn: it stays as it is, and the page says so. */
export function Missing({ headline }: { headline?: string }) {
  const { newsroom, words } = useSite()
  return (
    <>
      <title>{`${headline ?? words.notFound} – ${newsroom.name}`}</title>
      <meta name="robots" content="noindex" />
      <Notice role="status" headline={headline ?? words.notFoundHeadline} level={1}>
        <p>{words.notFoundSay}</p>
        <Link className={button.button} to={paths.front.to()}>
          {words.frontPage}
        </Link>
      </Notice>
    </>
  )
}
