import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Element, Window } from 'happy-dom'

const styles = readFileSync(join(import.meta.dirname, 'page.css'), 'utf8')
  .replaceAll(/\s*\n\s*/g, ' ')
  .trim()

/** Elements that mean nothing without a class: what is in them stays. */
const wrappers = 'div, span, bdi, section, small'
/** What a page without scripts does not need, or shows to nobody. */
const needless = 'script, style, svg, button, .hidden'

const kept = new Set(
  'href src srcset sizes type alt width height loading fetchpriority datetime scope colspan rowspan lang dir'.split(
    ' ',
  ),
)

/**
 * The page that somebody would write by hand who knows how to make one fast: the words and pictures of a built page as
 * plain semantic HTML, one short style sheet inside it, no class, no script, no web font, and every picture but the
 * first one fetched only when it comes near.
 */
export function plainPageOf(builtHtml: string): string {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } })
  const { document } = window
  document.documentElement.innerHTML = builtHtml
  const parts = ['header', 'main', 'footer'].flatMap(name => {
    const part = document.querySelector(`#root > ${name}`)
    return part ? [`<${name}>${plainHtmlOf(part)}</${name}>`] : []
  })
  const title = document.querySelector('title')?.outerHTML ?? ''
  const description = document.querySelector('meta[name="description"]')?.outerHTML ?? ''
  const start = /<html[^>]*>/.exec(builtHtml)?.[0] ?? '<html lang="en">'
  window.happyDOM.abort()
  return `<!doctype html>
${start}
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${title}
${description}
<link rel="icon" href="/icon.png">
<style>${styles}</style>
${parts.join('\n')}
`
}

function plainHtmlOf(part: Element): string {
  for (const element of part.querySelectorAll(needless)) element.remove()
  // A date that is written in two lengths is written once.
  for (const time of part.querySelectorAll('time')) {
    time.textContent = time.firstElementChild?.textContent ?? time.textContent
  }
  for (const element of part.querySelectorAll(wrappers)) element.replaceWith(...element.childNodes)
  for (const element of part.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name)
  }
  for (const picture of part.querySelectorAll('img:not([fetchpriority])'))
    picture.setAttribute('loading', 'lazy')
  return part.innerHTML.replaceAll(/<!--.*?-->/gs, '')
}
