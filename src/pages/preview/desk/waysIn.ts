import { type ClosedServer, type DraftServer, draftServerAt } from '../../../queries/draftServer.ts'
import { failureOf } from '../../../queries/failureOf.ts'
import { failureText } from './failureText.ts'
import { pollDraft } from './pollDraft.ts'
import type { Reception } from './reception.ts'
import { type FileHandle, watchFile } from './watchFile.ts'

/** The ways in that an editor opens: text, a file, an address, a site to sign in to. */
export type WaysIn = {
  readText: (text: string) => void
  readFile: (file: FileHandle | undefined) => void
  openAddress: (address: string) => void
  signIn: (user: string, password: string) => Promise<void>
  /** Closes the way that is open, and forgets any password. */
  leave: () => void
}

/** Opens the ways in; each closes the one before, and `onOpen` says so first. The last draft stays until the next comes. */
export function openWaysIn(reception: Reception, origins: readonly string[], onOpen: () => void): WaysIn {
  let stop = () => {}
  let closed: ClosedServer | undefined
  const contact = contactOf(reception)

  function leave() {
    stop()
    stop = () => {}
    closed = undefined
  }

  function begin(isRenewed: boolean) {
    onOpen()
    leave()
    reception.begin({ contact: isRenewed ? 'waiting' : 'none' })
  }

  function readText(text: string) {
    begin(false)
    void reception.receive({ text }, { kind: 'pasted', name: 'The pasted text' })
  }

  function readFile(file: FileHandle | undefined) {
    if (!file) return
    begin(file.isWatched)
    const text = (text: string) => void reception.receive({ text }, { kind: 'file', name: file.name })
    stop = watchFile(file, { text, ...contact })
  }

  function poll(server: DraftServer, kind: 'address' | 'wordpress') {
    begin(true)
    stop = pollDraft(server, {
      draft: ({ document, published }) => {
        void reception.receive(document, { kind, name: server.name })
        if (published !== undefined) void reception.receiveBaseline({ json: published })
      },
      ...contact,
    })
  }

  function openAddress(address: string) {
    const server = draftServerAt(address, { here: location.origin, origins })
    if ('problem' in server) reception.change({ problem: server.problem })
    else if ('ask' in server) poll(server, 'address')
    else {
      begin(false)
      closed = server
      reception.change({ asked: { what: 'password', site: server.site } })
    }
  }

  async function signIn(user: string, password: string) {
    const server = closed
    if (!server) return
    reception.change({ contact: 'waiting', problem: undefined })
    try {
      const open = await server.signIn(user, password)
      if (closed === server) poll(open, 'wordpress')
    } catch (error) {
      if (closed === server) reception.change({ contact: 'none', problem: signInText(error, server.site) })
    }
  }

  return { readText, readFile, openAddress, signIn, leave }
}

/** Tells whether a draft is still renewed. What was wrong with a connection is over when it answers again. */
function contactOf({ state, change }: Reception) {
  return {
    live: () => {
      const { contact } = state()
      if (contact !== 'live') change({ contact: 'live', ...(contact === 'lost' && { problem: undefined }) })
    },
    lost: (problem: string) => change({ contact: 'lost', problem }),
  }
}

function signInText(error: unknown, site: string): string {
  const failure = failureOf(error)
  if (failure.kind !== 'forbidden') return failureText(failure, site)
  return `${site} does not know this name and application password. Make one there under Users → Profile → Application Passwords; the password for signing in does not work here.`
}
