import { idle } from '../idle.ts'

/** Texts that are looked at in one moment. */
const many = 16

/**
 * The fonts of the page, as CSS says `font`, each with all text that is set in it. Asking a part that waits for the reader
 * takes time: of its headlines one of each kind is asked, and the rest is taken to be set as the page.
 */
export async function fontsOfPage(): Promise<Map<string, string>> {
  const walker = document.createTreeWalker(document.getElementById('root')!, NodeFilter.SHOW_TEXT)
  const texts = new Map<string, string>()
  const headlines = new Map<string, Element>()
  for (let index = 0; walker.nextNode(); index += 1) {
    if (index % many === 0) await idle()
    const { parentElement, data } = walker.currentNode as Text & { parentElement: Element }
    const part = parentElement.closest('.later')
    const isFar = part && part.getBoundingClientRect().top > innerHeight
    const headline = parentElement.closest('h3')
    if (headline && !headlines.has(headline.className)) headlines.set(headline.className, headline)
    const likeness = isFar && (headline ? headlines.get(headline.className) : document.body)
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(likeness || parentElement)
    const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
    texts.set(font, (texts.get(font) ?? '') + data)
  }
  return texts
}

/** A name as CSS has it, without the quotation marks that it may stand in. */
export const unquoted = (name: string) => name.replaceAll('"', '')
