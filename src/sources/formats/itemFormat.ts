import type { Article, Hidden, LeftOut, Summary } from '../../model/Article.ts'
import type { Format, List, Named, Reading } from '../format.ts'
import { type Placed, uniqueSlugs } from '../slugOf.ts'
import type { Steps } from '../steps.ts'

/** An item that is kept from readers, and why. */
export type NotShown = { why: string; hides: Hidden }

type WireItem = Named & { id: string }

/** What a format of items says of its wire; the rest is the same for all of them. */
export type ItemWire<Document, Item extends WireItem> = {
  name: Format['name']
  recognise: Format['recognise']
  /** What the document says besides its items. */
  readDocument: (json: unknown, reading: Reading) => Document
  /** The items of a document with their places, in its order, not read yet. */
  itemsIn: (json: unknown) => Placed<unknown>[]
  /** An item that readers may see, or in words why it is not shown. */
  readItem: (item: unknown, document: Document, reading: Reading) => Item | NotShown | string
  summaryOf: (item: Item, document: Document, reading: Reading) => Summary
  articleOf: (item: Item, document: Document, reading: Reading) => Steps<Article>
  /** What the document says of the list as a whole. */
  headOf: (document: Document) => Omit<List, 'articles' | 'leftOut'>
}

type Opened<Document, Item> = {
  document: Document
  items: Map<string, Item>
  places: Map<string, string>
  leftOut: LeftOut[]
  address: string
  now: number
  forEditor: string
}

/**
 * Makes a format of a wire whose documents are lists of items. A broken item costs that item only. A document is
 * gone through once, so that finding each of its articles does not read all the others again.
 */
export function itemFormat<Document, Item extends WireItem>(wire: ItemWire<Document, Item>): Format {
  const known = new WeakMap<object, Opened<Document, Item>>()

  function* opened(json: unknown, reading: Reading): Steps<Opened<Document, Item>> {
    const isKept = typeof json === 'object' && json !== null
    const before = isKept ? known.get(json) : undefined
    const isSame = before?.address === reading.address && before.now === reading.now
    if (before && isSame && before.forEditor === forEditorIn(reading)) return before
    const now = yield* open(wire, json, reading)
    if (isKept) known.set(json, now)
    return now
  }

  function* listOf<Read extends object>(
    json: unknown,
    reading: Reading,
    read: (item: Item, document: Document) => Read,
  ): Steps<Omit<List, 'articles'> & { articles: Read[] }> {
    const { document, items, places, leftOut } = yield* opened(json, reading)
    const articles: Read[] = []
    const broken: LeftOut[] = []
    for (const item of items.values()) {
      const found = orWhy(() => read(item, document))
      if (typeof found !== 'string') articles.push(found)
      else broken.push({ where: places.get(item.slug) ?? '', why: found })
      yield
    }
    return { articles, leftOut: [...leftOut, ...broken], ...wire.headOf(document) }
  }

  return {
    name: wire.name,
    recognise: wire.recognise,
    readList: (json, reading) =>
      listOf(json, reading, (item, document) => wire.summaryOf(item, document, reading)),
    readNames: (json, reading) =>
      listOf<Named>(json, reading, (item, document) => {
        const { slug, href } = item
        return href === undefined ? wire.summaryOf(item, document, reading) : { slug, href }
      }),
    readArticle: function* (json, slug, reading) {
      const { document, items } = yield* opened(json, reading)
      // A file of its own holds one item, to which its list may have given another slug.
      const only = reading.alone && items.size === 1 ? [...items.values()][0] : undefined
      const item = items.get(slug) ?? only
      yield
      return item && { ...(yield* wire.articleOf(item, document, reading)), slug }
    },
  }
}

function* open<Document, Item extends WireItem>(
  wire: ItemWire<Document, Item>,
  json: unknown,
  reading: Reading,
): Steps<Opened<Document, Item>> {
  const document = wire.readDocument(json, reading)
  const visible: Placed<Item>[] = []
  const leftOut: LeftOut[] = []
  const all = wire.itemsIn(json)
  const most = reading.mostItems ?? all.length
  for (const { where, item } of all.slice(0, most)) {
    const read = orWhy(() => wire.readItem(item, document, reading))
    if (typeof read === 'string') leftOut.push({ where, why: read })
    else if ('hides' in read) leftOut.push({ where, ...read })
    else visible.push({ where, item: read })
    yield
  }
  const [beyond] = all.slice(most)
  if (beyond)
    leftOut.push({ where: beyond.where, why: `it and all after it: more than ${most} in one document` })
  const hidden = new Set(leftOut.flatMap(({ hides }) => hides?.id ?? []))
  const shown = visible.filter(({ where, item }) => {
    if (hidden.has(item.id)) leftOut.push({ where, why: 'another version of it is kept from readers' })
    return !hidden.has(item.id)
  })
  const { kept, leftOut: repeated } = uniqueSlugs(shown)
  return {
    document,
    items: new Map(kept.map(({ item }) => [item.slug, item])),
    places: new Map(kept.map(({ where, item }) => [item.slug, where])),
    leftOut: [...leftOut, ...repeated],
    address: reading.address,
    now: reading.now,
    forEditor: forEditorIn(reading),
  }
}

/** What is read for an editor is never handed to a reader. */
function forEditorIn({ draft, doubts }: Reading): string {
  return `${draft === true} ${doubts === true}`
}

/** Nothing in an item may stop the others, not even what nobody foresaw. */
function orWhy<Read>(read: () => Read): Read | string {
  try {
    return read()
  } catch {
    return 'cannot be read'
  }
}
