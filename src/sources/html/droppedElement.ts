import type { HtmlElement } from './htmlElement.ts'

const reasons: Record<string, string> = {
  'x-svg': 'svg',
  'x-math': 'math',
  'x-template': 'template',
  'x-noscript': 'noscript',
  'x-canvas': 'canvas',
  'x-applet': 'object',
  'x-select': 'form control',
  'x-button': 'form control',
  'x-datalist': 'form control',
}

/** Why an element is left out with all that is in it; undefined when it is not. Form controls are noted by their tags. */
export function droppedElement({ name }: HtmlElement): string | undefined {
  return Object.hasOwn(reasons, name) ? reasons[name] : undefined
}
