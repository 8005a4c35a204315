import type { Article } from '../model/Article.ts'
import type { Block, Cell } from '../model/Block.ts'
import type { Inline } from '../model/Inline.ts'
import type { Picture } from '../model/Picture.ts'
import { plainTextOf } from '../wording/plainText.ts'
import { blocksOf } from './blocksOf.ts'

/** What a text is for; the checks of running text pass over addresses and code. */
export type TextKind =
  | 'headline'
  | 'standfirst'
  | 'label'
  | 'name'
  | 'paragraph'
  | 'heading'
  | 'cell'
  | 'quote'
  | 'caption'
  | 'alt'
  | 'credit'
  | 'title'
  | 'correction'
  | 'code'

/** One text of an article with its place; its characters are what a finding's range counts. */
export type PlacedText = { path: string; kind: TextKind; text: string }

/**
 * Every text of an article in the order in which it is read, with its path. A path is the way through the article's
 * fields: `headline`, `standfirst`, `label`, `byline.people[0].name`, `byline.people[0].role`, `byline.organisation`,
 * `byline.place`, `section.name`, `topics[1].name`, `corrections[0]`, `lead.alt`, `lead.caption`, `lead.credit`, and
 * `body[4]` for a block. Inside a block: `body[4].alt`, `.caption` and `.credit` of a figure; `body[4].pictures[1].alt`
 * of a gallery and its own `.caption`; `body[4].items[0][1]`, the second block of a list's first item;
 * `body[4].blocks[0]` and `.source` of a quote; `body[4].head[0][1]`, `.rows[2][0]` and `.caption` of a table;
 * `body[4].title` of an embed. What is absent has no text.
 */
export function textsOf(article: Article): readonly PlacedText[] {
  const before = known.get(article)
  if (before) return before
  const texts = readTexts(article)
  known.set(article, texts)
  return texts
}

/** Each of the checks asks for the texts; an article never changes. */
const known = new WeakMap<Article, PlacedText[]>()

function readTexts(article: Article): PlacedText[] {
  const { headline, standfirst, label, section, topics, byline, lead, corrections, body } = article
  return [
    ...textAs('label', 'label', label),
    ...textAs('headline', 'headline', headline),
    ...textAs('standfirst', 'standfirst', standfirst),
    ...byline.people.flatMap(({ name, role }, index) => [
      ...textAs(`byline.people[${index}].name`, 'name', name),
      ...textAs(`byline.people[${index}].role`, 'name', role),
    ]),
    ...textAs('byline.organisation', 'name', byline.organisation),
    ...textAs('byline.place', 'name', byline.place),
    ...(lead ? pictureTexts(lead, 'lead') : []),
    ...blockTexts(body, 'body'),
    ...corrections.flatMap(({ content }, index) => inlineAs(`corrections[${index}]`, 'correction', content)),
    ...textAs('section.name', 'name', section?.name),
    ...topics.flatMap(({ name }, index) => textAs(`topics[${index}].name`, 'name', name)),
  ]
}

/** The text at a path, as `textsOf` gives it; undefined where there is none. */
export function textAt(article: Article, path: string): string | undefined {
  return textsOf(article).find(placed => placed.path === path)?.text
}

function blockTexts(blocks: readonly Block[], at: string): PlacedText[] {
  return blocksOf(blocks, at).flatMap(({ path, block }) => ownTexts(block, path))
}

function ownTexts(block: Block, path: string): PlacedText[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineAs(path, block.kind, block.content)
    case 'pullquote':
      return [...inlineAs(path, 'quote', block.content), ...inlineAs(`${path}.source`, 'name', block.source)]
    case 'quote':
      return inlineAs(`${path}.source`, 'name', block.source)
    case 'figure':
      return pictureTexts(block.picture, path)
    case 'gallery':
      return [
        ...block.pictures.flatMap((picture, index) => pictureTexts(picture, `${path}.pictures[${index}]`)),
        ...inlineAs(`${path}.caption`, 'caption', block.caption),
        ...textAs(`${path}.credit`, 'credit', block.credit),
      ]
    case 'table':
      return [
        ...inlineAs(`${path}.caption`, 'caption', block.caption),
        ...cellTexts(block.head, `${path}.head`),
        ...cellTexts(block.rows, `${path}.rows`),
      ]
    case 'code':
      return textAs(path, 'code', block.text)
    case 'correction':
      return inlineAs(path, 'correction', block.correction.content)
    case 'embed':
      return textAs(`${path}.title`, 'title', block.title)
    default:
      return []
  }
}

function cellTexts(rows: readonly Cell[][], path: string): PlacedText[] {
  return rows.flatMap((row, at) =>
    row.flatMap(({ content }, index) => inlineAs(`${path}[${at}][${index}]`, 'cell', content)),
  )
}

function pictureTexts({ alt, caption, credit }: Picture, path: string): PlacedText[] {
  return [
    ...textAs(`${path}.alt`, 'alt', alt),
    ...inlineAs(`${path}.caption`, 'caption', caption),
    ...textAs(`${path}.credit`, 'credit', credit),
  ]
}

function inlineAs(path: string, kind: TextKind, content: readonly Inline[] | undefined): PlacedText[] {
  return textAs(path, kind, plainTextOf(content ?? []))
}

function textAs(path: string, kind: TextKind, text: string | undefined): PlacedText[] {
  return text?.trim() ? [{ path, kind, text }] : []
}
