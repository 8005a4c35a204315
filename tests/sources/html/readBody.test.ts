import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../src/build/parseHtml.ts'
import type { Block } from '../../../src/model/Block.ts'
import type { Inline } from '../../../src/model/Inline.ts'
import { readBody, readInline, readText } from '../../../src/sources/html/readBody.ts'

const reading = { address: 'https://courier.example/feed.json', parseHtml }
const blocksOf = (html: string) => readBody(html, reading).blocks
const p = (...content: Inline[]): Block => ({ kind: 'paragraph', content })
const strong = (...content: Inline[]): Inline => ({ kind: 'strong', content })
const emphasis = (...content: Inline[]): Inline => ({ kind: 'emphasis', content })
const line: Inline = { kind: 'break' }
const picture = (src: string, more: object = {}) => ({
  src: `https://courier.example/${src}`,
  renditions: [],
  ...more,
})
const figure = (src: string, more: object = {}): Block => ({ kind: 'figure', picture: picture(src, more) })

describe('paragraphs', () => {
  test.each<[string, Block[]]>([
    ['', []],
    ['   \n ', []],
    ['<p></p><p> </p><p>&nbsp;</p><p><strong> </strong></p><p><br></p>', []],
    ['Loose text', [p('Loose text')]],
    ['<p>One<p>Two', [p('One'), p('Two')]],
    ['One<p>Two</p>Three', [p('One'), p('Two'), p('Three')]],
    ['One<br>Two', [p('One', line, 'Two')]],
    ['One<br><br>Two', [p('One'), p('Two')]],
    ['One <br> &#10; <br/>\n<br> Two<br>', [p('One'), p('Two')]],
    ['<div>One<div>Two</div>Three</div>', [p('One'), p('Two'), p('Three')]],
    ['<p>One<div>Two</div>Three</p>', [p('One'), p('Two'), p('Three')]],
    ['<b>One<br><br>Two</b>', [p(strong('One')), p(strong('Two'))]],
    ['<b>One<p>Two</p>Three</b>', [p(strong('One')), p(strong('Two')), p(strong('Three'))]],
    ['<p>a  b\n\t c</p>', [p('a b c')]],
    ['<p> a <b> b </b> c </p>', [p('a ', strong('b '), 'c')]],
    ['<p>a<b> </b>b</p>', [p('a b')]],
    ['<p>a<b></b>b</p>', [p('ab')]],
    ['<p>a&nbsp;b</p>', [p('a\u00a0b')]],
    ['<center>One</center><details><summary>Two</summary>Three</details>', [p('One'), p('Two'), p('Three')]],
    ['<dl><dt>Term</dt><dd>Meaning</dd></dl>', [p('Term'), p('Meaning')]],
    ['<p>5 < 6 & 7 > 3</p>', [p('5 < 6 & 7 > 3')]],
    ['<p>&amp;lt;b&amp;gt; &eacute;</p>', [p('&lt;b&gt; é')]],
  ])('reads %j', (html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks)
  })

  test('walks through a whole document', () => {
    const html =
      '<!DOCTYPE html><html lang="sv"><head><title>Tidning</title><meta charset="utf-8"><style>p{}</style></head>' +
      '<body class="x"><main><article><header><h1>Rubrik</h1></header><section><p>Text</p></section></article></main></body></html>'
    expect(blocksOf(html)).toEqual([{ kind: 'heading', level: 2, content: ['Rubrik'] }, p('Text')])
  })

  test('keeps the text of elements it does not know', () => {
    expect(blocksOf('<o:p>One</o:p> <blink>two</blink> <my-widget>three</my-widget>')).toEqual([
      p('One two three'),
    ])
  })

  test('keeps the body of a page that is made of frames', () => {
    expect(blocksOf('<frameset><frame src="a.html"></frameset>after')).toEqual([p('after')])
  })
})

