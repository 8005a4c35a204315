import type { CardElement } from '../../components/Card.tsx'
import type { Archive, Kept } from '../archive.ts'

/** Makes a page of which some cards are made already. */
export type StandingCards = {
  /** Keeps the place of a card in a page that is being made. */
  stand: (card: CardElement) => string
  /** The page with the cards in their places. */
  filled: (html: string) => string
}

/** Stands around the number of a card in its place. No text of a page holds it. */
const mark = '\0'

/**
 * Makes each card once, by the component that shows it, and keeps it in the archive: in a large site a story stands in
 * the lists of its section, its topics and its authors, and beside other stories. Good for cards that show the same on
 * every page, and for stories that do not change while the site is made.
 */
export function standingCards(archive: Archive, htmlOf: (card: CardElement) => string): StandingCards {
  const made = new Map<string, Map<string, Kept>>()
  let cards: CardElement[] = []

  const stand = (card: CardElement) => mark + (cards.push(card) - 1) + mark

  const filled = (html: string) => {
    const standing = cards
    cards = []
    return html
      .split(mark)
      .map((piece, index) => (index % 2 === 0 ? piece : cardHtml(standing[Number(piece)]!)))
      .join('')
  }

  function cardHtml(card: CardElement): string {
    const { story, ...manner } = card.props
    const kind = JSON.stringify([manner, Boolean(story.lead)])
    const ofKind = made.get(kind) ?? new Map<string, Kept>()
    made.set(kind, ofKind)
    const known = ofKind.get(story.slug)
    if (known) return archive.read(known).toString()
    const html = htmlOf(card)
    ofKind.set(story.slug, archive.keep(html))
    return html
  }

  return { stand, filled }
}
