import type { Newsroom } from '../../../model/Newsroom.ts'
import { type DraftDocument, type ReadDraft, readDraft } from '../../../queries/readDraft.ts'
import type { DeskState, Origin } from './desk.ts'

export type Surroundings = {
  newsroom: Pick<Newsroom, 'preview' | 'address'>
  /** The path the site stands at, with a slash at both ends. */
  base: string
  /** Milliseconds since 1970. */
  now: () => number
}

/** What came of a document: it is shown, it could not be read, or another came while it was read. */
export type Received = 'shown' | 'refused' | 'late'

/** New values of some of the state; undefined takes one away. */
export type Change = { [Key in keyof DeskState]?: DeskState[Key] | undefined }

/** The memory of the desk: the state that others see, and the reading of documents into it. */
export type Reception = {
  subscribe: (listener: () => void) => () => void
  state: () => DeskState
  change: (change: Change) => void
  receive: (document: DraftDocument, origin: Origin) => Promise<Received>
  receiveBaseline: (document: DraftDocument) => Promise<void>
  choose: (slug: string) => Promise<void>
  /** Makes room for another way in: what is still being read is dropped; the draft stays until the next one comes. */
  begin: (change: Change) => void
  forget: () => void
}

const nothing: DeskState = { choices: [], contact: 'none' }

/** Reads documents into drafts, the newest one last whatever takes longer to read, and keeps the last good one. */
export function openReception({ newsroom, base, now }: Surroundings): Reception {
  const listeners = new Set<() => void>()
  let state = nothing
  let turn = 0
  let baselines = 0
  let revisions = 0
  let chosen: string | undefined

  function become(next: DeskState) {
    if (next === state) return
    state = next
    for (const listener of listeners) listener()
  }

  const change = (some: Change) => become(present({ ...state, ...some }))

  const read = (document: DraftDocument, name: string, slug = chosen) =>
    readDraft(document, {
      ...{ name, base, now: now() },
      ...(newsroom.address && { own: newsroom.address }),
      ...(slug !== undefined && { slug }),
    })

  async function receive(document: DraftDocument, origin: Origin): Promise<Received> {
    turn += 1
    const mine = turn
    const draft = await read(document, origin.name)
    if (mine !== turn) return 'late'
    if (!('article' in draft)) {
      change({ problem: draft.problem })
      return 'refused'
    }
    show(draft, origin)
    return 'shown'
  }

  function show({ article, format, json, articles, problem }: ReadDraft, origin: Origin) {
    revisions += 1
    change({
      draft: { article, format, origin, json, revision: revisions, at: now() },
      choices: articles.length > 1 ? articles : [],
      problem,
    })
  }

  async function receiveBaseline(document: DraftDocument) {
    baselines += 1
    const mine = baselines
    const published = await read(document, 'The published version')
    if ('article' in published && mine === baselines) change({ baseline: published.article })
  }

  async function choose(slug: string) {
    chosen = slug
    const { draft } = state
    if (draft) await receive({ json: draft.json }, draft.origin)
  }

  return {
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => state,
    ...{ change, receive, receiveBaseline, choose },
    begin: some => {
      turn += 1
      baselines += 1
      change({ baseline: undefined, problem: undefined, asked: undefined, ...some })
    },
    forget: () => {
      turn += 1
      baselines += 1
      chosen = undefined
      become(nothing)
    },
  }
}

/** Absent means absent: the same state without the keys that hold nothing. */
function present(state: Change): DeskState {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined)) as DeskState
}
