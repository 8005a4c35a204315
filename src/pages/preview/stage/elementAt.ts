import type { Article } from '../../../model/Article.ts'

/**
 * The element of a frame's page that shows a part of the article, by its path (`textsOf` in the checks); for a part of
 * a block that has no element of its own, the block. Undefined where the page does not show it. The published markup
 * carries no marks for this: the parts are found by their order.
 */
export function elementAt(page: Document, article: Article, path: string): Element | undefined {
  const [field = '', ...rest] = path.match(/[^.[\]]+/g) ?? []
  const story = page.querySelector('main article')
  if (!story) return undefined
  const head = story.querySelector(':scope > header')
  if (!head) return partOfCard(page, article, field)
  if (field === 'body') return partOfBody(story, article, rest)
  if (field === 'corrections') return childOf(bodyOf(story), afterBody(article) + Number(rest[0]))
  return partOfHead(story, head, field, rest)
}

/** True for a path that the article's page shows something of: an address or a language has no place on it. */
export function isInStory(article: Article, path: string): boolean {
  const { standfirst, label, section, topics, byline, published, updated, lead, body } = article
  const [field = '', index = '0'] = path.match(/[^.[\]]+/g) ?? []
  const parts: Record<string, unknown> = {
    ...{ headline: true, standfirst, label, section, lead, published, updated },
    embargo: published ?? updated,
    topics: topics.length > 0,
    byline: byline.people.length > 0 || byline.organisation,
    body: body[Number(index)],
    corrections: article.corrections.length > 0,
  }
  return Boolean(parts[field])
}

/** The paths of everything an article shows, from top to bottom, block by block. */
export function pathsOf({ body, corrections }: Article): string[] {
  return [
    ...['headline', 'standfirst', 'lead', 'byline'],
    ...body.map((_, index) => `body[${index}]`),
    ...corrections.map((_, index) => `corrections[${index}]`),
  ]
}

/** The path of what was pressed in a frame; undefined outside the article. */
export function pathAt(page: Document, article: Article, pressed: Node): string | undefined {
  return pathsOf(article).find(path => elementAt(page, article, path)?.contains(pressed))
}

function partOfHead(story: Element, head: Element, field: string, rest: string[]): Element | undefined {
  switch (field) {
    case 'headline':
      return found(head, 'h1')
    case 'standfirst':
      return found(head, 'h1 ~ p')
    case 'label':
    case 'section':
      return found(head, ':scope > p:has(+ h1)')
    case 'lead':
      return partOfPicture(found(story, ':scope > figure'), rest)
    case 'byline':
      return found(story, ':scope > div > div')
    case 'published':
    case 'updated':
    case 'embargo':
      return found(story, ':scope > div time')?.closest('div') ?? undefined
    case 'topics':
      return found(story, ':scope > div > footer nav')
    default:
      return undefined
  }
}

function partOfBody(story: Element, article: Article, [index, ...rest]: string[]): Element | undefined {
  if (index === undefined) return bodyOf(story)
  if (Number(index) >= article.body.length) return undefined
  const block = childOf(bodyOf(story), importantOf(article) + Number(index))
  return block && (partOfBlock(block, rest) ?? block)
}

function partOfBlock(block: Element, [field, ...rest]: string[]): Element | undefined {
  const [first = '0', second = '0'] = rest
  switch (field) {
    case 'pictures':
      return partOfPicture(block.querySelectorAll('figure')[Number(first)], rest.slice(1))
    case 'items':
      return childOf(block, Number(first))
    case 'blocks':
      return childOf(block, Number(first))
    case 'source':
      return found(block, ':scope > footer')
    case 'head':
    case 'rows':
      return childOf(
        childOf(found(block, field === 'head' ? 'thead' : 'tbody'), Number(first)),
        Number(second),
      )
    case undefined:
      return block
    default:
      return partOfPicture(block, [field])
  }
}

function partOfPicture(figure: Element | undefined, [field]: string[]): Element | undefined {
  if (field === 'alt') return found(figure, 'img') ?? figure
  if (field === 'caption' || field === 'credit')
    return found(figure, ':scope > figcaption, caption') ?? figure
  return figure
}

function partOfCard(page: Document, { slug }: Article, field: string): Element | undefined {
  const link = page.querySelector(`main a[data-slug="${CSS.escape(slug)}"]`)
  const card = link?.closest('article')
  if (field === 'headline') return link?.parentElement ?? undefined
  if (field === 'lead') return found(card, 'picture') ?? undefined
  return field === 'standfirst' ? found(card, 'p:not(:first-child)') : undefined
}

const found = (element: Element | null | undefined, selector: string) =>
  element?.querySelector(selector) ?? undefined
const childOf = (element: Element | undefined, index: number) => element?.children[index]
const bodyOf = (story: Element) => found(story, ':scope > div:last-of-type > div')
const importantOf = ({ corrections }: Article) => corrections.filter(({ important }) => important).length
const afterBody = (article: Article) =>
  importantOf(article) + article.body.length + (article.shortened ? 1 : 0)
