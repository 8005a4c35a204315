/** `count` words that say nothing twice in a row. */
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

type Described = { role: string; value: string }

/** A draft in which no check finds anything at `now`. */
export function goodItem() {
  const id = 'https://courier.example/article/dock-lifts-hull'
  const descriptions: Described[] = [
    { role: 'caption', value: 'The hull of the Sorrel leaves the basin on Monday.' },
    { role: 'alt', value: 'Two cranes lift a red hull from the water' },
    { role: 'creditline', value: 'Ada Lind/The Courier' },
  ]
  const picture = {
    ...{ name: 'featuremedia', rel: 'main', uri: `${id}#lead`, type: 'picture', descriptions },
    renditions: [{ name: 'main', href: '/img/quay.png', contentType: 'image/png' }],
  }
  return {
    id,
    title: 'Dry dock lifts its first hull in six years',
    summary: 'Work on the ferry Sorrel begins at once and should be done before the spring tides' as
      | string
      | undefined,
    content_html: [
      `<p>The ferry was out of the water by nine. ${words(50)}.</p>`,
      '<h2>What comes next</h2>',
      `<p>Forty people will work on it until March. ${words(50)}.</p>`,
    ].join(''),
    date_published: '2026-06-14T05:30:00Z' as string | undefined,
    date_modified: '2026-06-14T07:00:00Z',
    language: 'en' as string | undefined,
    tags: ['Ferries'],
    authors: [{ name: 'Mina Okafor' }],
    _ninjs: {
      about: 'https://courier.example/format',
      item: {
        ...{ uri: id, pubStatus: 'usable', embargoedUntil: undefined as string | undefined },
        subjects: [{ name: 'Harbour', rel: 'section', literal: 'harbour' }],
        associations: [picture],
      },
    },
    _dateline: {
      ...{ about: 'urn:dateline:native-format', slug: 'dock-lifts-hull' },
      ...{ direction: undefined as string | undefined, size: { width: 1600, height: 1000 } },
    },
  }
}

export type Item = ReturnType<typeof goodItem>
type Edit = (item: Item) => void

export const now = Date.parse('2026-06-14T12:00:00Z')

const headline =
  (title: string): Edit =>
  item =>
    void Object.assign(item, { title })
const standfirst =
  (summary?: string): Edit =>
  item =>
    void Object.assign(item, { summary })
const body =
  (content_html: string): Edit =>
  item =>
    void Object.assign(item, { content_html })
const more =
  (html: string): Edit =>
  item => {
    item.content_html += html
  }
const text = (words: string): Edit => more(`<p>${words}</p>`)
const link = (href: string, words = 'the plan of the dock') =>
  text(`It is <a href="${href}">${words}</a> and all of it.`)
const author =
  (name: string): Edit =>
  item => {
    item.authors = [{ name }]
  }
const dates = (date_published?: string, date_modified?: string): Edit => {
  return item => void Object.assign(item, { date_published, date_modified })
}
const embargo =
  (end: string, published = end): Edit =>
  item => {
    item._ninjs.item.embargoedUntil = end
    dates(published, published)(item)
  }
const leadSize =
  (width: number, height: number): Edit =>
  item => {
    item._dateline.size = { width, height }
  }
const leadFile =
  (href: string): Edit =>
  item => {
    item._ninjs.item.associations[0]!.renditions[0]!.href = href
  }
const leadWords =
  (role: string, value?: string): Edit =>
  item => {
    const [lead] = item._ninjs.item.associations
    const others = lead!.descriptions.filter(description => description.role !== role)
    lead!.descriptions = value === undefined ? others : [...others, { role, value }]
  }
const topics =
  (count: number): Edit =>
  item => {
    item.tags = Array.from({ length: count }, (_, index) => `Topic ${index}`)
  }
const slug =
  (name: string): Edit =>
  item => {
    item._dateline.slug = name
  }
const status =
  (pubStatus: string): Edit =>
  item => {
    item._ninjs.item.pubStatus = pubStatus
  }
const all =
  (...edits: Edit[]): Edit =>
  item => {
    for (const edit of edits) edit(item)
  }
const asItIs: Edit = () => {}
const later = dates('2026-06-14T05:30:00Z', '2026-06-14T09:00:00Z')
const figure = (alt: string) =>
  `<figure><img src="/img/quay.png" alt="${alt}"><figcaption>The quay at noon. Photo: Ada Lind</figcaption></figure>`
const german =
  'Die Fähre ist aus dem Wasser und wird nun von vierzig Leuten bis zum Frühjahr repariert. Der Kran hat das Schiff mit einem Seil auf den Bock gehoben, und die Arbeit ist nicht für alle eine Freude, auch wenn sie im Hafen bei Wind bleibt.'

