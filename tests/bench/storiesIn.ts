import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A story that a front leads to: its address, and by which words it is known to be there. */
export type Story = { path: string; headline: string; words: string }

/** The stories that are opened and walked to, of those that a front leads to. */
export type Front = {
  /** The front itself, known by the headline it opens with. */
  front: Story
  /** The story the front opens with. */
  article: Story
  /** A card that is seen soon, and one far down the page. */
  warm: Story
  cold: Story
  all: Story[]
}

/** The stories of a built site’s front, in the order it has them. */
export function storiesIn(built: string): Front {
  const html = readFileSync(join(built, 'index.html'), 'utf8')
  const [, opening = '', ...others] = html.slice(0, html.indexOf('</main>')).split('<article')
  const [article] = storiesFrom(built, [opening])
  const pictured = storiesFrom(
    built,
    others.filter(card => card.includes('<picture')),
  )
  const [warm, cold] = [pictured[1], pictured.at(-1)]
  if (!article || !warm || !cold || warm === cold) throw new Error('The front leads to too few stories.')
  const front = { path: '/', headline: article.headline, words: article.headline }
  return { front, article, warm, cold, all: storiesFrom(built, others) }
}

/** Stories by the headlines of their cards, but for those whose text does not begin with plain words to know them by. */
function storiesFrom(built: string, cards: string[]): Story[] {
  return cards.flatMap(card => {
    const [, path] = /<h\d[^>]*><a[^>]* href="(\/article\/[\w-]+)"/.exec(card) ?? []
    if (!path) return []
    const file = join(built, `content${path.replace('/article/', '/articles/')}.json`)
    const [{ title, content_html }] = JSON.parse(readFileSync(file, 'utf8')).items
    const [, words] = /<p>([^<&]{20,})/.exec(content_html ?? '') ?? []
    return words ? [{ path, headline: title, words }] : []
  })
}
