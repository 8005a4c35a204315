import { idle } from '../idle.ts'
import type { Face } from './neededFaces.ts'
import type { Setting } from './settings.ts'

/** A family that no page is set in. */
const ahead = (family: string) => `${family} ahead`

/**
 * Sets the letters of the page once out of sight, with these faces under other names, each setting in a moment of its own.
 * To open a font and to measure its letters is most of what a change of fonts takes, and is not done again.
 */
export async function shapeAhead(faces: Set<Face>, settings: Setting[]): Promise<void> {
  await idle()
  const families = new Set<string>()
  for (const { family, font } of faces) {
    families.add(family)
    font.family = ahead(family)
    document.fonts.add(font)
  }
  const sample = document.createElement('div')
  sample.style.cssText = 'position:fixed;contain:strict;visibility:hidden;white-space:nowrap'
  document.body.append(sample)
  for (const { style, weight, size, families: names, text } of settings) {
    const web = names.filter(name => families.has(name)).map(name => `"${ahead(name)}"`)
    if (!size || web.length === 0) continue
    await idle()
    const line = document.createElement('span')
    line.style.font = `${style} ${weight} ${size} ${web}`
    line.textContent = [...new Set(text)].join('')
    sample.append(line)
    line.getBoundingClientRect()
  }
  sample.remove()
}