/** A check, its severity, a draft in which it finds something, and one in which it just does not. */
export type Case = [id: string, severity: 'error' | 'warning' | 'note', fires: Edit, passes: Edit]

export const cases: Case[] = [
  ['headline.missing', 'error', all(headline(' '), standfirst()), headline('A')],
  ['headline.long', 'warning', headline('i'.repeat(131)), headline('i'.repeat(130))],
  ['headline.words', 'warning', headline('Dismantled'), headline('Dock lifts')],
  ['headline.words', 'warning', headline('a '.repeat(23)), headline('a '.repeat(22))],
  ['headline.words', 'warning', headline('Dock lift'), headline('Dock lifts')],
  ['headline.date', 'note', headline('Dock opens on 14 June'), headline('Dock opens in June')],
  ['headline.caps', 'note', headline('ABCDEFG hij'), headline('ABCDEF ghij')],
  ['headline.stop', 'note', headline('The dock lifts a hull.'), headline('The dock lifts a hull')],
  ['standfirst.missing', 'warning', standfirst(), asItIs],
  ['standfirst.same', 'warning', standfirst('Dry dock lifts its first hull in six years'), asItIs],
  ['description.long', 'note', standfirst('a'.repeat(156)), standfirst('a'.repeat(155))],
  [
    'byline.missing',
    'error',
    item => {
      item.authors = []
    },
    asItIs,
  ],
  ['byline.form', 'warning', author('Dr Mina Okafor'), author('Mina Okafor')],
  ['byline.form', 'warning', author('Mina Okafor and Jan Holt'), author('Drew Andrews')],
  ['body.empty', 'error', body(''), body('<p>word</p>')],
  ['body.short', 'note', body(`<p>${words(79)}</p>`), body(`<p>${words(80)}</p>`)],
  ['body.long', 'note', body(`<p>${words(121)}</p>`), body(`<p>${words(120)}</p>`)],
  ['text.placeholder', 'error', text('The bill is TK crowns.'), text('TK Maxx opens on Quay Street.')],
  ['text.xxx', 'warning', text('The sum is XXX crowns.'), text('The sum is XX crowns.')],
  ['text.mojibake', 'error', text('It didnâ€™t sail.'), text('It didn’t sail.')],
  [
    'text.repeat',
    'warning',
    all(text('a'.repeat(30)), text('a'.repeat(30))),
    all(text('a'.repeat(29)), text('a'.repeat(29))),
  ],
  ['text.word', 'warning', text('The hull of of the ship.'), text('She had had enough of it.')],
  ['text.spaces', 'note', text('A space , then a comma.'), text('No space, then a comma.')],
  ['text.quotes', 'note', text('“One,” she said, and "two".'), text('“One,” she said, and “two”.')],
  ['text.dashes', 'note', text('The hull - red at last.'), text('The hull – red at last.')],
  [
    'text.numbers',
    'note',
    all(headline('Dock lifts 100 hulls'), text('It lifted 120 hulls.')),
    all(headline('Dock lifts 100 hulls'), text('It lifted 121 hulls.')),
  ],
  [
    'heading.order',
    'warning',
    more('<h4>More of it</h4><p>Yes.</p>'),
    more('<h3>More of it</h3><p>Yes.</p>'),
  ],
  ['heading.empty', 'error', more('<h2> </h2><p>Yes.</p>'), asItIs],
  ['image.alt.missing', 'error', leadWords('alt'), asItIs],
  ['image.alt.missing', 'error', more('<figure><img src="/img/quay.png"></figure>'), more(figure('A quay'))],
  ['image.alt.long', 'note', leadWords('alt', 'a'.repeat(126)), leadWords('alt', 'a'.repeat(125))],
  ['image.alt.long', 'warning', leadWords('alt', 'a'.repeat(251)), leadWords('alt', 'a'.repeat(125))],
  ['image.alt.file', 'warning', leadWords('alt', 'IMG_2044.jpg'), leadWords('alt', 'A quay')],
  [
    'image.alt.caption',
    'warning',
    all(leadWords('alt', 'The hull.'), leadWords('caption', 'The hull.')),
    all(leadWords('alt', 'The hull.'), leadWords('caption', 'The hull!')),
  ],
  ['image.caption.missing', 'warning', leadWords('caption'), asItIs],
  [
    'image.caption.long',
    'note',
    leadWords('caption', 'a'.repeat(301)),
    leadWords('caption', 'a'.repeat(300)),
  ],
  ['image.credit.missing', 'error', leadWords('creditline'), asItIs],
  ['image.small', 'warning', leadSize(1199, 700), leadSize(1200, 700)],
  ['image.tiny', 'error', leadSize(599, 400), leadSize(600, 400)],
  ['image.tiny', 'error', leadSize(620, 314), leadSize(620, 315)],
  ['image.ratio', 'warning', leadSize(1299, 1000), leadSize(1300, 1000)],
  ['image.ratio', 'warning', leadSize(2001, 1000), leadSize(2000, 1000)],
  ['image.heavy', 'note', leadFile('/img/heavy.png'), leadFile('/img/light.png')],
  ['image.broken', 'error', leadFile('/img/none.png'), leadFile('/img/quay.png')],
  [
    'image.http',
    'error',
    more(figure('A quay').replace('/img/quay.png', 'http://courier.example/quay.png')),
    more(figure('A quay')),
  ],
  [
    'lead.missing',
    'warning',
    item => {
      item._ninjs.item.associations = []
    },
    asItIs,
  ],
  ['date.missing', 'error', dates(), asItIs],
  [
    'date.order',
    'error',
    dates('2026-06-14T05:30:00Z', '2026-06-14T05:29:59Z'),
    dates('2026-06-14T05:30:00Z', '2026-06-14T05:30:00Z'),
  ],
  ['date.future', 'warning', dates('2026-06-14T12:05:01Z'), dates('2026-06-14T12:05:00Z')],
  ['date.zone', 'warning', dates('2026-06-14T05:30:00'), dates('2026-06-14T05:30:00+01:00')],
  ['embargo.future', 'note', embargo('2026-06-14T12:00:01Z'), embargo('2026-06-14T12:00:00Z')],
  ['embargo.past', 'note', embargo('2026-06-14T12:00:00Z'), embargo('2026-06-14T12:00:01Z')],
  [
    'embargo.mismatch',
    'error',
    embargo('2026-06-14T09:00:00Z', '2026-06-14T08:59:59Z'),
    embargo('2026-06-14T09:00:00Z'),
  ],
  [
    'status.unreadable',
    'error',
    item => {
      item._ninjs.item.embargoedUntil = 'soon'
    },
    asItIs,
  ],
  ['status.hidden', 'note', status('withheld'), status('usable')],
  ['link.broken', 'warning', link('/article/nowhere'), link('/article/harbour-opens')],
  ['link.unsafe', 'error', link('http://dock.example/'), link('https://dock.example/')],
  ['link.unsafe', 'error', link('javascript:alert(1)'), link('mailto:desk@courier.example')],
  [
    'link.text',
    'warning',
    link('https://dock.example/', 'here'),
    link('https://dock.example/', 'here is all'),
  ],
  ['link.preview', 'error', link('https://staging.courier.example/a'), link('https://stage-door.example/a')],
  ['link.preview', 'error', link('https://desk.example/a'), link('https://desks.example/a')],
  ['slug.bad', 'warning', slug('Dock_lifts'), slug('dock-lifts')],
  [
    'lang.missing',
    'warning',
    item => {
      item.language = undefined
    },
    asItIs,
  ],
  ['lang.mixed', 'note', all(headline('Dock hebt Rumpf'), body(`<p>${german}</p>`)), asItIs],
  [
    'dir.wrong',
    'error',
    item => {
      item._dateline.direction = 'rtl'
    },
    item => {
      item._dateline.direction = 'ltr'
    },
  ],
  [
    'section.missing',
    'warning',
    item => {
      item._ninjs.item.subjects = []
    },
    asItIs,
  ],
  ['tags.none', 'note', topics(0), topics(1)],
  ['tags.many', 'note', topics(9), topics(8)],
  [
    'embed.unknown',
    'warning',
    more('<iframe src="https://film.example/1" title="A film"></iframe>'),
    more('<iframe src="https://player.example/1" title="A film"></iframe>'),
  ],
  [
    'embed.title',
    'warning',
    more('<iframe src="https://player.example/1"></iframe>'),
    more('<iframe src="https://player.example/1" title="A film"></iframe>'),
  ],
  [
    'a11y.table',
    'warning',
    more('<table><tr><td>1</td></tr><tr><td>2</td></tr></table>'),
    more('<table><tr><th>N</th></tr><tr><td>2</td></tr></table>'),
  ],
  [
    'a11y.contrast',
    'warning',
    text('<span style="color:#777777">A pale remark.</span>'),
    text('<span style="color:#767676">A pale remark.</span>'),
  ],
  ['legal.flag', 'note', text('She stood in court.'), text('A plan in courtyards.')],
]

/** Checks against the published version, which is the good draft. */
export const changed: Case[] = [
  ['update.silent', 'note', text('A word more.'), all(text('A word more.'), later)],
  ['update.empty', 'warning', later, all(text('A word more.'), later)],
  [
    'correction.missing',
    'warning',
    item => {
      item.content_html = item.content_html
        .replace('Forty people', 'Four people of 14 teams')
        .replace('March', 'April')
    },
    all(text('A word more.'), later),
  ],
  ['slug.changed', 'error', slug('dock-lifts'), asItIs],
]
