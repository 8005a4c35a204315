import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../src/build/parseHtml.ts'
import type { Block } from '../../../src/model/Block.ts'
import type { Inline } from '../../../src/model/Inline.ts'
import { readBody } from '../../../src/sources/html/readBody.ts'

const address = 'https://courier.example/feed.json'
const read = (html: string) => readBody(html, { address, parseHtml })
const p = (...content: Inline[]): Block => ({ kind: 'paragraph', content })

describe('WordPress', () => {
  test('a picture block with its sizes and caption', () => {
    const html = `
      <figure class="wp-block-image size-large"><img fetchpriority="high" decoding="async" width="1024" height="683"
        src="https://courier.example/wp-content/uploads/2026/06/weir-1024x683.jpg" alt="The weir at dawn" class="wp-image-71"
        srcset="https://courier.example/wp-content/uploads/2026/06/weir-1024x683.jpg 1024w, https://courier.example/wp-content/uploads/2026/06/weir-300x200.jpg 300w"
        sizes="(max-width: 1024px) 100vw, 1024px" /><figcaption class="wp-element-caption">The weir, <em>rebuilt</em> in May.
        <span class="wp-media-credit">Nadia Brandt</span></figcaption></figure>`
    expect(read(html)).toEqual({
      blocks: [
        {
          kind: 'figure',
          picture: {
            src: 'https://courier.example/wp-content/uploads/2026/06/weir-1024x683.jpg',
            renditions: [
              { href: 'https://courier.example/wp-content/uploads/2026/06/weir-1024x683.jpg', width: 1024 },
              { href: 'https://courier.example/wp-content/uploads/2026/06/weir-300x200.jpg', width: 300 },
            ],
            width: 1024,
            height: 683,
            alt: 'The weir at dawn',
            caption: ['The weir, ', { kind: 'emphasis', content: ['rebuilt'] }, ' in May.'],
            credit: 'Nadia Brandt',
          },
        },
      ],
      dropped: [],
    })
  })

  test('a gallery of nested figures, one caption for all', () => {
    const html = `
      <figure class="wp-block-gallery has-nested-images columns-default is-cropped">
        <figure class="wp-block-image"><a href="https://courier.example/1.jpg"><img src="https://courier.example/1.jpg" alt="" /></a><figcaption>One</figcaption></figure>
        <figure class="wp-block-image"><img src="https://courier.example/2.jpg" alt="Two" /></figure>
        <figcaption class="blocks-gallery-caption wp-element-caption">The parade</figcaption>
      </figure>`
    expect(read(html).blocks).toEqual([
      {
        kind: 'gallery',
        pictures: [
          { src: 'https://courier.example/1.jpg', renditions: [], caption: ['One'] },
          { src: 'https://courier.example/2.jpg', renditions: [], alt: 'Two' },
        ],
        caption: ['The parade'],
      },
    ])
  })

  test('a gallery and a caption of the classic editor', () => {
    const html = `
      <div id="gallery-1" class="gallery galleryid-7 gallery-columns-2">
        <dl class="gallery-item"><dt class="gallery-icon"><a href="/1"><img src="https://courier.example/1.jpg"></a></dt><dd class="wp-caption-text gallery-caption">One</dd></dl>
        <dl class="gallery-item"><dt class="gallery-icon"><a href="/2"><img src="https://courier.example/2.jpg"></a></dt></dl><br style="clear:both">
      </div>
      <div id="attachment_9" style="width: 310px" class="wp-caption alignleft"><img src="https://courier.example/3.jpg"><p class="wp-caption-text">Three</p></div>`
    expect(read(html).blocks).toEqual([
      {
        kind: 'gallery',
        pictures: [
          { src: 'https://courier.example/1.jpg', renditions: [], caption: ['One'] },
          { src: 'https://courier.example/2.jpg', renditions: [] },
        ],
      },
      {
        kind: 'figure',
        picture: { src: 'https://courier.example/3.jpg', renditions: [], caption: ['Three'] },
      },
    ])
  })

  test('a quotation, a pull quote, a table and columns', () => {
    const html = `
      <blockquote class="wp-block-quote is-layout-flow"><p>The water came at four.</p><cite>Owner of the mill</cite></blockquote>
      <figure class="wp-block-pullquote"><blockquote><p>Nobody rang</p><cite>R. Osei</cite></blockquote></figure>
      <figure class="wp-block-table"><table><thead><tr><th>Day</th><th>mm</th></tr></thead><tbody><tr><td>Mon</td><td>41</td></tr></tbody></table><figcaption class="wp-element-caption">Rain</figcaption></figure>
      <div class="wp-block-columns"><div class="wp-block-column"><p>Left</p></div><div class="wp-block-column"><p>Right</p></div></div>
      <hr class="wp-block-separator has-alpha-channel-opacity" />`
    expect(read(html).blocks).toEqual([
      { kind: 'quote', blocks: [p('The water came at four.')], source: ['Owner of the mill'] },
      { kind: 'pullquote', content: ['Nobody rang'], source: ['R. Osei'] },
      {
        kind: 'table',
        caption: ['Rain'],
        head: [
          [
            { content: ['Day'], header: true },
            { content: ['mm'], header: true },
          ],
        ],
        rows: [[{ content: ['Mon'] }, { content: ['41'] }]],
      },
      p('Left'),
      p('Right'),
      { kind: 'rule' },
    ])
  })

  test('another article and a film, as oEmbed puts them', () => {
    const html = `
      <figure class="wp-block-embed is-type-wp-embed"><div class="wp-block-embed__wrapper">
        <blockquote class="wp-embedded-content" data-secret="abc"><a href="https://courier.example/floods/">Floods again &#8211; why?</a></blockquote>
        <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="https://courier.example/floods/embed/#?secret=abc" data-secret="abc"></iframe></div></figure>
      <figure class="wp-block-embed is-provider-youtube"><div class="wp-block-embed__wrapper">
        <iframe title="The weir" width="500" height="281" src="https://www.youtube.com/embed/x1y2?feature=oembed" allowfullscreen></iframe></div></figure>`
    expect(read(html).blocks).toEqual([
      { kind: 'embed', href: 'https://courier.example/floods/', title: 'Floods again – why?' },
      { kind: 'embed', href: 'https://www.youtube.com/embed/x1y2?feature=oembed', title: 'The weir' },
    ])
  })
})

