import type { Direction } from '../../../model/Inline.ts'

/** How a frame's page looks, whatever the workspace around it looks like. */
export type Look = {
  theme: 'light' | 'dark'
  /** The size of the reader's text, in percent. */
  scale: number
  language: string
  direction: Direction
  /** True where the page is shown as it is printed. */
  print: boolean
  /** False where the device draws its scroll bar over the page. */
  scrollbar: boolean
}

/**
 * Gives a frame's page the style sheets of the workspace's page and the attributes of the readers' `<html>`. What a
 * rule asks of the reader's device is answered for the reader that the frame stands for: their scheme, their size of
 * text, a printer in place of a screen. The sheets are loaded once more, not copied rule by rule: a browser does not
 * write out every rule as it read it.
 */
export function dress(page: Document, look: Look): void {
  const html = page.documentElement
  html.lang = look.language
  html.dir = look.direction
  html.style.colorScheme = look.print ? 'light' : look.theme
  html.style.fontSize = look.scale === 100 ? '' : `${look.scale}%`
  html.style.scrollbarWidth = look.scrollbar ? '' : 'none'
  looks.set(page, look)
  takeSheets(page)
  for (const sheet of page.styleSheets) adapt(sheet, look)
}

const looks = new WeakMap<Document, Look>()

/** Loads the sheets that the page has not got, in their order; each counts once its rules are answered. */
function takeSheets(page: Document): void {
  const wanted = document.querySelectorAll<HTMLElement>('link[rel="stylesheet"], style')
  const had = [...page.head.querySelectorAll<HTMLElement>('link, style')]
  const next = [...wanted].map(sheet => {
    const same = had.find(own => own.dataset.of === nameOf(sheet))
    return same ?? copyOf(sheet, page)
  })
  if (next.every((sheet, index) => sheet === had[index])) return
  page.head.append(...next)
  for (const sheet of had) if (!next.includes(sheet)) sheet.remove()
}

/** True once every sheet of the page counts: before that, nothing stands where it will. */
export function isDressed(page: Document): boolean {
  const links = page.head.querySelectorAll('link')
  return [...links].every(({ media }) => media === 'all')
}

const nameOf = (sheet: HTMLElement) => sheet.getAttribute('href') ?? sheet.textContent ?? ''

function copyOf(sheet: HTMLElement, page: Document): HTMLElement {
  const copy = page.importNode(sheet, true)
  copy.dataset.of = nameOf(sheet)
  if (!(sheet instanceof HTMLLinkElement)) return copy
  const link = copy as HTMLLinkElement
  link.media = 'not all'
  link.addEventListener('load', () => {
    const look = looks.get(page)
    if (look && link.sheet) adapt(link.sheet, look)
    link.media = 'all'
  })
  return copy
}

/** What a rule asked as it was written. */
const asked = new WeakMap<CSSRule, string>()

/** A rule inside others, such as `@media` in `@layer`, is found there. */
function adapt({ cssRules }: { cssRules: CSSRuleList }, look: Look): void {
  for (const rule of cssRules) {
    if ('media' in rule) {
      const { media } = rule as CSSMediaRule
      const query = asked.get(rule) ?? media.mediaText
      asked.set(rule, query)
      const answer = queryFor(query, look)
      if (answer !== media.mediaText) media.mediaText = answer
    }
    if ('cssRules' in rule) adapt(rule as CSSGroupingRule, look)
  }
}

const always = '(width >= 0px)'
const never = '(width < 0px)'

/**
 * A media query as the reader's device would answer it. An `em` in it is the size of text in the reader's browser,
 * so it grows with the scale.
 */
export function queryFor(query: string, { theme, scale, print }: Look): string {
  const dark = !print && theme === 'dark'
  const answered = query
    .replaceAll('(prefers-color-scheme: dark)', dark ? always : never)
    .replaceAll('(prefers-color-scheme: light)', dark ? never : always)
    .replaceAll(/(\d+(?:\.\d+)?)em\b/g, (_, size) => `${(Number(size) * scale) / 100}em`)
  if (!print) return answered
  return answered.replaceAll(/\bscreen\b/g, 'not all').replaceAll(/\bprint\b/g, 'all')
}
