declare module 'virtual:newsroom' {
  type Newsroom = import('./model/Newsroom.ts').Newsroom
  type FormatName = import('./model/Newsroom.ts').FormatName
  /** The build has found out the format. */
  export const newsroom: Newsroom & { source: { format: FormatName } }
  export const words: import('./wording/words.ts').Words
}
/** These add the words of lists, and of the search, to those of the site. */
declare module 'virtual:list-words'
declare module 'virtual:search-words'
declare module 'virtual:accent.css'
