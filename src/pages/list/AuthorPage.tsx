import 'virtual:list-words'
import { AuthorHead } from '../../components/AuthorHead.tsx'
import { useSite } from '../../components/SiteContext.ts'
import { Stories } from '../../components/Stories.tsx'
import { StoryList } from '../../components/StoryList.tsx'
import { usePaging } from '../../components/usePaging.ts'
import { usePages } from '../../queries/usePages.ts'
import { nameIn } from './nameIn.ts'

/** One author and all their stories. */
function AuthorPage({ slug }: { slug: string }) {
  const { newsroom } = useSite()
  const paging = usePaging()
  const list = usePages({ by: 'author', slug }, paging.first, paging.last)
  const author = list.opening.flatMap(({ byline }) => byline.people).find(person => person.slug === slug)
  const name = author?.name ?? nameIn([], () => [], slug)
  return (
    <>
      <title>{`${name} – ${newsroom.name}`}</title>
      <AuthorHead author={author ?? { slug, name }} />
      <Stories list={list} paging={paging} placeholder="list">
        {(opening, later) => <StoryList opening={opening} later={later} />}
      </Stories>
    </>
  )
}

export { AuthorPage as Page }
