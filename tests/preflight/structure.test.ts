import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/Article.ts'
import type { Block } from '../../src/model/Block.ts'
import { added, goodArticle, linked, paragraph, picture, said, withBody } from './goodArticle.ts'

const heading = (level: 2 | 3 | 4, text = 'More'): Block => ({ kind: 'heading', level, content: [text] })
const embed = (href: string, title?: string): Block => ({ kind: 'embed', href, ...(title && { title }) })
const rows = [[{ content: ['1'] }], [{ content: ['2'] }]]
const topics = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ slug: `t${index}`, name: `Topic ${index}` }))
const latin = 'The ferry is out of the water and the work on it has begun at once for the spring tides'
const arabic = 'رفع الحوض الجاف العبارة من الماء وبدأ العمال في إصلاحها قبل موسم المد في الربيع المقبل'
const inArabic = { headline: arabic, standfirst: arabic, body: [paragraph(arabic)] }
const german =
  'Die Fähre ist aus dem Wasser und wird nun von vierzig Leuten bis zum Frühjahr repariert. Der Kran hat das Schiff mit ' +
  'einem Seil auf den Bock gehoben, und die Arbeit ist nicht für alle eine Freude, auch wenn sie im Hafen bei Wind bleibt.'

test.each<[string, Partial<Article>, string[]]>([
  ['heading.order', withBody(heading(3), heading(4)), []],
  ['heading.order', withBody(heading(2), heading(4)), [`warning body[4]: Heading jumps from 2 to 4.`]],
  ['heading.order', { body: [heading(3)] }, ['warning body[0]: Heading jumps from 1 to 3.']],
  [
    'heading.order',
    { doubts: [{ kind: 'heading', path: 'body', found: 'h1', words: 'What comes  next' }] },
    ['warning body[1]: A heading of level 1 stands in the text: “What comes next”; that is the headline’s.'],
  ],
  [
    'heading.order',
    { doubts: [{ kind: 'heading', path: 'body', found: 'h2 h5', words: 'What comes next' }] },
    ['warning body[1]: Heading jumps from 2 to 5: “What comes next”.'],
  ],
  ['heading.empty', withBody(heading(2, ' ')), [`error ${added}: A heading has no words.`]],
  [
    'heading.empty',
    { doubts: [{ kind: 'heading', path: 'body', found: 'h3 empty' }] },
    ['error body: A heading has no words.'],
  ],
  ['heading.empty', {}, []],
  ['link.unsafe', withBody(linked('https://dock.example/', 'the plan')), []],
  [
    'link.unsafe',
    withBody(linked('http://dock.example/', 'the plan')),
    [`error ${added}: A link leads over http, not https: http://dock.example/`],
  ],
  [
    'link.unsafe',
    { doubts: [{ kind: 'link', path: 'body', found: 'javascript:alert(1)', words: 'out of the water' }] },
    ['error body[0]: A link to “javascript:alert(1)” is unsafe and is left out.'],
  ],
  [
    'link.text',
    withBody(linked('https://dock.example/', 'Here')),
    [`warning ${added}: “Here” says nothing of where the link in paragraph 3 leads.`],
  ],
  [
    'link.text',
    withBody(linked('https://dock.example/', 'Read more »')),
    [`warning ${added}: “Read more »” says nothing of where the link in paragraph 3 leads.`],
  ],
  [
    'link.text',
    withBody(linked('https://dock.example/', 'هنا')),
    [`warning ${added}: “هنا” says nothing of where the link in paragraph 3 leads.`],
  ],
  [
    'link.text',
    withBody(linked('https://dock.example/', 'https://dock.example/')),
    [`warning ${added}: A bare address is the text of a link in paragraph 3: “https://dock.example/”.`],
  ],
  ['link.text', withBody(linked('https://dock.example/', 'here is the plan')), []],
  [
    'link.preview',
    withBody(linked('https://staging.courier.example/a', 'the plan')),
    [`error ${added}: A link leads to a draft or a content system: https://staging.courier.example/a`],
  ],
  [
    'link.preview',
    withBody(linked('https://courier.example/wp-admin/post.php?post=1', 'the plan')),
    [
      `error ${added}: A link leads to a draft or a content system: https://courier.example/wp-admin/post.php?post=1`,
    ],
  ],
  [
    'link.preview',
    withBody(linked('https://courier.example/?p=4&preview=true', 'the plan')),
    [
      `error ${added}: A link leads to a draft or a content system: https://courier.example/?p=4&preview=true`,
    ],
  ],
  [
    'link.preview',
    withBody(linked('http://192.168.0.4/a', 'the plan')),
    [`error ${added}: A link leads to a draft or a content system: http://192.168.0.4/a`],
  ],
  [
    'link.preview',
    withBody(linked('https://stage-door.example/latest', 'the plan'), linked('mailto:a@cms.example', 'us')),
    [],
  ],
  ['link.preview', withBody(linked('/article/preview-of-the-season', 'the season')), []],
  ['embed.unknown', withBody(embed('https://player.example/v/1', 'A film')), []],
  [
    'embed.unknown',
    withBody(embed('https://video.example/v/1', 'A film')),
    [
      `warning ${added}: Embed 1 is from video.example, which is not on the newsroom’s list; readers get a link.`,
    ],
  ],
  ['embed.title', withBody(embed('https://player.example/v/1')), [`warning ${added}: Embed 1 has no title.`]],
  ['embed.title', withBody(embed('https://player.example/v/1', 'A film')), []],
  [
    'a11y.table',
    withBody({ kind: 'table', head: [], rows }),
    [`warning ${added}: Table 1 has no header row.`],
  ],
  ['a11y.table', withBody({ kind: 'table', head: [[{ content: ['N'] }]], rows }), []],
  [
    'a11y.table',
    withBody({ kind: 'table', head: [], rows: [[{ content: ['N'], header: true }], ...rows] }),
    [],
  ],
  [
    'a11y.contrast',
    { doubts: [{ kind: 'colour', path: 'body', found: '#777777 on #ffffff', words: 'out of the water' }] },
    [
      'warning body[0]: Text in #777777 on #ffffff has a contrast of 4.4 to 1; 4.5 is needed: “out of the water”.',
    ],
  ],
  ['a11y.contrast', { doubts: [{ kind: 'colour', path: 'body', found: '#767676 on #ffffff' }] }, []],
  ['lang.mixed', { standfirst: latin, body: [paragraph(latin)] }, []],
  ['lang.mixed', inArabic, ['note language: The language says English, but the text is in Arabic letters.']],
  ['lang.mixed', { ...inArabic, language: 'ar' }, []],
  [
    'lang.mixed',
    { ...inArabic, language: 'az' },
    ['note language: The language says Azerbaijani, but the text is in Arabic letters.'],
  ],
  [
    'lang.mixed',
    { headline: 'Dock hebt Rumpf', standfirst: 'Arbeit beginnt', body: [paragraph(german)] },
    ['note language: The language says English, but the text reads as German.'],
  ],
  ['lang.mixed', { body: [paragraph(german)], language: 'de', headline: 'Dock', standfirst: 'Hub' }, []],
  ['dir.wrong', { ...inArabic, language: 'ar', direction: 'rtl' }, []],
  [
    'dir.wrong',
    { ...inArabic, language: 'ar', direction: 'ltr' },
    ['error direction: The text runs left to right, but Arabic letters run right to left.'],
  ],
  [
    'dir.wrong',
    { direction: 'rtl' },
    ['error direction: The text runs right to left, but Latin letters run left to right.'],
  ],
  ['section.missing', {}, []],
  ['tags.none', { topics: [] }, ['note topics: There are no topics.']],
  ['tags.none', { topics: topics(1) }, []],
  ['tags.many', { topics: topics(8) }, []],
  ['tags.many', { topics: topics(9) }, ['note topics: 9 topics; at most 8 help readers.']],
  ['slug.bad', { slug: 'dock-lifts-1-hull' }, []],
  ['slug.bad', { slug: 'مقهى-الميناء' }, []],
  ['slug.bad', { slug: 'şəki-körpü' }, []],
  [
    'slug.bad',
    { slug: 'Dock-lifts' },
    ['warning slug: The address “Dock-lifts” is not lower-case words with hyphens.'],
  ],
  [
    'slug.bad',
    { slug: 'dock lifts' },
    ['warning slug: The address “dock lifts” is not lower-case words with hyphens.'],
  ],
  [
    'slug.bad',
    { slug: 'dock_lifts' },
    ['warning slug: The address “dock_lifts” is not lower-case words with hyphens.'],
  ],
  ['slug.bad', { slug: 'a/b' }, ['warning slug: The address “a/b” is not lower-case words with hyphens.']],
])('%s on %j', (id, change, expected) => {
  expect(said(id, change)).toEqual(expected)
})

