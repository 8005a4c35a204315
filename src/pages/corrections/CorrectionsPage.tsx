import 'virtual:list-words'
import { CorrectionList } from '../../components/CorrectionList.tsx'
import { ListHead } from '../../components/ListHead.tsx'
import { useSite } from '../../components/SiteContext.ts'
import { Stories } from '../../components/Stories.tsx'
import { usePaging } from '../../components/usePaging.ts'
import { usePages } from '../../queries/usePages.ts'

/** Everything we got wrong, gathered from the articles. */
function CorrectionsPage() {
  const { newsroom, words } = useSite()
  const paging = usePaging()
  const list = usePages({ by: 'corrections' }, paging.first, paging.last)
  return (
    <>
      <title>{`${words.corrections} – ${newsroom.name}`}</title>
      <ListHead name={words.corrections}>
        <p>{words.correctionsIntro}</p>
      </ListHead>
      <Stories list={list} paging={paging} placeholder="list">
        {(opening, later) => <CorrectionList stories={[...opening, ...later]} />}
      </Stories>
    </>
  )
}

export { CorrectionsPage as Page }
