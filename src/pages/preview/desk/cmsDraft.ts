import { applyPatch } from './applyPatch.ts'
import { type Answer, openCmsLink } from './cmsLink.ts'
import type { Controls, Desk } from './desk.ts'
import { type HostMessage, largest } from './readHostMessage.ts'
import type { Reception } from './reception.ts'

export type CmsDraft = Pick<Desk, 'rendered' | 'sendChecks' | 'sendSelect' | 'sendShown'> & {
  close: () => void
  stop: () => void
}

export type CmsSettings = {
  reception: Reception
  origins: readonly string[]
  /** Milliseconds since 1970. */
  now: () => number
  /** A content system takes over from whatever gave drafts before. */
  takeOver: () => void
  set: (controls: Controls) => void
  focus: (path: string) => void
}

type Arrival = { rev: number; at: number }

const checksPause = 300

/** Keeps the document of a content system, its patches and its revisions, and reads each into a draft. */
export function openCmsDraft({ reception, origins, now, takeOver, set, focus }: CmsSettings): CmsDraft {
  const arrivals = new WeakMap<object, Arrival>()
  let current: { json: unknown; rev: number } | undefined
  let host = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  const link = openCmsLink(origins, {
    connected: name => {
      takeOver()
      host = name
      current = undefined
      reception.begin({ contact: 'waiting' })
    },
    message,
    live: () => {
      if (reception.state().contact !== 'live') reception.change({ contact: 'live', problem: undefined })
    },
    lost: () => reception.change({ contact: 'lost', problem: lostText(host) }),
  })

  function message(said: HostMessage): Answer | undefined {
    switch (said.type) {
      case 'document':
        show(said.doc, said.rev)
        return undefined
      case 'patch':
        return patched(said.ops, said.rev)
      case 'baseline':
        void reception.receiveBaseline({ json: said.doc })
        return undefined
      case 'set':
        set(said.controls)
        return undefined
      case 'focus':
        focus(said.path)
        return undefined
      default:
        return undefined
    }
  }

  function patched(ops: Parameters<typeof applyPatch>[1], rev: number): Answer | undefined {
    const need = { type: 'need', payload: { rev: current?.rev ?? 0 } }
    if (!current || rev !== current.rev + 1) return need
    try {
      show(applyPatch(current.json, ops, largest), rev)
      return undefined
    } catch {
      return need
    }
  }

  function show(json: unknown, rev: number) {
    current = { json, rev }
    if (typeof json === 'object' && json !== null) arrivals.set(json, { rev, at: now() })
    void reception.receive({ json }, { kind: 'cms', name: host }).then(received => {
      if (received === 'refused') link.send('error', { code: 'unreadable', path: 'payload.doc' })
    })
  }

  /** When the content system sent what is on the screen; undefined when the draft came another way. */
  function arrivalOf(revision: number): Arrival | undefined {
    const { draft } = reception.state()
    const isIt = draft?.revision === revision && typeof draft.json === 'object' && draft.json !== null
    return isIt ? arrivals.get(draft.json as object) : undefined
  }

  return {
    rendered: revision => {
      const arrival = arrivalOf(revision)
      if (arrival) link.send('ack', { rev: arrival.rev, ms: now() - arrival.at })
    },
    sendChecks: (revision, findings) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const arrival = arrivalOf(revision)
        if (arrival) link.send('checks', checksOf(arrival.rev, findings))
      }, checksPause)
    },
    sendSelect: path => link.send('select', { path }),
    sendShown: shown => link.send('state', shown),
    close: link.close,
    stop: link.stop,
  }
}

const mostFindings = 500

function checksOf(rev: number, findings: Parameters<Desk['sendChecks']>[1]) {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity] += 1
  const items = findings.slice(0, mostFindings).map(({ id, severity, path, message }) => ({
    ...{ id, severity, path, message },
  }))
  return { rev, counts, items }
}

const lostText = (host: string) =>
  `${host} has said nothing for 15 seconds. This is the last draft that came; changes made there since do not show.`
