import { type ClosedServer, type DraftServer, draftServerAt } from '../../../queries/draftServer.ts'
import { failureOf } from '../../../queries/failureOf.ts'
import { type CmsDraft, openCmsDraft } from './cmsDraft.ts'
import type { Controls, Desk, DeskState } from './desk.ts'
import { failureText } from './failureText.ts'
import { pollDraft } from './pollDraft.ts'
import { openReception, type Surroundings } from './reception.ts'
import { chooseFile, droppedFile, type FileHandle, watchFile } from './watchFile.ts'

/** The name of the parameter that holds a draft's address. */
const parameter = 'src'

/** Opens the desk. Nothing is asked or heard before `start`. */
export function openDesk(surroundings: Surroundings): Desk {
  const reception = openReception(surroundings)
  const { origins } = surroundings.newsroom.preview
  const set = hearers<Controls>()
  const focus = hearers<string>()
  let leave = () => {}
  let closed: ClosedServer | undefined
  let cms: CmsDraft | undefined

  /** Ends whatever gave drafts until now, and begins with another; the last draft stays until the next one comes. */
  function begin(contact: DeskState['contact']) {
    cms?.close()
    takeOver()
    reception.begin({ contact })
  }

  function takeOver() {
    leave()
    leave = () => {}
    closed = undefined
  }

  function read(file: FileHandle | undefined) {
    if (!file) return
    begin(file.isWatched ? 'waiting' : 'none')
    leave = watchFile(file, {
      text: text => void reception.receive({ text }, { kind: 'file', name: file.name }),
      ...contactCalls,
    })
  }

  function poll(server: DraftServer, kind: 'address' | 'wordpress') {
    begin('waiting')
    leave = pollDraft(server, {
      draft: ({ document, published }) => {
        void reception.receive(document, { kind, name: server.name })
        if (published !== undefined) void reception.receiveBaseline({ json: published })
      },
      ...contactCalls,
    })
  }

  const contactCalls = {
    live: () => {
      const { contact } = reception.state()
      if (contact !== 'live') {
        reception.change({ contact: 'live', ...(contact === 'lost' && { problem: undefined }) })
      }
    },
    lost: (problem: string) => reception.change({ contact: 'lost', problem }),
  }

  function openAddress(address: string) {
    const server = draftServerAt(address, { here: location.origin, origins })
    if ('problem' in server) reception.change({ problem: server.problem })
    else if ('ask' in server) poll(server, 'address')
    else {
      begin('none')
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

  function paste(text: string) {
    if (/^\s*https?:\/\/\S+\s*$/.test(text)) return openAddress(text)
    begin('none')
    void reception.receive({ text }, { kind: 'pasted', name: 'The pasted text' })
  }

  function drop(dropped: DataTransfer) {
    const file = droppedFile(dropped)
    if (file) void file.then(read)
    else paste(dropped.getData('text/uri-list') || dropped.getData('text/plain'))
  }

  function end() {
    begin('none')
    reception.forget()
  }

  function start() {
    cms = openCmsDraft({
      ...{ reception, origins, takeOver, now: surroundings.now },
      ...{ set: set.tell, focus: focus.tell },
    })
    const address = new URLSearchParams(location.search).get(parameter)
    const arrive = () => {
      if (address) openAddress(address)
    }
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) arrive()
    }
    // A page that is kept for going back keeps no draft.
    addEventListener('pagehide', end)
    addEventListener('pageshow', comeBack)
    arrive()
    return () => {
      removeEventListener('pagehide', end)
      removeEventListener('pageshow', comeBack)
      end()
      cms?.stop()
      cms = undefined
    }
  }

  return {
    ...{ subscribe: reception.subscribe, state: reception.state, start },
    openFile: () => void chooseFile().then(read),
    ...{ drop, paste, openAddress, end },
    signIn: (user, password) => void signIn(user, password),
    choose: slug => void reception.choose(slug),
    ...{ onSet: set.hear, onFocus: focus.hear },
    rendered: revision => cms?.rendered(revision),
    sendChecks: (revision, findings) => cms?.sendChecks(revision, findings),
    sendSelect: path => cms?.sendSelect(path),
    sendShown: shown => cms?.sendShown(shown),
  }
}

function signInText(error: unknown, site: string): string {
  const failure = failureOf(error)
  if (failure.kind !== 'forbidden') return failureText(failure, site)
  return `${site} does not know this name and application password. Make one there under Users → Profile → Application Passwords; the password for signing in does not work here.`
}

function hearers<Said>() {
  const all = new Set<(said: Said) => void>()
  return {
    tell: (said: Said) => {
      for (const hear of all) hear(said)
    },
    hear: (hear: (said: Said) => void) => {
      all.add(hear)
      return () => {
        all.delete(hear)
      }
    },
  }
}
