import { fetchDraft } from '../sources/fetchDraft.ts'
import { SourceError } from '../sources/SourceError.ts'
import { signInToWordpress, wordpressPostAt } from '../sources/wordpressDraft.ts'
import type { DraftDocument } from './readDraft.ts'

/** What can be asked again and again for the newest draft. */
export type DraftServer = {
  /** Its host, for editors. */
  name: string
  /** How long to wait between two questions, in milliseconds. */
  pause: number
  /** The newest draft; undefined when nothing has changed since it was last asked. Throws a SourceError. */
  ask: () => Promise<AskedDraft | undefined>
}

/** A draft, and the JSON of what readers have of the same article where the server says so. */
export type AskedDraft = { document: DraftDocument; published?: unknown }

/** A server that gives its drafts to who signs in; the password is kept by the server it gives, and nowhere else. */
export type ClosedServer = {
  site: string
  signIn: (user: string, password: string) => Promise<DraftServer>
}

export type Permission = {
  /** This site's own origin, e.g. `https://courier.example`. */
  here: string
  /** The newsroom's `preview.origins`. */
  origins: readonly string[]
}

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/

/**
 * The server of a draft at an address, or in a sentence why it is not asked: only this site and the origins that the
 * newsroom names are. An address of a WordPress post leads to a server that wants a password. Asks nothing yet.
 */
export function draftServerAt(
  address: string,
  { here, origins }: Permission,
): DraftServer | ClosedServer | { problem: string } {
  const url = URL.parse(address.trim(), here)
  if (!url || !/^https?:$/.test(url.protocol)) {
    return { problem: 'This is no address. Give one that begins with https://, or a path of this site.' }
  }
  if (url.username || url.password) {
    return { problem: 'The address holds a name or password, and addresses are kept. Give it without them.' }
  }
  if (url.origin !== here && !origins.includes(url.origin)) {
    return { problem: notAllowed(url.origin) }
  }
  const post = wordpressPostAt(url.href)
  if (!post) return openServerAt(url.href)
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) {
    return { problem: `${url.host} would get the password unprotected. Give its https:// address.` }
  }
  return {
    site: url.host,
    signIn: async (user, password) =>
      wordpressServer(url.host, await signInToWordpress(post, { user, password })),
  }
}

const notAllowed = (origin: string) =>
  `${origin} may not be asked for drafts. If it is yours, add it to preview.origins in newsroom.json, and build again.`

function openServerAt(address: string): DraftServer {
  let etag: string | undefined
  let last: string | undefined
  let comparesVersions = true

  /** A server elsewhere may name its versions, and yet not allow to be asked about them. */
  async function newest() {
    if (!etag || !comparesVersions) return fetchDraft(address)
    try {
      return await fetchDraft(address, { etag })
    } catch (error) {
      if (!(error instanceof SourceError) || error.kind !== 'unreachable') throw error
      const draft = await fetchDraft(address)
      comparesVersions = false
      return draft
    }
  }

  const ask = async () => {
    const draft = await newest()
    if (!draft || draft.text === last) return undefined
    etag = draft.etag
    last = draft.text
    return { document: { text: draft.text } }
  }
  return { name: new URL(address).host, pause: 2000, ask }
}

/** WordPress does not name versions of a post, and takes its time for each answer: it is asked less often. */
function wordpressServer(name: string, newest: Awaited<ReturnType<typeof signInToWordpress>>): DraftServer {
  let last: string | undefined
  const ask = async () => {
    const { json, published } = await newest()
    const now = JSON.stringify(json)
    if (now === last) return undefined
    last = now
    return { document: { json }, ...(published !== undefined && { published }) }
  }
  return { name, pause: 4000, ask }
}
