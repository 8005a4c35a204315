import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Handover, HandoverElsewhere } from '../../app/handover.ts'
import type { Published } from '../publish.ts'
import { documentsOf } from './documentsOf.ts'
import { dressed } from './dressed.ts'
import type { FirstView } from './firstViewPlugin.ts'
import { kindAt } from './kinds.ts'

type Facts = { published?: Published; view: FirstView; base: string; out: string }

/**
 * Gives what finishes a page, in `file`, for its first view; `htmlWith` makes its HTML with what it hands over. What a page of lists hands over is as long
 * again as the page, so it lies in a file of its own, which the app fetches; an article hands its own over in the page.
 */
export function pageFinisher({ published, view, base, out }: Facts) {
  const fingerprints = published ? documentsOf(published, base) : () => undefined
  const folders = new Set<string>()
  return (htmlWith: (state: string) => string, { path, madeAt, answers }: Handover, file: string): string => {
    const kind = kindAt(path)
    const documents = fingerprints(answers)
    const handover: Handover = { path, madeAt, answers, ...(documents && { documents }) }
    const written = kind === 'article' ? handover : writtenAside(handover, file)
    const state = JSON.stringify(written).replaceAll('<', '\\u003c')
    return dressed(htmlWith(state), kind, view, base)
  }

  function writtenAside(handover: Handover, file: string): HandoverElsewhere {
    const name = `handover/${file.replace(/\.html$/, '.json')}`
    const target = join(out, name)
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true })
    folders.add(dirname(target))
    writeFileSync(target, JSON.stringify(handover))
    return {
      path: handover.path,
      madeAt: handover.madeAt,
      file: base + name.split('/').map(encodeURIComponent).join('/'),
    }
  }
}
