declare module 'virtual:newsroom' {
  export const newsroom: import('./model/Newsroom.ts').Newsroom
  export const words: import('./wording/words.ts').Words
}
declare module 'virtual:accent.css'