describe('text in a line', () => {
  test.each<[string, Inline[]]>([
    ['<strong>a</strong> <b>b</b>', [strong('a'), ' ', strong('b')]],
    ['<em>a</em><i>b</i><cite>c</cite>', [emphasis('a'), emphasis('b'), emphasis('c')]],
    [
      '<code>a</code> <kbd>b</kbd>',
      [{ kind: 'code', content: ['a'] }, ' ', { kind: 'code', content: ['b'] }],
    ],
    [
      'm<sup>2</sup> H<sub>2</sub>O',
      ['m', { kind: 'superscript', content: ['2'] }, ' H', { kind: 'subscript', content: ['2'] }, 'O'],
    ],
    ['<mark>a</mark>', [{ kind: 'mark', content: ['a'] }]],
    ['<u>a</u><s>b</s><del>c</del><ins>d</ins><small>e</small><font color="red">f</font>', ['abcdef']],
    ['<q>a</q>', ['“a”']],
    ['<span lang="fr">a</span>', [{ kind: 'foreign', language: 'fr', content: ['a'] }]],
    ['<span dir="RTL">a</span>', [{ kind: 'foreign', direction: 'rtl', content: ['a'] }]],
    ['<i lang="la">a</i>', [{ kind: 'foreign', language: 'la', content: [emphasis('a')] }]],
    [
      '<bdo dir="ltr" lang="en-gb">a</bdo>',
      [{ kind: 'foreign', language: 'en-GB', direction: 'ltr', content: ['a'] }],
    ],
    ['<bdi>a</bdi>', [{ kind: 'foreign', content: ['a'] }]],
    ['<span lang="x y" dir="auto" class="c" style="color:red">a</span>', ['a']],
    [
      '<a href="/article/rain">a</a>',
      [{ kind: 'link', href: 'https://courier.example/article/rain', content: ['a'] }],
    ],
    [
      '<a href="https://town.example/?a=1&b=2&amp;c=3">a</a>',
      [{ kind: 'link', href: 'https://town.example/?a=1&b=2&c=3', content: ['a'] }],
    ],
    [
      '<a href="mailto:desk@courier.example">a</a>',
      [{ kind: 'link', href: 'mailto:desk@courier.example', content: ['a'] }],
    ],
    ['<a name="x">a</a> <a href="#fn1">1</a> <a href="">b</a>', ['a 1 b']],
    ['a<a href="/x"> </a>b', ['a b']],
    ['a<!-- b -->c<!-->d--><!--->e-->f', ['acd-->e-->f']],
    ['<img class="emoji" alt="🌧️" src="https://s.w.org/x.svg"> a', ['🌧️ a']],
  ])('reads %j', (html, content) => {
    expect(blocksOf(`<p>${html}</p>`)).toEqual([{ kind: 'paragraph', content }])
  })

  test('removes control characters, overrides of direction, halves of characters and NUL', () => {
    const html = '<p>a\u0000b\u0007c\u202Ed\u2066e\ud800f&#x202e;g&#7;h\ufeffi\u0085j</p>'
    expect(blocksOf(html)).toEqual([p('abcdefghij')])
  })

  test('keeps joined emoji, stacked marks and soft hyphens', () => {
    const text = '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍ Donau\u00addampf'
    expect(blocksOf(`<p>${text}</p>`)).toEqual([p(text)])
  })
})

describe('headings', () => {
  const levels = (html: string) => blocksOf(html).map(block => block.kind === 'heading' && block.level)
  test.each([
    ['<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h6>e</h6>', [2, 3, 4, 4, 4]],
    ['<h2>a</h2><h3>b</h3><h2>c</h2>', [2, 3, 2]],
    ['<h4>a</h4><h6>b</h6>', [2, 4]],
    ['<h1> </h1><h3>a</h3>', [2]],
  ])('of %j stand at levels %j', (html, expected) => {
    expect(levels(html)).toEqual(expected)
  })

  test('count inside quotations and lists', () => {
    expect(blocksOf('<h3>a</h3><blockquote><h2>b</h2></blockquote>')).toEqual([
      { kind: 'heading', level: 3, content: ['a'] },
      { kind: 'quote', blocks: [{ kind: 'heading', level: 2, content: ['b'] }] },
    ])
  })

  test('give up their pictures', () => {
    expect(blocksOf('<h2>a <img src="/b.jpg"></h2>')).toEqual([
      { kind: 'heading', level: 2, content: ['a'] },
      figure('b.jpg'),
    ])
  })
})

