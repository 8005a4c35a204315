import { useState } from 'react'
import type { Summary } from '../model/Article.ts'
import type { Person } from '../model/Person.ts'
import { paths } from '../paths.ts'
import { bylineParts, peopleOf } from '../wording/byline.ts'
import styles from './Byline.module.css'
import { Link } from './Link.tsx'
import { Portrait } from './Portrait.tsx'
import { useLanguage } from './useLanguage.ts'

/** Who the article is by: names lead to the author's page; role and place follow. Nobody: nothing. */
export function Byline({ story }: { story: Summary }) {
  const { words, language } = useLanguage(story)
  const [whole, setWhole] = useState(false)
  const parts = bylineParts(story.byline, { words, language, whole })
  if (parts.length === 0) return null
  const people = peopleOf(story.byline, words)
  const role = people.length === 1 ? people[0]?.role : undefined
  return (
    <div className={styles.byline}>
      <Portraits people={people} />
      <p>
        {parts.map(part => {
          if (typeof part === 'string') return part
          if ('person' in part) return <Name key={part.person.slug + part.person.name} person={part.person} />
          return (
            <button key="others" type="button" onClick={() => setWhole(true)}>
              {part.text}
            </button>
          )
        })}
      </p>
      {role && (
        <p className={styles.role}>
          <bdi>{role}</bdi>
        </p>
      )}
    </div>
  )
}

/** Names do not break inside, but for one that would be wider than a small phone; in characters. */
const longestUnbroken = 30

const Name = ({ person }: { person: Person }) => (
  <Link
    to={paths.author.to(person.slug)}
    className={person.name.length > longestUnbroken ? undefined : styles.unbroken}
  >
    <bdi>{person.name}</bdi>
  </Link>
)

/** At most three, and only if everybody has one, so that nobody is missing from the row. */
function Portraits({ people }: { people: Person[] }) {
  if (people.length === 0 || people.length > 3 || people.some(({ avatar }) => !avatar)) return null
  return (
    <div className={styles.portraits}>
      {people.map(({ slug, avatar }) => (
        <Portrait key={slug} src={avatar ?? ''} size={44} />
      ))}
    </div>
  )
}
