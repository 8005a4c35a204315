import { idle } from '../idle.ts'
import type { Face } from './neededFaces.ts'

/**
 * Sets the letters of these texts once out of sight, with these faces under other names, each font in a moment of its own.
 * To open a font and to measure its letters is most of what a change of fonts takes, and is not done again. Nothing is
 * done once they are no longer waited for: they have their own names then, and keep them.
 */
export async function shapeAhead(
  faces: Set<Face>,
  texts: Map<string, string>,
  isWanted: () => boolean,
): Promise<void> {
  await idle()
  if (!isWanted()) return
  for (const face of faces) use(face, `${face.family} ahead`)
  for (const [font, text] of texts) {
    const line = document.createElement('span')
    const ahead = font.replace(/(Dateline \w+)"/g, '$1 ahead"')
    line.style.cssText = `position:fixed;visibility:hidden;font:${ahead}`
    line.textContent = [...new Set(text)].join('')
    document.body.append(line)
    line.getBoundingClientRect()
    await idle()
    line.remove()
  }
}

/** Makes a face known to the page, under this name whatever it was called before. */
export function use({ family, font }: Face, name = family): void {
  document.fonts.delete(font)
  font.family = name
  document.fonts.add(font)
}
