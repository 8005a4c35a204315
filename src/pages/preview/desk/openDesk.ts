import { type CmsDraft, openCmsDraft } from './cmsDraft.ts'
import type { Controls, Desk } from './desk.ts'
import { openReception, type Surroundings } from './reception.ts'
import { chooseFile, droppedFile } from './watchFile.ts'
import { openWaysIn } from './waysIn.ts'

/** The parameter that holds a draft's address. */
const parameter = 'src'

/** Opens the desk. Nothing is asked or heard before `start`. */
export function openDesk(surroundings: Surroundings): Desk {
  const { newsroom, now } = surroundings
  const { origins } = newsroom.preview
  const reception = openReception(surroundings)
  const set = hearers<Controls>()
  const focus = hearers<string>()
  let cms: CmsDraft | undefined
  const ways = openWaysIn(reception, origins, () => cms?.close())

  function paste(text: string) {
    if (/^\s*https?:\/\/\S+\s*$/.test(text)) ways.openAddress(text)
    else ways.readText(text)
  }

  function drop(dropped: DataTransfer) {
    const file = droppedFile(dropped)
    if (file) void file.then(ways.readFile)
    else paste(dropped.getData('text/uri-list') || dropped.getData('text/plain'))
  }

  function end() {
    cms?.close()
    ways.leave()
    reception.forget()
  }

  function start() {
    const takeOver = ways.leave
    cms = openCmsDraft({ reception, origins, now, takeOver, set: set.tell, focus: focus.tell })
    const stopArriving = whenHere(() => {
      const address = new URLSearchParams(location.search).get(parameter)
      const key = address && keyIn(address)
      if (key) reception.change({ problem: keyText(key) })
      else if (address) ways.openAddress(address)
    }, end)
    return () => {
      stopArriving()
      end()
      cms?.stop()
      cms = undefined
    }
  }

  return {
    ...{ subscribe: reception.subscribe, state: reception.state, start },
    openFile: () => void chooseFile().then(ways.readFile),
    ...{ drop, paste, end, openAddress: ways.openAddress },
    signIn: (user, password) => void ways.signIn(user, password),
    choose: slug => void reception.choose(slug),
    ...{ onSet: set.hear, onFocus: focus.hear },
    rendered: revision => cms?.rendered(revision),
    sendChecks: (revision, findings) => cms?.sendChecks(revision, findings),
    sendSelect: path => cms?.sendSelect(path),
    sendShown: shown => cms?.sendShown(shown),
  }
}

const secret = /^(?:access|auth|api)?[-_]?(?:token|key|secret|password|signature|sig|jwt)$/i

/** The name of a parameter that holds what should stay secret; undefined where there is none. */
const keyIn = (address: string) =>
  [...(URL.parse(address, location.origin)?.searchParams.keys() ?? [])].find(name => secret.test(name))

const keyText = (name: string) =>
  `The address in ?${parameter}= holds a secret (${name}), and browsers keep addresses. Give it in the field “An address” below: there it is kept nowhere.`

/** Arrives now, and again when the page comes back; leaves when it is left. A page kept for going back keeps no draft. */
function whenHere(arrive: () => void, leave: () => void): () => void {
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) arrive()
  }
  addEventListener('pagehide', leave)
  addEventListener('pageshow', comeBack)
  arrive()
  return () => {
    removeEventListener('pagehide', leave)
    removeEventListener('pageshow', comeBack)
  }
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
