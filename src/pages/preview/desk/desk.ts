import type { Article } from '../../../model/Article.ts'
import type { FormatName } from '../../../model/Newsroom.ts'

/** Where a draft came from, and a name an editor knows that place by: the file's name, or a host. */
export type Origin = { kind: 'file' | 'pasted' | 'address' | 'cms' | 'wordpress'; name: string }

/** A draft as it came in, and the article that readers would get of it. */
export type Draft = {
  article: Article
  format: FormatName
  origin: Origin
  /** The JSON it was read from. */
  json: unknown
  /** One more with each change, over all drafts of this desk. */
  revision: number
  /** When it came, in milliseconds since 1970. */
  at: number
}

/** One of several articles that came in one document. */
export type Choice = { slug: string; headline: string }

/** What the desk knows now. Every change is a new object. */
export type DeskState = {
  /** The last draft that could be read; it stays when the next one cannot. */
  draft?: Draft
  /** What readers have of the same article, where whoever sent the draft says so. */
  baseline?: Article
  /** The articles of the document where there are several, the shown one among them; else empty. */
  choices: Choice[]
  /**
   * `none`: nothing renews the draft (a pasted text, a file that cannot be watched). `waiting`: asked, and no first
   * answer yet. `live`: changes arrive by themselves. `lost`: they no longer do; the draft is the last that came.
   */
  contact: 'none' | 'waiting' | 'live' | 'lost'
  /** What went wrong, where, and what to do, in sentences for an editor. Holds no text of the draft and no secret. */
  problem?: string
  /** The site that must be signed in to before its draft is shown: `signIn` answers it. */
  asked?: { what: 'password'; site: string }
}

/** What a content system wants of the workspace; what it does not say is absent. */
export type Controls = {
  view?: 'article' | 'card' | 'print'
  device?: 'phone' | 'tablet' | 'desktop' | 'side'
  theme?: 'light' | 'dark'
  dir?: 'ltr' | 'rtl'
  /** Percent, 50 to 300. */
  scale?: number
  /** The moment the preview pretends it is, in milliseconds since 1970; null for the real one. */
  now?: number | null
}

/** A finding of the checks, as a content system is told of it. */
export type ReportedFinding = {
  id: string
  severity: 'error' | 'warning' | 'note'
  path: string
  message: string
}

/** What the workspace shows, as a content system is told of it. */
export type Shown = { device?: string; scroll?: number }

/**
 * Where drafts come in. It keeps them in memory only, and forgets everything when the page is left. No function
 * throws: what fails is told by `problem`. The functions need no `this`.
 */
export type Desk = {
  /** For `useSyncExternalStore`; `useDesk` does it. */
  subscribe: (listener: () => void) => () => void
  state: () => DeskState
  /** Begins to listen to a content system, and reads the address in `?src=`. Gives what ends it and forgets all. */
  start: () => () => void

  /** Lets the editor choose a file; must be called from a press. Where the browser can, saving it refreshes the draft. */
  openFile: () => void
  /** Takes what was dropped: a file, an address or text. Must be called in the `drop` event itself. */
  drop: (dropped: DataTransfer) => void
  /** Takes text as pasted: JSON, or nothing but an address. */
  paste: (text: string) => void
  /** Takes the address of a draft's JSON, or of a WordPress post; only this site and the newsroom's `preview.origins`. */
  openAddress: (address: string) => void
  /** Answers `asked`. The password stays in memory and goes to that site only. */
  signIn: (user: string, password: string) => void
  /** Shows another article of the same document. */
  choose: (slug: string) => void
  /** Forgets the draft, whoever sends it and any password. */
  end: () => void

  /** Hears what a content system wants shown. Gives what stops hearing. */
  onSet: (hear: (controls: Controls) => void) => () => void
  /** Hears which part of the article to show, e.g. `headline` or `body[4]`. Gives what stops hearing. */
  onFocus: (hear: (path: string) => void) => () => void

  /** Says that this revision is on the screen now. This and the next three do nothing where nobody embeds the preview. */
  rendered: (revision: number) => void
  sendChecks: (revision: number, findings: ReportedFinding[]) => void
  /** Says which part of the article the editor pressed. */
  sendSelect: (path: string) => void
  sendShown: (shown: Shown) => void
}
