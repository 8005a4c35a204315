import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Handover, type HandoverElsewhere, handoverId } from '../../app/handover.ts'
import type { Published } from '../publish.ts'
import { documentsOf } from './documentsOf.ts'
import { dressed } from './dressed.ts'
import type { FirstView } from './firstViewPlugin.ts'
import { kindAt } from './kinds.ts'

type Facts = { published?: Published; view: FirstView; base: string; out: string }

/**
 * Gives what finishes the HTML of a page, in `file`, for its first view. What a page of lists hands over is as long
 * again as the page, so it lies in a file of its own, which the app fetches; an article hands its own over in the page.
 */
export function pageFinisher({ published, view, base, out }: Facts) {
  const fingerprints = published ? documentsOf(published, base) : async () => undefined
  return async (html: string, { path, madeAt, answers }: Handover, file: string): Promise<string> => {
    const kind = kindAt(path)
    const documents = await fingerprints(answers)
    const handover: Handover = { path, madeAt, answers, ...(documents && { documents }) }
    const written = kind === 'article' ? handover : await writtenAside(handover, file)
    const state = JSON.stringify(written).replaceAll('<', '\\u003c')
    return dressed(
      html.replace(handoverElement, (_, start: string) => `${start}${state}</script>`),
      kind,
      view,
      base,
    )
  }

  async function writtenAside(handover: Handover, file: string): Promise<HandoverElsewhere> {
    const name = `handover/${file.replace(/\.html$/, '.json')}`
    await mkdir(dirname(join(out, name)), { recursive: true })
    await writeFile(join(out, name), JSON.stringify(handover))
    return {
      path: handover.path,
      madeAt: handover.madeAt,
      file: base + name.split('/').map(encodeURIComponent).join('/'),
    }
  }
}

const handoverElement = new RegExp(`(<script id="${handoverId}"[^>]*>)[^<]*</script>`)