describe('lists', () => {
  const list = (items: Block[][], more: object = {}): Block => ({
    kind: 'list',
    ordered: false,
    items,
    ...more,
  })
  test.each<[string, Block[]]>([
    ['<ul><li>a<li>b</ul>', [list([[p('a')], [p('b')]])]],
    ['<ol start="5"><li>a</ol>', [list([[p('a')]], { ordered: true, start: 5 })]],
    ['<ol start="1"><li>a</ol>', [list([[p('a')]], { ordered: true })]],
    ['<ol start="x"><li>a</ol>', [list([[p('a')]], { ordered: true })]],
    ['<ul><li>a<ul><li>b</ul></ul>', [list([[p('a'), list([[p('b')]])]])]],
    ['<ul><li>a</li><ul><li>b</li></ul></ul>', [list([[p('a'), list([[p('b')]])]])]],
    ['<ul><li></li><li> </li></ul>', []],
    ['<ul>loose<li>a</li></ul>', [list([[p('loose')], [p('a')]])]],
    ['<li>a</li>', [p('a')]],
  ])('reads %j', (html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks)
  })
})

describe('quotations', () => {
  test.each<[string, Block[]]>([
    ['<blockquote>a</blockquote>', [{ kind: 'quote', blocks: [p('a')] }]],
    [
      '<blockquote><p>a</p><footer>— B. C.</footer></blockquote>',
      [{ kind: 'quote', blocks: [p('a')], source: ['B. C.'] }],
    ],
    [
      '<blockquote><p>a</p><cite>B <i>c</i></cite></blockquote>',
      [{ kind: 'quote', blocks: [p('a')], source: ['B ', emphasis('c')] }],
    ],
    [
      '<blockquote><p>a</p><p>– <cite>B</cite></p></blockquote>',
      [{ kind: 'quote', blocks: [p('a')], source: ['B'] }],
    ],
    [
      '<blockquote><p>a <cite>B</cite></p></blockquote>',
      [{ kind: 'quote', blocks: [p('a ', emphasis('B'))] }],
    ],
    [
      '<figure><blockquote>a</blockquote><figcaption>B</figcaption></figure>',
      [{ kind: 'quote', blocks: [p('a')], source: ['B'] }],
    ],
    [
      '<blockquote><blockquote>a</blockquote></blockquote>',
      [{ kind: 'quote', blocks: [{ kind: 'quote', blocks: [p('a')] }] }],
    ],
    ['<blockquote></blockquote>', []],
    ['<aside class="pullquote"><p>a</p></aside>', [{ kind: 'pullquote', content: ['a'] }]],
    [
      '<blockquote class="big pullquote"><p>a</p><p>b</p><cite>C</cite></blockquote>',
      [{ kind: 'pullquote', content: ['a', line, 'b'], source: ['C'] }],
    ],
    ['<aside><p>a</p></aside>', [p('a')]],
  ])('reads %j', (html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks)
  })
})

