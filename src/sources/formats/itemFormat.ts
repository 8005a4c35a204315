import type { Article, LeftOut, Summary } from '../../model/Article.ts'
import type { Format, List, Reading } from '../format.ts'
import { record } from '../readField.ts'
import { type Placed, uniqueSlugs } from '../slugOf.ts'

type Raw = Record<string, unknown>

/** What a format of items says of its wire; the rest is the same for all of them. */
export type ItemWire = {
  name: Format['name']
  recognise: Format['recognise']
  /** The items of a document with their places, in its order. */
  itemsOf: (json: unknown) => Placed<unknown>[]
  /** What a list knows of an item, or in words why it is not shown. */
  summaryOf: (item: Raw, reading: Reading, json: unknown) => Summary | string
  /** The whole article of an item whose summary has been read. */
  articleOf: (item: Raw, summary: Summary, reading: Reading, json: unknown) => Article
  /** What the document says of the list as a whole. */
  headOf?: (json: unknown, reading: Reading) => Omit<List, 'articles' | 'leftOut'>
}

type Entry = { raw: Raw; summary: Summary }
type Items = { entries: Map<string, Entry>; leftOut: LeftOut[]; address: string; now: number }

/** Makes a format of a wire whose documents are lists of items; a broken item costs that item only. */
export function itemFormat(wire: ItemWire): Format {
  const read = new WeakMap<object, Items>()

  /** Read once for a document, so that finding each of its articles does not read all the others again. */
  function itemsIn(json: unknown, reading: Reading): Items {
    const known = typeof json === 'object' && json ? read.get(json) : undefined
    if (known?.address === reading.address && known.now === reading.now) return known
    const items = itemsOf(wire, json, reading)
    if (typeof json === 'object' && json) read.set(json, items)
    return items
  }

  return {
    name: wire.name,
    recognise: wire.recognise,
    readList: (json, reading) => {
      const { entries, leftOut } = itemsIn(json, reading)
      return {
        articles: [...entries.values()].map(({ summary }) => summary),
        leftOut,
        ...wire.headOf?.(json, reading),
      }
    },
    readArticle: (json, slug, reading) => {
      const { entries } = itemsIn(json, reading)
      // A file of its own holds one item, whose slug its list may have changed.
      const entry =
        entries.get(slug) ?? (entries.size === 1 && reading.alone ? [...entries.values()][0] : undefined)
      return entry && { ...wire.articleOf(entry.raw, entry.summary, reading, json), slug }
    },
  }
}

function itemsOf(wire: ItemWire, json: unknown, reading: Reading): Items {
  const leftOut: LeftOut[] = []
  const raws = new Map<Summary, Raw>()
  const placed: Placed<Summary>[] = []
  for (const { where, item } of wire.itemsOf(json)) {
    const raw = record(item)
    const summary = raw ? summaryOr(wire, raw, reading, json) : 'is no object'
    if (typeof summary === 'string') leftOut.push({ where, why: summary })
    else {
      raws.set(summary, raw!)
      placed.push({ where, item: summary })
    }
  }
  const { kept, leftOut: repeated } = uniqueSlugs(placed)
  // Backwards, so that of equal ids the first item is the one that stays.
  const ids = new Map([...raws].reverse().map(([{ id }, raw]) => [id, raw]))
  const entries = new Map(kept.map(({ item }) => [item.slug, { summary: item, raw: ids.get(item.id)! }]))
  return { entries, leftOut: [...leftOut, ...repeated], address: reading.address, now: reading.now }
}

/** Nothing in an item may stop the others, not even what nobody foresaw. */
function summaryOr(wire: ItemWire, raw: Raw, reading: Reading, json: unknown): Summary | string {
  try {
    return wire.summaryOf(raw, reading, json)
  } catch (error) {
    return `cannot be read (${error instanceof Error ? error.message.slice(0, 100) : 'unknown fault'})`
  }
}
