import 'virtual:list-words'
import { hueOf } from '../../components/hueOf.ts'
import { ListHead } from '../../components/ListHead.tsx'
import { useSite } from '../../components/SiteContext.ts'
import { Stories } from '../../components/Stories.tsx'
import { StoryList } from '../../components/StoryList.tsx'
import { usePaging } from '../../components/usePaging.ts'
import { usePages } from '../../queries/usePages.ts'
import { nameIn } from './nameIn.ts'

/** All stories of one section. */
function SectionPage({ slug }: { slug: string }) {
  const { newsroom, words } = useSite()
  const paging = usePaging()
  const list = usePages({ by: 'section', slug }, paging.first, paging.last)
  const known = newsroom.sections.find(section => section.slug === slug)
  const section = known ?? { slug, name: nameIn(list.opening, story => [story.section], slug) }
  return (
    <>
      <title>{`${section.name} – ${newsroom.name}`}</title>
      <ListHead
        kind={known ? undefined : words.section}
        hue={hueOf(section, newsroom)}
        name={<bdi>{section.name}</bdi>}
      />
      <Stories list={list} paging={paging} placeholder="list">
        {(opening, later) => <StoryList opening={opening} later={later} />}
      </Stories>
    </>
  )
}

export { SectionPage as Page }
