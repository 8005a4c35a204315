import { idle } from '../idle.ts'

/** All text of a page that is set in the same way. */
export type Setting = {
  style: string
  weight: string
  /** Of text that waits for the reader it is not known. */
  size: string | undefined
  families: string[]
  text: string
}

/** Texts that are looked at in one moment. */
const many = 16

/**
 * How the texts of the page are set. Asking a part that waits for the reader takes time: of its headlines one of each kind
 * is asked, and the rest is taken to be set as the page.
 */
export async function settingsOfPage(): Promise<Setting[]> {
  const walker = document.createTreeWalker(document.getElementById('root')!, NodeFilter.SHOW_TEXT)
  const settings = new Map<string, Setting>()
  const headlines = new Map<string, Element>()
  for (let index = 0; walker.nextNode(); index += 1) {
    if (index % many === 0) await idle()
    const { parentElement, data } = walker.currentNode as Text & { parentElement: Element }
    const part = parentElement.closest('.later')
    const isFar = part && part.getBoundingClientRect().top > innerHeight
    const headline = parentElement.closest('h3')
    if (headline && !headlines.has(headline.className)) headlines.set(headline.className, headline)
    const likeness = isFar && (headline ? headlines.get(headline.className) : document.body)
    const asked = getComputedStyle(likeness || parentElement)
    const { fontStyle: style, fontWeight: weight, fontFamily } = asked
    const size = isFar ? undefined : asked.fontSize
    const key = [style, weight, size, fontFamily].join()
    const text = (settings.get(key)?.text ?? '') + data
    settings.set(key, { style, weight, size, families: fontFamily.split(', ').map(unquoted), text })
  }
  return [...settings.values()]
}

/** A name as CSS has it, without the quotation marks that it may stand in. */
export const unquoted = (name: string) => name.replaceAll('"', '')