describe('pictures', () => {
  test.each<[string, Block[]]>([
    [
      '<img src="/a.jpg" width="600" height="400" alt="A pier">',
      [figure('a.jpg', { width: 600, height: 400, alt: 'A pier' })],
    ],
    ['<p>one <img src="/a.jpg"> two</p>', [p('one'), figure('a.jpg'), p('two')]],
    ['<a href="/full.jpg"><img src="/a.jpg" alt=""></a>', [figure('a.jpg')]],
    [
      '<figure><img src="/a.jpg" alt="None" width="100%" height="0.5"><figcaption> </figcaption></figure>',
      [figure('a.jpg')],
    ],
    [
      '<figure><img src="/a.jpg"><figcaption>A <a href="/b">b</a> <small class="credit">C</small></figcaption></figure>',
      [
        figure('a.jpg', {
          caption: ['A ', { kind: 'link', href: 'https://courier.example/b', content: ['b'] }],
          credit: 'C',
        }),
      ],
    ],
    [
      '<figure><img src="/a.jpg"><figcaption>A<cite>C</cite></figcaption></figure>',
      [figure('a.jpg', { caption: ['A'], credit: 'C' })],
    ],
    [
      '<figure><img src="/a.jpg"><figcaption class="credit">C</figcaption></figure>',
      [figure('a.jpg', { credit: 'C' })],
    ],
    [
      '<figure><img src="/a.jpg" data-focus="0.4, 0.6"></figure>',
      [figure('a.jpg', { focus: { x: 0.4, y: 0.6 } })],
    ],
    [
      '<figure><div class="image-credit"><img src="/a.jpg"><p class="credit-line">C</p></div></figure>',
      [figure('a.jpg', { credit: 'C' })],
    ],
    ['<figure><img src="/a.jpg" data-focus="1.4,0.6"></figure>', [figure('a.jpg')]],
    ['<figure><img src="/a.jpg" data-focus="0.4,"></figure>', [figure('a.jpg')]],
    [
      '<img src="/a.jpg" srcset="/a-6.jpg 600w 400h, /a-12.jpg 1200w">',
      [
        figure('a.jpg', {
          renditions: [
            { href: 'https://courier.example/a-6.jpg', width: 600, height: 400 },
            { href: 'https://courier.example/a-12.jpg', width: 1200 },
          ],
        }),
      ],
    ],
    [
      '<picture><source type="image/avif" srcset="/a.avif" width="600" height="400"><img src="/a.jpg" width="300" srcset="/a2.jpg 2x"></picture>',
      [
        figure('a.jpg', {
          width: 300,
          renditions: [
            { href: 'https://courier.example/a.avif', width: 600, height: 400, type: 'image/avif' },
            { href: 'https://courier.example/a2.jpg', width: 600 },
          ],
        }),
      ],
    ],
    ['<img src="data:image/gif;base64,R0lGOD" data-src="/a.jpg">', [figure('a.jpg')]],
    [
      '<img srcset="/a.jpg 600w">',
      [figure('a.jpg', { renditions: [{ href: 'https://courier.example/a.jpg', width: 600 }] })],
    ],
    [
      '<figure><img src="data:image/gif;base64,R0lGOD"><figcaption>Words <cite>C</cite></figcaption></figure>',
      [p('Words'), p('C')],
    ],
    ['<image src="/a.jpg">', [figure('a.jpg')]],
    ['<figure><img src="/a.jpg"><p>Not a caption.</p></figure>', [figure('a.jpg'), p('Not a caption.')]],
  ])('reads %j', (html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks)
  })

  test.each([
    ['<img src="/t.gif" width="1" height="1">'],
    ['<img src="/t.gif" width="0">'],
    ['<img src="/t.gif" height="2px">'],
  ])('leaves out %j, which only counts visits', html => {
    expect(readBody(`<p>a</p>${html}`, reading)).toEqual({
      blocks: [p('a')],
      dropped: [{ what: 'tracking pixel', count: 1 }],
    })
  })

  test('notes a picture without an address that may be loaded', () => {
    expect(readBody('<img src="javascript:alert(1)"><img>', reading)).toEqual({
      blocks: [],
      dropped: [{ what: 'picture', count: 2 }],
    })
  })
})

describe('galleries', () => {
  const both: Block = { kind: 'gallery', pictures: [picture('a.jpg'), picture('b.jpg')] }
  test.each<[string, Block[]]>([
    [
      '<figure class="gallery"><img src="/a.jpg"><img src="/b.jpg"><figcaption>All <cite>C</cite></figcaption></figure>',
      [{ ...both, caption: ['All'], credit: 'C' }],
    ],
    [
      '<figure><figure><img src="/a.jpg"><figcaption>A</figcaption></figure><figure><img src="/b.jpg"></figure></figure>',
      [{ kind: 'gallery', pictures: [picture('a.jpg', { caption: ['A'] }), picture('b.jpg')] }],
    ],
    ['<div class="gallery"><img src="/a.jpg"><p>between</p><img src="/b.jpg"></div>', [both, p('between')]],
    [
      '<figure class="gallery"><img src="/a.jpg"><figcaption>All</figcaption></figure>',
      [figure('a.jpg', { caption: ['All'] })],
    ],
    ['<figure class="gallery"><img src="/a.jpg"><img src="/t.gif" width="1"></figure>', [figure('a.jpg')]],
  ])('reads %j', (html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks)
  })
})

