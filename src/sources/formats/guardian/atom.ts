import type { Block } from '../../../model/Block.ts'
import type { Reading } from '../../format.ts'
import { readBody } from '../../html/readBody.ts'
import { body, firstText, record, records, text } from '../../readField.ts'
import type { Wire } from './wire.ts'

/**
 * A content atom, which the body only names and the answer may hold under `atoms`: a film as a link to it, others as
 * their title and text. Nothing for one that the answer does not hold.
 */
export function atomOf({ atomId, id }: Wire, atoms: unknown, reading: Reading): Block[] {
  const wanted = firstText(atomId, id)
  const all = Object.values(record(atoms) ?? {}).flatMap(records)
  const atom = all.find(entry => wanted !== undefined && text(entry.id) === wanted)
  const [data] = records(Object.values(record(atom?.data) ?? {}))
  if (!atom || !data) return []
  const title = firstText(data.title, atom.title)
  const film = filmOf(data)
  if (film) return [{ kind: 'embed', href: film, ...(title && { title }) }]
  const { blocks } = readBody(body(textIn(data)) ?? body(atom.defaultHtml) ?? '', reading)
  const heading: Block[] = title && blocks.length > 0 ? [{ kind: 'heading', level: 3, content: [title] }] : []
  return [...heading, ...blocks]
}

/** Explainers and guides hold one text; a question its answer. */
function textIn(data: Wire): unknown {
  const items = [...records(data.items), ...records([data.item])]
  return firstText(data.body) ?? items.flatMap(({ body: html }) => text(html) ?? []).join('\n')
}

/** The film of an atom, on YouTube, which is where the Guardian keeps its films. */
function filmOf(data: Wire): string | undefined {
  const active = text(data.activeVersion)
  const assets = records(data.assets).filter(({ platform }) => text(platform)?.toLowerCase() === 'youtube')
  const found = assets.find(({ version }) => text(version) === active) ?? assets[0]
  return filmNamed(found?.id)
}

/** The page of a film by its name on YouTube; undefined where that is none. */
export function filmNamed(value: unknown): string | undefined {
  const name = text(value)
  return name && /^[\w-]{1,40}$/.test(name) ? `https://www.youtube.com/watch?v=${name}` : undefined
}
