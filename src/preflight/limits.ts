/** Every figure the checks measure against, by name. */
export type Limits = Readonly<Record<keyof typeof limits, number>>

/**
 * The limits with their sources. Those of search engines and social networks belong to others and change; a newsroom
 * sets its own under `preflight.limits` in `newsroom.json`.
 */
export const limits = {
  /** Width of a headline in Arial of 20 px before a search result cuts it. Search practice: about 580 px. */
  headlinePixels: 580,
  /** Words of a headline. Google News asked for 2 to 22. */
  headlineLeastWords: 2,
  headlineMostWords: 22,
  /** Characters of a headline. Google News asked for 10 at least. */
  headlineLeastCharacters: 10,
  /** Share of capital letters, in hundredths, beyond which a headline shouts. House practice. */
  headlineCapitals: 60,
  /** Characters of a description in search results. Search practice: 155 to 160. */
  descriptionCharacters: 155,
  /** Words of a body below which it is a brief. House practice. */
  bodyLeastWords: 80,
  /** Words of one paragraph. House practice. */
  paragraphMostWords: 120,
  /** Characters of an alt text: aim for 125, at most 250 (IPTC, alt text guidance). */
  altCharacters: 125,
  altMostCharacters: 250,
  /** Sentences of a caption: two at most (AP, captions). */
  captionSentences: 2,
  /** Characters of a caption. House practice. */
  captionCharacters: 300,
  /** Width of a lead picture for large cards (Google Discover: 1,200 px and 300,000 px²). */
  leadWidth: 1200,
  leadArea: 300_000,
  /** Below this size a share card shows a thumbnail (Open Graph practice). */
  shareWidth: 600,
  shareHeight: 315,
  /** Width by height of a lead picture, in hundredths. Outside it, 1:1 and 1.91:1 cards cut hard. */
  leadNarrowest: 130,
  leadWidest: 200,
  /** Bytes of one picture's file. House practice: 1.5 MB. */
  pictureBytes: 1_500_000,
  /** Minutes a publication may lie ahead of the clock (the stamp's own slack). */
  minutesAhead: 5,
  /** How far apart, in hundredths, two figures may be and still be meant as the same one. House practice. */
  figuresApart: 20,
  /** Topics of an article. House practice. */
  mostTopics: 8,
  /** Contrast of coloured text, in hundredths (WCAG 2.2, 1.4.3). */
  contrast: 450,
} as const satisfies Record<string, number>