const { language: _, section: __, lead: ___, ...rest } = goodArticle
const absent = (field: 'language' | 'section' | 'lead') =>
  ({ ...rest, language: 'en', section: goodArticle.section, lead: picture, [field]: undefined }) as Article

test.each([
  [
    'lang.missing',
    'language',
    'warning language: Set the language; without one it counts as the newsroom’s, en.',
  ],
  ['section.missing', 'section', 'warning section: Choose a section.'],
  ['lead.missing', 'lead', 'warning lead: There is no lead picture; cards will be text only.'],
] as const)('%s without its field', (id, field, expected) => {
  expect(said(id, absent(field))).toEqual([expected])
})

describe('what a host knows of the links', () => {
  const href = 'https://dock.example/plan'
  const at = (status?: number) =>
    said('link.broken', withBody(linked(href, 'the plan')), {
      facts: { links: { [href]: status === undefined ? {} : { status } } },
    })

  test.each([
    [200, []],
    [399, []],
    [400, [`warning ${added}: A link answers 400: ${href}`]],
    [503, [`warning ${added}: A link answers 503: ${href}`]],
    [undefined, [`warning ${added}: A link does not answer: ${href}`]],
  ])('%s', (status, expected) => {
    expect(at(status)).toEqual(expected)
  })

  test('of one that nobody asked nothing is said', () => {
    expect(said('link.broken', withBody(linked(href, 'the plan')))).toEqual([])
  })
})

