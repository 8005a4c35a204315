/** Somebody who wrote, photographed or edited. Two people may share a name; the slug tells them apart. */
export type Person = {
  name: string
  /** Last part of the author page's address, decoded. */
  slug: string
  /** Their job, e.g. “Science editor”. */
  role?: string
  /** Portrait: an absolute or root-relative address. */
  avatar?: string
  /** Their own page elsewhere. */
  link?: string
}

/** Who an article is by: people, or failing them an organisation; nobody is an empty list and no organisation. */
export type Byline = {
  people: Person[]
  organisation?: string
  /** Where the reporting was done, e.g. “Calderbrook”. */
  place?: string
}
