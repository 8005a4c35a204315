import { cleanText } from './cleanText.ts'
import { type HtmlElement, hasClass } from './htmlElement.ts'

/** The character that a picture stands for, as WordPress draws its emoji; undefined for other pictures. */
export function emojiIn(image: HtmlElement): string | undefined {
  const alt = cleanText(image.attributes.alt ?? '')
  return hasClass(image, 'emoji', 'wp-smiley') && alt !== '' && alt.length <= 20 ? alt : undefined
}
