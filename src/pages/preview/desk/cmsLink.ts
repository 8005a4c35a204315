import { envelopeOf, readEnvelope } from './envelope.ts'
import { type Fault, features, type HostMessage, readHostMessage } from './readHostMessage.ts'

export type LinkCalls = {
  /** A content system has a port now; `host` is its host's name. What the one before said no longer counts. */
  connected: (host: string) => void
  /** Gives what to answer, if anything. */
  message: (message: HostMessage) => Answer | undefined
  live: () => void
  lost: () => void
}

export type Answer = { type: string; payload: object }

export type CmsLink = {
  /** Says something to the content system; nothing happens where there is none. */
  send: (type: string, payload: object) => void
  /** Gives up the port, and hears of another if a content system asks for one. */
  close: () => void
  stop: () => void
}

/** A content system says something every 5 seconds; three times nothing, and it is lost. Milliseconds. */
const patience = 15_000

/**
 * Listens for a content system that shows this page in a frame or has opened it: the window that did that and no
 * other, from an origin that is letter for letter one of `origins`. What else comes is passed over in silence.
 */
export function openCmsLink(origins: readonly string[], calls: LinkCalls): CmsLink {
  let port: MessagePort | undefined
  let greeting = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let sent = 0

  function close() {
    clearTimeout(timer)
    port?.close()
    port = undefined
  }

  function send(type: string, payload: object) {
    sent += 1
    port?.postMessage(envelopeOf(`preview-${sent}`, type, payload))
  }

  function alive() {
    clearTimeout(timer)
    timer = setTimeout(calls.lost, patience)
    calls.live()
  }

  function hear({ origin, source, data }: MessageEvent) {
    const host = parent === window ? opener : parent
    if (!host || source !== host || !origins.includes(origin)) return
    const envelope = readEnvelope(data)
    if (envelope?.type !== 'hello' || (port && envelope.id === greeting)) return
    close()
    greeting = envelope.id
    const { port1, port2 } = new MessageChannel()
    port = port1
    port1.onmessage = event => listen(port1, event.data)
    const ready = envelopeOf(envelope.id, 'ready', { version: 1, features })
    host.postMessage(ready, { targetOrigin: origin, transfer: [port2] })
    calls.connected(new URL(origin).host)
    alive()
  }

  function listen(from: MessagePort, data: unknown) {
    const envelope = readEnvelope(data)
    if (!envelope) return
    alive()
    const read = readHostMessage(envelope)
    if (!read) return
    const answer = 'code' in read ? faultAnswer(read) : answerTo(read)
    if (answer) from.postMessage(envelopeOf(envelope.id, answer.type, answer.payload))
  }

  const answerTo = (message: HostMessage) =>
    message.type === 'ping' ? { type: 'pong', payload: {} } : calls.message(message)

  addEventListener('message', hear)
  return {
    ...{ send, close },
    stop: () => {
      removeEventListener('message', hear)
      close()
    },
  }
}

const faultAnswer = ({ code, path }: Fault): Answer => ({ type: 'error', payload: { code, path } })
