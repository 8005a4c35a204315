// @vitest-environment node
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { htmlOf } from '../../src/build/htmlOf.ts'
import { plainHtml } from '../../src/build/plainHtml.ts'
import { tameHtml } from '../../src/sources/html/tameHtml.ts'
import { bodyOf, randomOf } from './randomBody.ts'

test('reads plain HTML as it stands', () => {
  expect(plainHtml('<h2>Rain</h2>\n<p>It is <b>5&nbsp;&lt;</b> 6<br>or so</p>')).toEqual([
    { name: 'h2', attributes: {}, children: ['Rain'] },
    '\n',
    {
      name: 'p',
      attributes: {},
      children: [
        'It is ',
        { name: 'b', attributes: {}, children: ['5\u00A0<'] },
        ' 6',
        { name: 'br', attributes: {}, children: [] },
        'or so',
      ],
    },
  ])
  expect(plainHtml('<a href="/a?b=1&amp;c=2" title="">x</a>')).toEqual([
    { name: 'a', attributes: { href: '/a?b=1&c=2', title: '' }, children: ['x'] },
  ])
})

test.each([
  ['a paragraph that is not closed', '<p>one'],
  ['a paragraph in a paragraph', '<p>one<p>two</p></p>'],
  ['a block in a paragraph', '<p><ul><li>one</li></ul></p>'],
  ['a block in a heading', '<h2><h3>one</h3></h2>'],
  ['a block in a word', '<b><p>one</p></b>'],
  ['a link in a link', '<a href="/a"><b><a href="/b">one</a></b></a>'],
  ['elements that cross', '<b>one<i>two</b>three</i>'],
  ['an end without a beginning', 'one</p>'],
  ['an item outside a list', '<div><li>one</li></div>'],
  ['a table', '<table><tr><td>one</td></tr></table>'],
  ['text as it was typed', '<pre>\none</pre>'],
  ['a reference that needs the table', '<p>&eacute;</p>'],
  ['a reference without an end', '<p>&amp</p>'],
  ['a mere sign', '<p>Smith & Sons</p>'],
  ['a line that ends as on Windows', '<p>one\r\ntwo</p>'],
  ['a tag that is none', '<p>5 < 6</p>'],
])('leaves to the parser %s', (_, html) => {
  expect(plainHtml(html)).toBeUndefined()
})

test('says of hundreds of bodies what the parser says, or nothing', () => {
  let said = 0
  for (let seed = 1; seed <= 400; seed += 1) {
    const { html } = tameHtml(htmlOf(bodyOf(randomOf(seed))))
    const nodes = plainHtml(html)
    if (!nodes) continue
    said += 1
    expect(nodes).toEqual(parsed(html))
  }
  expect(said).toBeGreaterThan(40)
})

// biome-ignore lint/suspicious/noExplicitAny: parse5's own tree, taken as it comes
function nodesOf({ childNodes }: any): unknown[] {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  return childNodes.map((node: any) =>
    node.nodeName === '#text'
      ? node.value
      : {
          name: node.tagName,
          // biome-ignore lint/suspicious/noExplicitAny: see above
          attributes: Object.fromEntries(node.attrs.map(({ name, value }: any) => [name, value])),
          children: nodesOf(node),
        },
  )
}

function parsed(html: string): unknown[] {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  const page: any = parse(`<!doctype html><body>${html}`, { scriptingEnabled: false })
  return nodesOf(
    page.childNodes.find(({ nodeName }: { nodeName: string }) => nodeName === 'html').childNodes[1],
  )
}
