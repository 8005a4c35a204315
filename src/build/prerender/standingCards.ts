import { createElement, Fragment, type ReactNode } from 'react'
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
 * every page, and for stories that do not change while the site is made. `htmlOf` makes the HTML of anything.
 */
export function standingCards(archive: Archive, htmlOf: (content: ReactNode) => string): StandingCards {
  const shelves = new Map<string, Shelf>()
  let places: Place[] = []

  const stand = (card: CardElement) => mark + (places.push({ card, shelf: shelfOf(card) }) - 1) + mark

  const filled = (html: string) => {
    const standing = places
    places = []
    if (standing.length === 0) return html
    make(standing.filter(({ card, shelf }) => !shelf.has(card.props.story.slug)))
    return html
      .split(mark)
      .map((piece, index) => (index % 2 === 0 ? piece : htmlIn(standing[Number(piece)]!)))
      .join('')
  }

  /** All at once: React takes longer to begin than to make a card. */
  function make(missing: Place[]): void {
    if (missing.length === 0) return
    const all = htmlOf(createElement(Fragment, null, ...missing.flatMap(({ card }) => [mark, card])))
    for (const [index, html] of all.split(mark).slice(1).entries()) {
      const { card, shelf } = missing[index]!
      shelf.set(card.props.story.slug, archive.keep(html))
    }
  }

  const htmlIn = ({ card, shelf }: Place) => archive.read(shelf.get(card.props.story.slug)!).toString()

  /** There is one for each manner in which cards are shown. */
  function shelfOf({ props: { story, ...manner } }: CardElement): Shelf {
    const name = JSON.stringify([manner, 'lead' in story])
    const shelf = shelves.get(name) ?? new Map()
    shelves.set(name, shelf)
    return shelf
  }

  return { stand, filled }
}

/** The cards that are made, by the slugs of their stories. */
type Shelf = Map<string, Kept>

/** A card that a page has kept a place for, and the shelf it is taken from. */
type Place = { card: CardElement; shelf: Shelf }
