import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomOf, type Teller, tellerOf } from './inventedText.ts'

// biome-ignore lint/suspicious/noExplicitAny: items of a feed are taken apart and put together again
type Item = any

const pageLength = 30
const newest = Date.parse('2026-11-23T14:00:00Z')
const betweenStories = 47 * 60_000

/**
 * Writes an archive of so many articles in the native format, one file an article and lists in pages, into a folder.
 * Every article has the form of one of the sample newsroom's – its section, label, lead picture, the length of its
 * headline and of its slug, the number of its authors and topics – and words, names and topics of its own; articles that
 * share a topic there share one here.
 */
export function writeArchive(count: number, folder: string): void {
  const forms = formsIn('public/content')
  mkdirSync(join(folder, 'articles'), { recursive: true })
  cpSync('public/content/img', join(folder, 'img'), { recursive: true })
  const teller = tellerOf(randomOf(20_261_123))
  const authors = Array.from({ length: 240 }, (_, index) => nameOf(index))
  const topics = Array.from({ length: 900 }, (_, index) => `${teller.line(14)} ${index + 1}`)
  const cast: Cast = { teller, authors, topics, topicOf: name => name }
  const pages = Math.ceil(count / pageLength)
  for (let page = 1; page <= pages; page += 1) {
    const items: Item[] = []
    for (let at = (page - 1) * pageLength; at < Math.min(count, page * pageLength); at += 1) {
      if (at % forms.length === 0) cast.topicOf = topicsFor(cast)
      const summary = summaryOf(forms[at % forms.length], at, cast)
      items.push(summary)
      const { content_text: _, ...head } = summary
      const { href, ...extras } = head._dateline
      const whole = { ...head, content_html: bodyOf(teller, at), _dateline: extras }
      write(join(folder, href), feedOf([lifted(whole)]))
    }
    const next = page < pages ? { next_url: `feed-${page + 1}.json` } : {}
    write(join(folder, page === 1 ? 'feed.json' : `feed-${page}.json`), { ...feedOf(items), ...next })
  }
}

/** The summaries of the sample's articles that readers may see. */
function formsIn(folder: string): Item[] {
  const items = ['feed.json', 'feed-2.json'].flatMap(
    name => JSON.parse(readFileSync(join(folder, name), 'utf8')).items,
  )
  return items.filter(
    ({ _ninjs: { item } }: Item) => item.pubStatus === 'usable' && !item.embargoedUntil && !item.expires,
  )
}

type Cast = {
  teller: Teller
  authors: string[]
  topics: string[]
  /** The topic that stands for one of the sample's, from its first article to its last. */
  topicOf: (name: string) => string
}

function topicsFor({ teller, topics }: Cast): Cast['topicOf'] {
  const first = topics.indexOf(teller.pick(topics))
  const names: string[] = []
  return name => {
    if (!names.includes(name)) names.push(name)
    return topics[(first + names.indexOf(name)) % topics.length] ?? name
  }
}

function summaryOf(form: Item, at: number, { teller, authors, topicOf }: Cast): Item {
  const headline = teller.line(form.title.length)
  const standfirst = form.summary && teller.line(form.summary.length)
  const number = `-${at + 1}`
  const slug =
    headline
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, Math.max(1, form._dateline.slug.length - number.length)) + number
  const url = `https://archive.example/article/${slug}`
  const published = new Date(newest - at * betweenStories).toISOString()
  const updated = form.date_modified && new Date(newest - at * betweenStories + 4_000_000).toISOString()
  const names = form.authors?.map(() => teller.pick(authors)) ?? []
  const { item } = form._ninjs
  const people = form._dateline?.authors ?? []
  return {
    ...form,
    ...{ id: url, url, title: headline, summary: standfirst, content_text: standfirst ?? '' },
    ...{ date_published: published, ...(updated && { date_modified: updated }) },
    tags: form.tags?.map(topicOf) ?? [],
    authors: form.authors?.map((author: Item, index: number) => ({
      ...author,
      name: names[index],
      url: undefined,
    })),
    _ninjs: {
      ...form._ninjs,
      item: {
        ...item,
        ...{ uri: url, firstCreated: published, versionCreated: updated },
        ...(item.headlines && { headlines: [{ ...item.headlines[0], value: headline }] }),
      },
    },
    _dateline: {
      ...form._dateline,
      ...{ slug, href: `articles/${slug}.json`, words: Math.round(450 + ((at * 7919) % 3000) / 6.4) },
      authors: people.map((person: Item, index: number) => ({ ...person, slug: slugOfName(names[index]) })),
    },
  }
}

/** 400 to 900 words with headings, and a picture in one text of five. */
function bodyOf({ paragraph, sentence, line }: Teller, at: number): string {
  const parts: string[] = []
  const most = 2400 + ((at * 7919) % 3000)
  for (let length = 0; length < most; ) {
    const text = paragraph()
    parts.push(parts.length % 6 === 4 ? `<h2>${line(24)}</h2><p>${text}</p>` : `<p>${text}</p>`)
    length += text.length
  }
  if (at % 5 === 0) {
    const picture = `<img src="../img/city-1280.jpg" alt="${line(40)}" width="1600" height="1067">`
    parts.splice(3, 0, `<figure>${picture}<figcaption>${sentence()}</figcaption></figure>`)
  }
  return parts.join('\n')
}

/** An article's own file stands a folder deeper than the lists. */
function lifted(item: Item): Item {
  return JSON.parse(JSON.stringify(item).replaceAll('"img/', '"../img/'))
}

const given =
  'Ada Ilmar Noor Petra Samir Tove Yusuf Zora Casper Dilara Edda Farid Greta Henrik Ines Jorun'.split(' ')
const family =
  'Askelund Brandvik Corliss Dunmarch Ettrick Farrow Gilmerton Hallam Iversdal Jessop Kestrel Lomas Marrick Norwood Osterley'.split(
    ' ',
  )
const nameOf = (index: number) =>
  `${given[index % given.length]} ${family[Math.floor(index / given.length) % family.length]}`
const slugOfName = (name = '') => name.toLowerCase().replaceAll(' ', '-')
const feedOf = (items: Item[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Archive Courier',
  language: 'en',
  items,
})
const write = (file: string, json: unknown) => writeFileSync(file, JSON.stringify(json))
