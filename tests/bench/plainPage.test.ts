import { expect, test } from 'vitest'
import { plainPageOf } from './static/plainPage.ts'

const built = `<!doctype html><html lang="ar" dir="rtl"><head><title>Crane – The Gazette</title>
<meta name="description" content="It moved"><link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script></head>
<body><div id="root"><header class="h"><p>Last update: <time dateTime="2026-06-14"><span>14 June 2026</span><span>14 June</span></time></p></header>
<main class="m"><div class="grid"><article class="a" data-hue="news"><h1 tabindex="-1">Crane</h1>
<picture class="p"><source type="image/avif" srcSet="/c-320.avif 320w" sizes="100vw"/><img src="/c.jpg" alt="A crane" width="3" height="2" fetchPriority="high" loading="eager"/></picture>
<img src="/tom.webp" alt=""/><p class="t">It<!-- --> moved<span class="hidden"> slowly</span>.</p></article></div></main>
<footer><svg></svg><p>Foot</p></footer></div><script id="state" type="application/json">{}</script></body></html>`

test('a static page has the words and pictures of the built one and nothing else', () => {
  const html = plainPageOf(built)
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toContain('<title>Crane – The Gazette</title>')
  expect(html.replaceAll(/>\s+</g, '><')).toContain(
    '<header><p>Last update: <time datetime="2026-06-14">14 June 2026</time></p></header>' +
      '<main><article><h1>Crane</h1><picture>' +
      '<source type="image/avif" srcset="/c-320.avif 320w" sizes="100vw">' +
      '<img src="/c.jpg" alt="A crane" width="3" height="2" fetchpriority="high" loading="eager"></picture>' +
      '<img src="/tom.webp" alt="" loading="lazy"><p>It moved.</p></article></main><footer><p>Foot</p></footer>',
  )
  expect(html).not.toMatch(/<script|stylesheet|class=|data-/)
})
