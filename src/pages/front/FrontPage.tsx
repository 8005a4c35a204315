import 'virtual:list-words'
import { Front } from '../../components/front/Front.tsx'
import { useSite } from '../../components/SiteContext.ts'
import { Stories } from '../../components/Stories.tsx'
import { usePaging } from '../../components/usePaging.ts'
import { usePages } from '../../queries/usePages.ts'

/** The newsroom's front page; lengthened, older stories follow below it. */
function FrontPage() {
  const { newsroom } = useSite()
  const paging = usePaging()
  const list = usePages({ by: 'all' }, paging.first, paging.last)
  return (
    <>
      <title>{newsroom.name}</title>
      <Stories list={list} paging={paging} placeholder="front" bare>
        {(opening, later) => <Front opening={opening} later={later} whole={list.first === 1} />}
      </Stories>
    </>
  )
}

export { FrontPage as Page }
