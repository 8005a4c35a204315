import { describe, expect, test } from 'vitest'
import { htmlOf } from '../../src/build/htmlOf.ts'
import { inlineHtmlOf } from '../../src/build/inlineHtmlOf.ts'
import { parseHtml } from '../../src/build/parseHtml.ts'
import type { Block } from '../../src/model/Block.ts'
import { readBody } from '../../src/sources/html/readBody.ts'
import { bodyOf, randomOf } from './randomBody.ts'

const read = (html: string) => readBody(html, { address: 'https://courier.example/feed.json', parseHtml })

const paragraph = (...content: Extract<Block, { kind: 'paragraph' }>['content']): Block => ({
  kind: 'paragraph',
  content,
})

const table: [string, Block[], string][] = [
  [
    'a paragraph with signs of HTML in it',
    [paragraph('Fish & chips for < 5 “pounds” & > 3')],
    '<p>Fish &amp; chips for &lt; 5 “pounds” &amp; &gt; 3</p>',
  ],
  [
    'text that looks like an entity',
    [paragraph('It printed &amp; and &lt;b&gt;')],
    '<p>It printed &amp;amp; and &amp;lt;b&amp;gt;</p>',
  ],
  [
    'emphasis, code, a mark and a line break',
    [
      paragraph(
        'a ',
        { kind: 'strong', content: ['b'] },
        { kind: 'break' },
        {
          kind: 'emphasis',
          content: ['c', { kind: 'mark', content: [' d'] }],
        },
      ),
    ],
    '<p>a <strong>b</strong><br><em>c<mark> d</mark></em></p>',
  ],
  [
    'a formula and a key',
    [
      paragraph(
        'CO',
        { kind: 'subscript', content: ['2'] },
        ' m',
        { kind: 'superscript', content: ['3'] },
        ' ',
        { kind: 'code', content: ['Esc'] },
      ),
    ],
    '<p>CO<sub>2</sub> m<sup>3</sup> <code>Esc</code></p>',
  ],
  [
    'a link with an ampersand and a quotation mark in its address',
    [paragraph({ kind: 'link', href: 'https://town.example/x?a=1&b=%22', content: ['map'] })],
    '<p><a href="https://town.example/x?a=1&amp;b=%22">map</a></p>',
  ],
  [
    'words of another language, of another direction, and a name set apart',
    [
      paragraph({ kind: 'foreign', language: 'ar', direction: 'rtl', content: ['خبر'] }, ' by ', {
        kind: 'foreign',
        content: ['Lale'],
      }),
    ],
    '<p><span lang="ar" dir="rtl">خبر</span> by <bdi>Lale</bdi></p>',
  ],
  [
    'headings of three levels',
    [
      { kind: 'heading', level: 2, content: ['One'] },
      { kind: 'heading', level: 3, content: ['Two'] },
      { kind: 'heading', level: 4, content: ['Three'] },
    ],
    '<h2>One</h2>\n<h3>Two</h3>\n<h4>Three</h4>',
  ],
  [
    'a numbered list from 4 with a list in it',
    [
      {
        kind: 'list',
        ordered: true,
        start: 4,
        items: [[paragraph('four'), { kind: 'list', ordered: false, items: [[paragraph('in')]] }]],
      },
    ],
    '<ol start="4"><li><p>four</p>\n<ul><li><p>in</p></li></ul></li></ol>',
  ],
  [
    'a quotation with its source',
    [{ kind: 'quote', blocks: [paragraph('No.'), paragraph('Never.')], source: ['A. Karim'] }],
    '<blockquote><p>No.</p>\n<p>Never.</p><footer>A. Karim</footer></blockquote>',
  ],
  [
    'a pull quote with its source',
    [{ kind: 'pullquote', content: ['We were not warned'], source: ['A resident'] }],
    '<aside class="pullquote"><p>We were not warned</p><footer>A resident</footer></aside>',
  ],
  [
    'a picture with everything',
    [
      {
        kind: 'figure',
        picture: {
          src: 'https://courier.example/m/pier.jpg',
          renditions: [
            { href: 'https://courier.example/m/pier-600.avif', width: 600, type: 'image/avif' },
            { href: 'https://courier.example/m/pier-600.jpg', width: 600, height: 400 },
            { href: 'https://courier.example/m/pier-1200.jpg', width: 1200, height: 800 },
          ],
          width: 1200,
          height: 800,
          focus: { x: 0.4, y: 0.65 },
          alt: 'A pier in the "evening" light',
          caption: ['The pier, ', { kind: 'emphasis', content: ['yesterday'] }],
          credit: 'Ruth Osei & Co',
        },
      },
    ],
    '<figure><picture><source type="image/avif" srcset="https://courier.example/m/pier-600.avif 600w">' +
      '<img src="https://courier.example/m/pier.jpg" alt="A pier in the &quot;evening&quot; light" width="1200" ' +
      'height="800" srcset="https://courier.example/m/pier-600.jpg 600w 400h, ' +
      'https://courier.example/m/pier-1200.jpg 1200w 800h" data-focus="0.4,0.65"></picture>' +
      '<figcaption>The pier, <em>yesterday</em> <small class="credit">Ruth Osei &amp; Co</small></figcaption></figure>',
  ],
  [
    'a picture with nothing but an address',
    [{ kind: 'figure', picture: { src: 'https://courier.example/m/pier.jpg', renditions: [] } }],
    '<figure><img src="https://courier.example/m/pier.jpg" alt=""></figure>',
  ],
  [
    'a gallery with words for one and for all',
    [
      {
        kind: 'gallery',
        pictures: [
          { src: 'https://courier.example/1.jpg', renditions: [], caption: ['First'] },
          { src: 'https://courier.example/2.jpg', renditions: [], alt: 'Second' },
        ],
        caption: ['Both'],
        credit: 'M. Aliyev',
      },
    ],
    '<figure class="gallery"><figure><img src="https://courier.example/1.jpg" alt=""><figcaption>First</figcaption>' +
      '</figure>\n<figure><img src="https://courier.example/2.jpg" alt="Second"></figure>' +
      '<figcaption>Both <small class="credit">M. Aliyev</small></figcaption></figure>',
  ],
  [
    'a table with a caption, a head, a header cell, spans and an empty cell',
    [
      {
        kind: 'table',
        caption: ['Rain'],
        head: [
          [
            { content: ['Day'], header: true },
            { content: ['mm'], header: true, columns: 2 },
          ],
        ],
        rows: [[{ content: ['Mon'], header: true, rows: 2 }, { content: ['41'] }, { content: [] }]],
      },
    ],
    '<table><caption>Rain</caption><thead><tr><th>Day</th><th colspan="2">mm</th></tr></thead>' +
      '<tbody><tr><th rowspan="2">Mon</th><td>41</td><td></td></tr></tbody></table>',
  ],
  [
    'code with its line breaks and signs',
    [{ kind: 'code', text: 'if (a < b) {\n  go("x")\n}' }],
    '<pre><code>if (a &lt; b) {\n  go(&quot;x&quot;)\n}</code></pre>',
  ],
  [
    'the moment of a post',
    [{ kind: 'stamp', instant: '2026-06-14T05:30:00.000Z' }, paragraph('a')],
    '<p class="stamp" data-date="2026-06-14T05:30:00.000Z">2026-06-14 05:30 UTC</p>\n<p>a</p>',
  ],
  ['a rule', [paragraph('a'), { kind: 'rule' }], '<p>a</p>\n<hr>'],
  [
    'a correction that changes the meaning',
    [
      {
        kind: 'correction',
        correction: {
          kind: 'correction',
          date: '2026-06-14T09:20:00.000Z',
          content: ['The bridge is in Lenk.'],
          important: true,
        },
      },
    ],
    '<aside class="correction" data-date="2026-06-14T09:20:00.000Z" data-important="true"><p>The bridge is in Lenk.</p></aside>',
  ],
  [
    'a clarification and an update without dates',
    [
      { kind: 'correction', correction: { kind: 'clarification', content: ['Clearer.'] } },
      { kind: 'correction', correction: { kind: 'update', content: ['Newer.'] } },
    ],
    '<aside class="clarification"><p>Clearer.</p></aside>\n<aside class="update"><p>Newer.</p></aside>',
  ],
  [
    'an embed with a title and one without',
    [
      { kind: 'embed', href: 'https://video.example/v?a=1&b=2', title: 'The flood' },
      { kind: 'embed', href: 'https://video.example/w' },
    ],
    '<figure class="embed"><a href="https://video.example/v?a=1&amp;b=2">The flood</a></figure>\n' +
      '<figure class="embed"><a href="https://video.example/w">https://video.example/w</a></figure>',
  ],
]

