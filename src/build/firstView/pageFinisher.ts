import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type HandoverElsewhere, handoverId } from '../../app/handover.ts'
import { inBytes } from '../inBytes.ts'
import type { RenderedPage } from '../prerender/renderPage.tsx'
import type { Published } from '../publish.ts'
import { documentsOf } from './documentsOf.ts'
import type { FirstView } from './firstViewPlugin.ts'
import { type Frame, frameOf } from './frameOf.ts'
import { type Kind, kindAt } from './kinds.ts'
import { leadPreloadOf } from './leadPreload.ts'

const between = `</div><script id="${handoverId}" type="application/json">`

type Facts = {
  published?: Published
  /** The empty page. */
  shell: string
  view: FirstView
  base: string
  out: string
}

/**
 * Gives what makes the bytes of a page, in `file`, ready for its first view. What a page of lists hands over is as long
 * again as the page, so it lies in a file of its own, which the app fetches; an article hands its own over in the page.
 * The bytes are good until the next page is made.
 */
export function pageFinisher({ published, shell, view, base, out }: Facts) {
  const fingerprints = published ? documentsOf(published, base) : () => undefined
  const folders = new Set<string>()
  const frames = new Map<Kind, Frame>()

  return ({ head, body, handover }: RenderedPage, machineHead: string, file: string): Buffer => {
    const kind = kindAt(handover.path)
    const frame = frames.get(kind) ?? frameOf(shell, kind, view, base)
    frames.set(kind, frame)
    const [start, styled, headed, end] = frame
    const state = handoverText(handover)
    const data = (kind === 'article' ? state : writtenAside(handover, state, file)).replaceAll('<', '\\u003c')
    const page = [start, leadPreloadOf(body), styled, head, machineHead, headed]
    return inBytes(...page, '<div id="root">', body, between, data, '</script>', end)
  }

  /** As JSON, of which the answers are written already. */
  function handoverText({ path, madeAt, answers }: RenderedPage['handover']): string {
    const documents = fingerprints(answers)
    const written = answers.map(({ key, text }) => `[${JSON.stringify(key)},${text}]`)
    const facts = JSON.stringify({ path, madeAt }).slice(1, -1)
    return `{${facts},"answers":[${written}]${documents ? `,"documents":${JSON.stringify(documents)}` : ''}}`
  }

  function writtenAside({ path, madeAt }: RenderedPage['handover'], state: string, file: string): string {
    const name = `handover/${file.replace(/\.html$/, '.json')}`
    const target = join(out, name)
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true })
    folders.add(dirname(target))
    writeFileSync(target, inBytes(state))
    const elsewhere = base + name.split('/').map(encodeURIComponent).join('/')
    return JSON.stringify({ path, madeAt, file: elsewhere } satisfies HandoverElsewhere)
  }
}
