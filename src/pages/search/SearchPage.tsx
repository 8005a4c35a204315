import 'virtual:list-words'
import 'virtual:search-words'
import { useLocation } from 'react-router'
import { useSite } from '../../components/SiteContext.ts'
import { NameIndex } from './NameIndex.tsx'
import { SearchForm } from './SearchForm.tsx'
import { SearchResults } from './SearchResults.tsx'

/** Longer than this, in characters, nobody searches; servers refuse long addresses. */
const longest = 200

/** The search: what `?q=` asks for; without it the names of everything there is a list of. */
function SearchPage() {
  const { newsroom, words } = useSite()
  const parameters = new URLSearchParams(useLocation().search)
  const asked = (parameters.get('q') ?? '').trim().slice(0, longest)
  return (
    <>
      <title>{`${asked ? `${asked} – ` : ''}${words.search} – ${newsroom.name}`}</title>
      <meta name="robots" content="noindex" />
      <h1 className="hidden" tabIndex={-1}>
        {words.search}
      </h1>
      <SearchForm key={asked} asked={asked} />
      {asked ? <SearchResults asked={asked} /> : <NameIndex />}
    </>
  )
}

export { SearchPage as Page }