describe('tables', () => {
  const row = (...cells: string[]) => cells.map(cell => ({ content: [cell] }))
  const head = (...cells: string[]) => cells.map(cell => ({ content: [cell], header: true }))
  test.each<[string, Block[]]>([
    [
      '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
      [{ kind: 'table', head: [], rows: [row('a', 'b'), row('c', 'd')] }],
    ],
    [
      '<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d</table>',
      [{ kind: 'table', head: [head('a', 'b')], rows: [row('c', 'd')] }],
    ],
    [
      '<table><tr><th>a<th>b<tr><td>c<td>d</table>',
      [{ kind: 'table', head: [head('a', 'b')], rows: [row('c', 'd')] }],
    ],
    [
      '<table><tr><th>a<td>b<tfoot><tr><td>c<td>d</table>',
      [{ kind: 'table', head: [], rows: [[...head('a'), ...row('b')], row('c', 'd')] }],
    ],
    [
      '<table><caption>Rain</caption><tr><td>a<td>b</table>',
      [{ kind: 'table', caption: ['Rain'], head: [], rows: [row('a', 'b')] }],
    ],
    [
      '<figure><table><tr><td>a<td>b</table><figcaption>Rain</figcaption></figure>',
      [{ kind: 'table', caption: ['Rain'], head: [], rows: [row('a', 'b')] }],
    ],
    ['<table>x<tr><td>a<td>b</table>', [p('x'), { kind: 'table', head: [], rows: [row('a', 'b')] }]],
    [
      '<table><tr><td colspan="101" rowspan="100">a<td colspan="0" rowspan="-1">b</table>',
      [
        {
          kind: 'table',
          head: [],
          rows: [[{ content: ['a'], columns: 100, rows: 100 }, { content: ['b'] }]],
        },
      ],
    ],
    [
      '<table><tr><td><p>a</p><p>b</p><td><ul><li>c<li>d</ul></table>',
      [{ kind: 'table', head: [], rows: [[{ content: ['a', line, 'b'] }, { content: ['c', line, 'd'] }]] }],
    ],
    ['<table><tr><td><h2>a</h2><p>b</p></table>', [{ kind: 'heading', level: 2, content: ['a'] }, p('b')]],
    [
      '<table><tr><td>a<td><img src="/b.jpg"></table>',
      [{ kind: 'table', head: [], rows: [[{ content: ['a'] }, { content: [] }]] }, figure('b.jpg')],
    ],
    ['<table><tr><td><td></table>', []],
  ])('reads %j', (html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks)
  })
})

describe('code and rules', () => {
  test.each<[string, Block[]]>([
    ['<pre><code>if (a) {\n  b\n}</code></pre>', [{ kind: 'code', text: 'if (a) {\n  b\n}' }]],
    ['<pre>\n\n  a<br>b  \n</pre>', [{ kind: 'code', text: '  a\nb' }]],
    ['<pre> </pre>', []],
    ['<xmp><b>a</b> &amp;</xmp>', [{ kind: 'code', text: '<b>a</b> &amp;' }]],
    ['<pre class="wp-block-verse">Roses\nare red</pre>', [p('Roses', line, 'are red')]],
    [
      '<p class="stamp" data-date="2026-06-14T05:30:00Z">05:30</p>',
      [{ kind: 'stamp', instant: '2026-06-14T05:30:00.000Z' }],
    ],
    ['<p class="stamp" data-date="today">05:30</p>', [p('05:30')]],
    ['<p>a<hr>b', [p('a'), { kind: 'rule' }, p('b')]],
  ])('reads %j', (html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks)
  })
})

describe('corrections', () => {
  const correction = (content: Inline[], more: object = {}): Block => ({
    kind: 'correction',
    correction: { kind: 'correction', content, ...more },
  })
  test.each<[string, Block[]]>([
    ['<aside class="correction"><p>a</p></aside>', [correction(['a'])]],
    [
      '<aside class="correction" data-date="2026-06-14T10:20:00+01:00" data-important><h3>Correction</h3><p>a</p><p>b</p></aside>',
      [correction(['a', line, 'b'], { date: '2026-06-14T09:20:00.000Z', important: true })],
    ],
    [
      '<aside class="clarification" data-date="yesterday" data-important="false"><strong>Clarification</strong> a</aside>',
      [correction(['a'], { kind: 'clarification' })],
    ],
    ['<aside class="note update"><p><b>Update:</b> a</p></aside>', [correction(['a'], { kind: 'update' })]],
    [
      '<aside class="correction"><p><b>Lenk</b> is a town.</p></aside>',
      [correction([strong('Lenk'), ' is a town.'])],
    ],
    ['<aside class="correction"><h3>Correction</h3></aside>', []],
    ['<p class="correction">a</p>', [p('a')]],
  ])('reads %j', (html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks)
  })
})