describe('Ghost', () => {
  test('pictures and galleries as cards', () => {
    const html = `
      <figure class="kg-card kg-image-card kg-width-wide kg-card-hascaption"><img src="https://courier.example/content/images/w.jpg" class="kg-image" alt="Weir" loading="lazy" width="2000" height="1333"
        srcset="https://courier.example/content/images/size/w600/w.jpg 600w, https://courier.example/content/images/w.jpg 2000w"><figcaption><span style="white-space: pre-wrap;">The weir</span></figcaption></figure>
      <figure class="kg-card kg-gallery-card kg-width-wide kg-card-hascaption"><div class="kg-gallery-container"><div class="kg-gallery-row">
        <div class="kg-gallery-image"><img src="https://courier.example/1.jpg" width="900" height="1350" alt=""></div>
        <div class="kg-gallery-image"><img src="https://courier.example/2.png" width="400" height="300" alt="Chart"></div></div></div><figcaption>Both</figcaption></figure>`
    expect(read(html).blocks).toEqual([
      {
        kind: 'figure',
        picture: {
          src: 'https://courier.example/content/images/w.jpg',
          renditions: [
            { href: 'https://courier.example/content/images/size/w600/w.jpg', width: 600 },
            { href: 'https://courier.example/content/images/w.jpg', width: 2000 },
          ],
          width: 2000,
          height: 1333,
          alt: 'Weir',
          caption: ['The weir'],
        },
      },
      {
        kind: 'gallery',
        pictures: [
          { src: 'https://courier.example/1.jpg', renditions: [], width: 900, height: 1350 },
          { src: 'https://courier.example/2.png', renditions: [], width: 400, height: 300, alt: 'Chart' },
        ],
        caption: ['Both'],
      },
    ])
  })

  test('a bookmark, an alternative quotation, a card of raw HTML and unescaped ampersands', () => {
    const html = `
      <figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://town.example/plan?ref=courier"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The plan</div><div class="kg-bookmark-description">All of it</div></div><div class="kg-bookmark-thumbnail"><img src="https://town.example/t.jpg"></div></a></figure>
      <blockquote class="kg-blockquote-alt">Nobody rang</blockquote>
      <!--kg-card-begin: html--><script>window.x=1</script><!--kg-card-end: html-->
      <p><a href="https://town.example/x?a=1&b=2&ref=courier">Map</a></p>`
    expect(read(html)).toEqual({
      blocks: [
        { kind: 'embed', href: 'https://town.example/plan?ref=courier', title: 'The plan' },
        { kind: 'pullquote', content: ['Nobody rang'] },
        p({ kind: 'link', href: 'https://town.example/x?a=1&b=2&ref=courier', content: ['Map'] }),
      ],
      dropped: [{ what: 'script', count: 1 }],
    })
  })

  test('callouts, players, files and forms without what only a script brings to life', () => {
    const html = `
      <div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💧</div><div class="kg-callout-text">Boil <b>tap</b> water.</div></div>
      <div class="kg-card kg-toggle-card" data-kg-toggle-state="close"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">Which streets?</h4><button class="kg-toggle-card-icon"><svg></svg></button></div><div class="kg-toggle-content"><p>Mill Street.</p></div></div>
      <div class="kg-card kg-audio-card"><img src="" class="kg-audio-thumbnail kg-audio-hide"><div class="kg-audio-player-container"><audio src="https://courier.example/a.mp3"></audio><div class="kg-audio-title">The council</div><div class="kg-audio-player"><span class="kg-audio-current-time">0:00</span><div class="kg-audio-time">/<span class="kg-audio-duration">12:44</span></div></div></div></div>
      <figure class="kg-card kg-video-card kg-card-hascaption"><div class="kg-video-container"><video src="https://courier.example/v.mp4"></video><div class="kg-video-player-container"><span class="kg-video-current-time">0:00</span></div></div><figcaption><p>The water at four</p></figcaption></figure>
      <div class="kg-card kg-file-card"><a class="kg-file-card-container" href="https://courier.example/r.pdf" download=""><div class="kg-file-card-contents"><div class="kg-file-card-title">The report</div><div class="kg-file-card-caption">By the council</div><div class="kg-file-card-metadata"><div class="kg-file-card-filename">r.pdf</div><div class="kg-file-card-filesize">2 MB</div></div></div><div class="kg-file-card-icon"><svg></svg></div></a></div>
      <div class="kg-card kg-button-card"><a href="https://courier.example/give" class="kg-btn">Give</a></div>
      <div class="kg-card kg-product-card"><img src="https://courier.example/boots.jpg" width="60" height="40"><h4 class="kg-product-card-title">Boots</h4><div class="kg-product-card-description"><p>Dry feet.</p></div><a href="https://shop.example/boots" class="kg-product-card-button"><span>Buy</span></a></div>
      <figure class="kg-card kg-bookmark-card kg-card-hascaption"><a class="kg-bookmark-container" href="https://rivers.example/"><div class="kg-bookmark-title">Levels</div></a><figcaption>Every hour</figcaption></figure>
      <div class="kg-card kg-signup-card"><div class="kg-signup-card-text"><h2>Sign up</h2><form><div class="kg-signup-card-fields"><input type="email"><button>Go</button></div><div class="kg-signup-card-success">Sent!</div></form></div></div>`
    expect(read(html).blocks).toEqual([
      p('💧 Boil ', { kind: 'strong', content: ['tap'] }, ' water.'),
      { kind: 'heading', level: 4, content: ['Which streets?'] },
      p('Mill Street.'),
      { kind: 'embed', href: 'https://courier.example/a.mp3', title: 'The council' },
      { kind: 'embed', href: 'https://courier.example/v.mp4', title: 'The water at four' },
      p({
        kind: 'link',
        href: 'https://courier.example/r.pdf',
        content: ['The report · By the council · r.pdf · 2 MB'],
      }),
      p({ kind: 'link', href: 'https://courier.example/give', content: ['Give'] }),
      {
        kind: 'figure',
        picture: { src: 'https://courier.example/boots.jpg', renditions: [], width: 60, height: 40 },
      },
      { kind: 'heading', level: 4, content: ['Boots'] },
      p('Dry feet.'),
      p({ kind: 'link', href: 'https://shop.example/boots', content: ['Buy'] }),
      { kind: 'embed', href: 'https://rivers.example/', title: 'Levels' },
      p('Every hour'),
      { kind: 'heading', level: 2, content: ['Sign up'] },
    ])
  })
})

