import 'virtual:list-words'
import { ListHead } from '../../components/ListHead.tsx'
import { useSite } from '../../components/SiteContext.ts'
import { Stories } from '../../components/Stories.tsx'
import { StoryList } from '../../components/StoryList.tsx'
import { usePaging } from '../../components/usePaging.ts'
import { usePages } from '../../queries/usePages.ts'
import { nameIn } from './nameIn.ts'

/** All stories about one topic. */
function TopicPage({ slug }: { slug: string }) {
  const { newsroom, words } = useSite()
  const paging = usePaging()
  const list = usePages({ by: 'topic', slug }, paging.first, paging.last)
  const name = nameIn(list.opening, story => story.topics, slug)
  return (
    <>
      <title>{`${name} – ${newsroom.name}`}</title>
      <ListHead kind={words.topic} name={<bdi>{name}</bdi>} />
      <Stories list={list} paging={paging} placeholder="list">
        {(opening, later) => <StoryList opening={opening} later={later} />}
      </Stories>
    </>
  )
}

export { TopicPage as Page }
