import type { Block } from '../../model/Block.ts'
import type { ArticleWords } from '../../wording/words.ts'
import { Caption } from '../Caption.tsx'
import { InlineText } from '../InlineText.tsx'
import { Photo } from '../Photo.tsx'
import { useSite } from '../SiteContext.ts'
import styles from './Body.module.css'
import { Body } from './Body.tsx'
import { CorrectionNote } from './CorrectionNote.tsx'
import { Embed } from './Embed.tsx'
import { Gallery } from './Gallery.tsx'
import { PostStamp } from './PostStamp.tsx'
import { Table } from './Table.tsx'

const column = '(width >= 46.25em) 39.5rem, 100vw'

type Props<Kind extends Block['kind'] = Block['kind']> = {
  block: Extract<Block, { kind: Kind }>
  words: ArticleWords
}

/** One block of a body as its element. A new kind of block fails the type check here until it is shown. */
export function BlockView({ block, words }: Props) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <InlineText content={block.content} />
        </p>
      )
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading>
          <InlineText content={block.content} />
        </Heading>
      )
    }
    case 'list':
      return <List block={block} words={words} />
    case 'quote':
    case 'pullquote':
      return <Quote block={block} words={words} />
    case 'figure':
      return (
        <figure>
          <Photo picture={block.picture} sizes={column} />
          <Caption of={block.picture} words={words} />
        </figure>
      )
    case 'gallery':
      return <Gallery block={block} words={words} />
    case 'table':
      return <Table table={block} />
    case 'code':
      return <Code text={block.text} />
    case 'rule':
      return <hr className={styles.rule} />
    case 'stamp':
      return <PostStamp instant={block.instant} />
    case 'correction':
      return <CorrectionNote correction={block.correction} words={words} />
    case 'embed':
      return <Embed href={block.href} title={block.title} />
    default:
      return block satisfies never
  }
}

function List({ block, words }: Props<'list'>) {
  const Tag = block.ordered ? 'ol' : 'ul'
  return (
    <Tag start={block.ordered ? block.start : undefined}>
      {block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items never change order on the page
        <li key={index}>
          <ListItem blocks={item} words={words} />
        </li>
      ))}
    </Tag>
  )
}

/** A single line of text needs no paragraph inside its list item. */
function ListItem({ blocks, words }: { blocks: Block[]; words: ArticleWords }) {
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph') return <Body blocks={blocks} words={words} />
  return (
    <>
      <InlineText content={first.content} />
      <Body blocks={rest} words={words} />
    </>
  )
}

function Quote({ block, words }: Props<'quote' | 'pullquote'>) {
  return (
    <blockquote className={block.kind === 'pullquote' ? styles.pullquote : styles.quote}>
      {block.kind === 'quote' ? (
        <Body blocks={block.blocks} words={words} />
      ) : (
        <p>
          <InlineText content={block.content} />
        </p>
      )}
      {block.source && (
        <footer>
          <cite>
            <InlineText content={block.source} />
          </cite>
        </footer>
      )}
    </blockquote>
  )
}

function Code({ text }: { text: string }) {
  const { words } = useSite()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <pre className={styles.code} tabIndex={0} role="group" aria-label={words.codeRegion} dir="ltr">
      <code>{text}</code>
    </pre>
  )
}