describe('the Guardian', () => {
  test('a picture, a related link, an interactive, a form in a frame and a film', () => {
    const html = `
      <figure class="element element-image" data-media-id="abc"> <img src="http://media.example/1/1000.jpg" alt="Two leaders" width="1000" height="600" class="gu-image" />
        <figcaption> <span class="element-image__caption">The leaders in June.</span> <span class="element-image__credit">Photograph: Pool</span> </figcaption> </figure>
      <aside class="element element-rich-link element--thumbnail"> <p> <span>Related: </span><a href="https://paper.example/live">Live</a> </p> </aside>
      <figure class="element element-interactive interactive" data-alt="Scene"> <a href="https://paper.example/map">Scene of the fire</a> </figure>
      <figure class="element element-embed" data-alt="Form">  <iframe class="fenced" srcdoc="&lt;p&gt;x&lt;/p&gt;"></iframe> </figure>
      <figure class="element element-video"> <video class="gu-video" controls poster="http://media.example/p.jpg"> <source src="http://cdn.example/v.mp4"/><source src="http://cdn.example/v.3gp"/></video> </figure>`
    expect(read(html)).toEqual({
      blocks: [
        {
          kind: 'figure',
          picture: {
            src: 'https://media.example/1/1000.jpg',
            renditions: [],
            width: 1000,
            height: 600,
            alt: 'Two leaders',
            caption: ['The leaders in June.'],
            credit: 'Photograph: Pool',
          },
        },
        p('Related: ', { kind: 'link', href: 'https://paper.example/live', content: ['Live'] }),
        p({ kind: 'link', href: 'https://paper.example/map', content: ['Scene of the fire'] }),
        { kind: 'embed', href: 'http://cdn.example/v.mp4' },
      ],
      dropped: [{ what: 'embed', count: 1 }],
    })
  })
})