describe('htmlOf', () => {
  test.each(table)('writes %s', (_name, blocks, html) => {
    expect(htmlOf(blocks)).toBe(html)
  })

  test.each(table)('writes %s so that it is read again as it was', (_name, blocks, html) => {
    expect(read(html)).toEqual({ blocks, dropped: [] })
  })

  test('writes nothing for no blocks', () => {
    expect(htmlOf([])).toBe('')
  })

  test('keeps addresses of the own site when they are read from it', () => {
    const blocks: Block[] = [
      paragraph({ kind: 'link', href: '/article/rain', content: ['Rain'] }),
      { kind: 'figure', picture: { src: '/content/media/a.jpg', renditions: [] } },
    ]
    expect(readBody(htmlOf(blocks), { address: '/content/feed.json', parseHtml }).blocks).toEqual(blocks)
  })

  test('escapes what stands in a line', () => {
    expect(inlineHtmlOf(['<script>', { kind: 'link', href: 'https://x.example/?"<', content: ['&'] }])).toBe(
      '&lt;script&gt;<a href="https://x.example/?&quot;&lt;">&amp;</a>',
    )
  })
})

describe('a thousand bodies made at random', () => {
  const seeds = Array.from({ length: 20 }, (_, index) => index)

  test.each(seeds)('are read again as they were written: fifty from seed %i', seed => {
    const random = randomOf(seed)
    for (let count = 0; count < 50; count += 1) {
      const blocks = bodyOf(random)
      expect(read(htmlOf(blocks))).toEqual({ blocks, dropped: [] })
    }
  })

  test('hold every kind of block', () => {
    const random = randomOf(1)
    const kinds = new Set(
      Array.from({ length: 300 }, () => bodyOf(random)).flatMap(body => body.map(({ kind }) => kind)),
    )
    expect([...kinds].sort()).toEqual([
      'code',
      'correction',
      'embed',
      'figure',
      'gallery',
      'heading',
      'list',
      'paragraph',
      'pullquote',
      'quote',
      'rule',
      'stamp',
      'table',
    ])
  })
})