describe('the newsroom’s own settings', () => {
  test('words after which the lawyers are asked count whole and in any case', () => {
    const settings = { legalWords: ['in court', 'C++ (x)'] }
    const text = (words: string) => said('legal.flag', withBody(paragraph(words)), { settings })
    expect(text('She stood In Court.')).toEqual([
      `note ${added}: Ask legal before publishing: “In Court” in paragraph 3.`,
    ])
    expect(text('He knows C++ (x).')).toHaveLength(1)
    expect(text('A plan in courtyards.')).toEqual([])
    expect(said('legal.flag', withBody(paragraph('in court')))).toEqual([])
  })

  test('hosts of drafts are told', () => {
    const change = withBody(linked('https://desk.courier.example/1', 'the plan'))
    expect(said('link.preview', change, { settings: { draftHosts: ['desk.courier.example'] } })).toHaveLength(
      1,
    )
    expect(said('link.preview', change)).toEqual([])
  })

  test('a rule is switched off, or made more or less severe', () => {
    const headline = { headline: '' }
    const settings = (value: 'off' | 'note') => ({ settings: { rules: { 'headline.missing': value } } })
    expect(said('headline.missing', headline, settings('off'))).toEqual([])
    expect(said('headline.missing', headline, settings('note'))).toEqual(['note headline: Add a headline.'])
  })

  test('a limit is set', () => {
    const change = { headline: 'i'.repeat(130) }
    expect(said('headline.long', change, { settings: { limits: { headlinePixels: 576 } } })).toHaveLength(1)
    expect(said('headline.long', change, { settings: { limits: { headlinePixels: 577 } } })).toEqual([])
  })
})
