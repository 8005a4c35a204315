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
 * Gives a frame's page the style rules of the workspace's page and the attributes of the readers' `<html>`. What a
 * rule asks of the reader's device is answered for the reader that the frame stands for: their scheme, their size of
 * text, a printer in place of a screen. The policy allows no `<style>`; constructed sheets are allowed.
 */
export function dress(page: Document, look: Look): void {
  const html = page.documentElement
  html.lang = look.language
  html.dir = look.direction
  html.style.colorScheme = look.print ? 'light' : look.theme
  html.style.fontSize = look.scale === 100 ? '' : `${look.scale}%`
  html.style.scrollbarWidth = look.scrollbar ? '' : 'none'
  page.adoptedStyleSheets = sheetsFor(page.defaultView, look)
}

function sheetsFor(frame: (Window & typeof globalThis) | null, look: Look): CSSStyleSheet[] {
  if (!frame) return []
  return [...document.styleSheets].map(sheet => {
    const copy = new frame.CSSStyleSheet()
    copy.replaceSync(textOf(sheet))
    adapt(copy.cssRules, look)
    return copy
  })
}

const texts = new WeakMap<CSSStyleSheet, { rules: number; text: string }>()

function textOf(sheet: CSSStyleSheet): string {
  const known = texts.get(sheet)
  if (known?.rules === sheet.cssRules.length) return known.text
  const text = [...sheet.cssRules].map(rule => rule.cssText).join('\n')
  texts.set(sheet, { rules: sheet.cssRules.length, text })
  return text
}

/** A rule inside others, such as `@media` in `@layer`, is found there. */
function adapt(rules: CSSRuleList, look: Look): void {
  for (const rule of rules) {
    if ('media' in rule) {
      const { media } = rule as CSSMediaRule
      const query = queryFor(media.mediaText, look)
      if (query !== media.mediaText) media.mediaText = query
    }
    if ('cssRules' in rule) adapt((rule as CSSGroupingRule).cssRules, look)
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