describe('news agencies', () => {
  test('a figure of TT, with the photographer beside the caption', () => {
    const html = `
      <html lang="sv"><head><title>Övning</title></head><body><article><section data-charCount="15"><div class="dat"><span class="vignette">Försvar</span><span class="source">TT</span></div>
      <div class="bodytext"><figure><img uri="x1" src="https://bild.example/a.jpg" alt="Övning" data-assoc-ref="a001"/><div class="byline">Eva Ek/TT</div><figcaption>En övning i maj.</figcaption></figure><p>Text.</p></div></section></article></body></html>`
    expect(read(html).blocks).toEqual([
      p('FörsvarTT'),
      {
        kind: 'figure',
        picture: {
          src: 'https://bild.example/a.jpg',
          renditions: [],
          alt: 'Övning',
          caption: ['En övning i maj.'],
          credit: 'Eva Ek/TT',
        },
      },
      p('Text.'),
    ])
  })

  test('a picture of Superdesk inside a paragraph, between its comments', () => {
    const html =
      '<p>Before.</p><p><!-- EMBED START Image {id: "editor_0"} --><figure><img src="https://bild.example/a.jpg" alt="Dog"><figcaption>A dog.</figcaption></figure><!-- EMBED END Image {id: "editor_0"} --></p><h2>Then</h2>'
    expect(read(html).blocks).toEqual([
      p('Before.'),
      {
        kind: 'figure',
        picture: { src: 'https://bild.example/a.jpg', renditions: [], alt: 'Dog', caption: ['A dog.'] },
      },
      { kind: 'heading', level: 2, content: ['Then'] },
    ])
  })
})

describe('posts of social networks', () => {
  test.each([
    [
      '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Road closed. <a href="https://t.example/a">t.example/a</a></p>&mdash; Town (@town) <a href="https://x.example/town/status/1">June 2</a></blockquote> <script async src="//platform.example/widgets.js"></script>',
      'https://x.example/town/status/1',
      'Road closed. t.example/a — Town (@town) June 2',
    ],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://insta.example/p/1/"><a href="https://insta.example/p/1/?x">A post by Town</a></blockquote>',
      'https://insta.example/p/1/',
      'A post by Town',
    ],
    [
      '<div class="fb-post" data-href="https://fb.example/town/1">Loading</div>',
      'https://fb.example/town/1',
      'Loading',
    ],
  ])('are a titled link: %s', (html, href, title) => {
    expect(read(html).blocks).toEqual([{ kind: 'embed', href, title }])
  })

  test('without an address are the text they hold', () => {
    expect(read('<blockquote class="twitter-tweet"><p>Road closed.</p></blockquote>').blocks).toEqual([
      { kind: 'quote', blocks: [p('Road closed.')] },
    ])
  })
})
