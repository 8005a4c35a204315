import { useSite } from '../../../components/SiteContext.ts'
import type { Article } from '../../../model/Article.ts'
import { placeName } from '../../../preflight/placeName.ts'
import { bylineText } from '../../../wording/byline.ts'
import { fullDate } from '../../../wording/dates.ts'
import type { Change, Changes } from '../changes/articleChanges.ts'
import { type FieldChange, fieldChanges } from '../changes/fieldsOf.ts'
import { type Piece, wordChanges } from '../changes/wordChanges.ts'
import { words } from '../words.ts'
import styles from './ChangeList.module.css'
import checks from './Checks.module.css'

type Props = {
  draft: Article
  baseline?: Article
  changes?: Changes
  /** Brings a part of the story into view. */
  showPath: (path: string) => void
}

/** What differs from what readers have: text, pictures and details, word by word. */
export function ChangeList({ draft, baseline, changes, showPath }: Props) {
  const { newsroom, words: site } = useSite()
  if (!baseline || !changes) {
    return (
      <div className={checks.gate} data-kind="changes" role="status">
        <span className={checks.big}>–</span>
        <b>{words.nothingPublished}</b>
        <small>{words.nothingPublishedSay}</small>
      </div>
    )
  }
  const fields = fieldChanges(baseline, draft, newsroom)
  const count = changes.text.length + changes.pictures.length + changes.details.length + fields.length
  const by = bylineText(baseline.byline, { words: site, language: newsroom.language })
  return (
    <>
      <div className={checks.gate} data-kind="changes" role="status">
        <span className={checks.big}>{count}</span>
        <b>{words.changesSince(baseline.version, count)}</b>
        <small>
          {count === 0 ? words.noChanges : words.published(fullDate(baseline.published, newsroom), by)}
        </small>
      </div>
      <List name={words.parts.text} changes={changes.text} {...{ draft, baseline, showPath }} />
      <List name={words.parts.pictures} changes={changes.pictures} {...{ draft, baseline, showPath }} />
      <Details {...{ draft, baseline, showPath, fields }} changes={changes.details} />
    </>
  )
}

type ListProps = { name: string; changes: Change[]; draft: Article; baseline: Article } & Pick<
  Props,
  'showPath'
>

type DetailsProps = Omit<ListProps, 'name'> & { fields: FieldChange[] }

/** The address is told in any case: changing it has its price. */
function Details({ changes, fields, draft, baseline, showPath }: DetailsProps) {
  return (
    <section>
      <h2>{words.parts.details}</h2>
      <ul className={styles.list}>
        {baseline.slug === draft.slug && (
          <li>
            <h3>{words.address}</h3>
            <p>{words.sameAddress}</p>
          </li>
        )}
        {changes.map(change => (
          <Item key={keyOf(change)} {...{ change, draft, baseline, showPath }} />
        ))}
        {fields.map(({ name, before, after }) => (
          <li key={name}>
            <h3>{name}</h3>
            <p dir="auto">
              <Pieces pieces={wordChanges(before ?? '', after ?? '')} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function List({ name, changes, ...rest }: ListProps) {
  if (changes.length === 0) return null
  return (
    <section>
      <h2>{name}</h2>
      <ul className={styles.list}>
        {changes.map(change => (
          <Item key={keyOf(change)} change={change} {...rest} />
        ))}
      </ul>
    </section>
  )
}

function Item({
  change,
  draft,
  baseline,
  showPath,
}: Omit<ListProps, 'name' | 'changes'> & { change: Change }) {
  const { before, after, pieces } = change
  const name = after ? placeName(draft, after.path) : before ? placeName(baseline, before.path) : ''
  return (
    <li>
      <h3>{name.slice(0, 1).toUpperCase() + name.slice(1)}</h3>
      <p dir="auto">
        <Pieces pieces={pieces} />
      </p>
      {after && (
        <p className={checks.actions}>
          <button type="button" onClick={() => showPath(after.path)}>
            {words.showInStory}
          </button>
        </p>
      )}
    </li>
  )
}

/** So many characters of unchanged text are told around a change. */
const around = 60

function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`
    if (kind === 'added') return <Spoken key={key} as="ins" name={words.added} text={text} />
    if (kind === 'removed') {
      const isReplaced = pieces[index + 1]?.kind === 'added'
      return <Spoken key={key} as="del" name={words.removed} text={text} space={isReplaced} />
    }
    return <span key={key}>{shortened(text, index === 0, index === pieces.length - 1)}</span>
  })
}

type SpokenProps = { as: 'ins' | 'del'; name: string; text: string; space?: boolean }

/** What is only heard has a direction of its own, so that it decides nothing for the text around it. */
function Spoken({ as: Tag, name, text, space = false }: SpokenProps) {
  return (
    <>
      <Tag className={styles[Tag]}>
        <span className="hidden" dir="ltr">
          {name}{' '}
        </span>
        {text}
      </Tag>
      {space && ' '}
    </>
  )
}

/** The start and the end of a long text, in whole words. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= around * (isFirst || isLast ? 1 : 2)) return text
  const start = isFirst ? '' : text.slice(0, around).replace(/\S*$/, '')
  const end = isLast ? '' : text.slice(-around).replace(/^\S*/, '')
  return `${start}…${end}`
}

const keyOf = ({ before, after }: Change) => `${before?.path} ${after?.path}`
