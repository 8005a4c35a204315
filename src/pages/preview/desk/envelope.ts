/**
 * How the preview and a content system (the host) speak, version 1. The host opens `/preview` in a frame or a window
 * of its own and posts `hello` to it, again and again with the same id, until the preview answers `ready` with a
 * `MessagePort`; everything else goes through that port. Every message is an object
 * `{ ns: "news-preview", v: 1, id, type, payload }`; an answer carries the id of what it answers.
 *
 * The host says:
 * - `hello` `{}` to the window; a new id makes a new port and forgets the old one.
 * - `document` `{ doc, rev }`: the whole draft, in any format that is read here; `rev` is a whole number that grows.
 * - `patch` `{ ops, rev }`: what changed since, as JSON Patch (RFC 6902); `rev` is one more than the last.
 * - `baseline` `{ doc }`: what readers have now.
 * - `set` `{ view?, device?, theme?, dir?, scale?, now? }`: what the workspace shows (`Controls`).
 * - `focus` `{ path }`: a part of the article to show, e.g. `headline`, `lead.caption`, `body[4]`.
 * - `ping` `{}` every 5 seconds; after 15 seconds without a message the preview says that it lost contact.
 *
 * The preview says:
 * - `ready` `{ version, features }`, with the port; the features are the types of message that are understood.
 * - `ack` `{ rev, ms }`: this revision is on the screen, so many milliseconds after it came.
 * - `need` `{ rev }`: a patch did not follow the revision `rev` that is here, or did not fit: send `document`.
 * - `checks` `{ rev, counts, items }`: what the checks found, 300 ms after the last change.
 * - `select` `{ path }`: the editor pressed this part. `state` `{ device?, scroll? }`: what the workspace shows.
 * - `pong` `{}`. `error` `{ code, path }`: a message was not as it must be (`schema`), too large (`tooLarge`), or its
 *   document holds no article (`unreadable`).
 *
 * Messages of another type, version or namespace are passed over.
 */
export type Envelope = { ns: typeof ns; v: typeof version; id: string; type: string; payload: unknown }

const ns = 'news-preview'
const version = 1

/** Reads an envelope out of whatever was posted; undefined when it is none of ours. */
export function readEnvelope(data: unknown): Envelope | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { ns: space, v, id, type, payload } = data as Record<string, unknown>
  const isOurs = space === ns && v === version && isShort(id) && isShort(type)
  return isOurs ? { ns, v: version, id, type, payload } : undefined
}

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 100

export const envelopeOf = (id: string, type: string, payload: object): Envelope => ({
  ...{ ns, v: version, id, type, payload },
})