describe('embeds', () => {
  const embed = (href: string, title?: string): Block => ({ kind: 'embed', href, ...(title && { title }) })
  test.each<[string, Block[]]>([
    [
      '<iframe src="https://video.example/e/1" title="The flood" onload="alert(1)"></iframe>',
      [embed('https://video.example/e/1', 'The flood')],
    ],
    ['<p>a<iframe src="//video.example/e/1" />b</p>', [p('a'), embed('https://video.example/e/1'), p('b')]],
    [
      '<iframe src="about:blank" data-src="https://video.example/e/1"></iframe>',
      [embed('https://video.example/e/1')],
    ],
    [
      '<video controls poster="/p.jpg"><source src="/v.mp4" type="video/mp4">Sorry</video>',
      [embed('https://courier.example/v.mp4')],
    ],
    ['<audio src="https://radio.example/a.mp3"></audio>', [embed('https://radio.example/a.mp3')]],
    ['<embed src="https://old.example/a.swf">', [embed('https://old.example/a.swf')]],
    ['<object data="https://old.example/a.pdf">Sorry</object>', [embed('https://old.example/a.pdf')]],
    [
      '<object><param name="movie" value="x"><embed src="https://old.example/a.swf"></object>',
      [embed('https://old.example/a.swf')],
    ],
    [
      '<figure><iframe src="https://video.example/e/1"></iframe><figcaption>The flood</figcaption></figure>',
      [embed('https://video.example/e/1', 'The flood')],
    ],
  ])('reads %j', (html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks)
  })

  test.each([
    ['<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>', 'embed'],
    ['<iframe src="javascript:alert(1)"></iframe>', 'embed'],
    ['<video src="blob:https://x.example/1"></video>', 'embed'],
    ['<object data="data:text/html,x"></object>', 'object'],
  ])('leaves out %j', (html, what) => {
    expect(readBody(`<p>a</p>${html}`, reading)).toEqual({ blocks: [p('a')], dropped: [{ what, count: 1 }] })
  })
})

describe('what is left out', () => {
  test.each([
    ['<script>a()</script><script src="x.js"/></script>', [{ what: 'script', count: 2 }]],
    ['<style>p{}</style>', [{ what: 'style', count: 1 }]],
    ['<svg><title>t</title><svg></svg>x</svg><svg/>', [{ what: 'svg', count: 2 }]],
    ['<math><mi>x</mi></math>', [{ what: 'math', count: 1 }]],
    ['<template><p>x</p></template>', [{ what: 'template', count: 1 }]],
    ['<noscript><img src="/t.gif"></noscript>', [{ what: 'noscript', count: 1 }]],
    [
      '<form><input value="x"><textarea>y</textarea><select><option>z</select><button>go</button></form>',
      [{ what: 'form control', count: 4 }],
    ],
    ['<canvas>x</canvas>', [{ what: 'canvas', count: 1 }]],
    ['<a href="javascript:alert(1)"></a>', [{ what: 'link address', count: 1 }]],
  ])('is told of %j', (html, dropped) => {
    expect(readBody(`<p>before</p>${html}<p>after</p>`, reading)).toEqual({
      blocks: [p('before'), p('after')],
      dropped,
    })
  })

  test('is the form and not its words', () => {
    expect(blocksOf('<form action="https://evil.example"><label>Your name</label> <input></form>')).toEqual([
      p('Your name'),
    ])
  })
})

describe('readInline', () => {
  test.each<[string, Inline[]]>([
    ['A <em>caption</em> &amp; more', ['A ', emphasis('caption'), ' & more']],
    ['<p>One</p><p>Two</p>', ['One', line, 'Two']],
    [
      '<p>See <a href="/b">b</a></p><ul><li>c</ul>',
      ['See ', { kind: 'link', href: 'https://courier.example/b', content: ['b'] }, line, 'c'],
    ],
    ['<img src="/a.jpg"><script>x</script> ', []],
  ])('reads %j', (html, content) => {
    expect(readInline(html, reading)).toEqual(content)
  })
})

describe('readText', () => {
  test.each([
    ['Mill Street &#8211; again', 'Mill Street – again'],
    ['<script>alert(1)</script>5 < 6', '5 < 6'],
    ['<p>One</p><p>Two<br>three</p>', 'One Two three'],
    ['&amp;amp;', '&amp;'],
    ['', ''],
  ])('reads %j as %j', (html, text) => {
    expect(readText(html, reading)).toBe(text)
  })
})
