import { createHash, hash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inBytes } from '../inBytes.ts'

/**
 * The line at the top of every page: as HTML, as the answer handed over with it, and the fingerprint of the document
 * that answer is from (`''` where it has none).
 */
export type SiteLine = { html: string; data: string; document: string }

/** What is remembered of a build: the site line of its article pages, and by file the mark of what each shows. */
type Memory = { line: SiteLine; marks: Record<string, string> }

/** The article pages of the last build in a folder, as far as they can stay. */
export type KeptPages = {
  /** Deletes everything else of that build; `_headers` and `index.html` stay, by which a site is known as one. */
  empty: () => void
  /** Keeps a page whose mark is the same, with the site line made true in it; false where it must be made. */
  keep: (file: string, mark: string, line: SiteLine) => boolean
  /** Remembers a page that was made. */
  made: (file: string, mark: string) => void
  /** Deletes the pages that are neither made nor kept, and remembers the others for the next build. */
  end: (line: SiteLine) => void
}

/**
 * Opens what is remembered of the last build in `out`. Until `end`, nothing is remembered: after a build that was
 * broken off all pages are made again.
 */
export function openKeptPages(out: string, memoryFolder: string): KeptPages {
  const file = join(memoryFolder, `pages-${markOf(out)}.json`)
  const before = read(file)
  const marks: Record<string, string> = {}
  rmSync(file, { force: true })

  function empty(): void {
    for (const name of namesIn(out)) {
      if (name === 'article') {
        for (const page of namesIn(join(out, name))) {
          if (!before?.marks[`article/${page}`]) rmSync(join(out, name, page), { recursive: true })
        }
      } else if (name !== '_headers' && name !== 'index.html') rmSync(join(out, name), { recursive: true })
    }
  }

  function keep(page: string, mark: string, line: SiteLine): boolean {
    if (before?.marks[page] !== mark) return false
    if (partsOf(before.line).join() !== partsOf(line).join()) {
      const html = withLine(textOf(join(out, page)), before.line, line)
      if (!html) return false
      writeFileSync(join(out, page), html)
    } else if (textOf(join(out, page)) === '') return false
    marks[page] = mark
    return true
  }

  function end(line: SiteLine): void {
    for (const page of Object.keys(before?.marks ?? {})) {
      if (!marks[page]) rmSync(join(out, page), { force: true })
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify({ line, marks } satisfies Memory))
  }

  const made = (page: string, mark: string) => {
    marks[page] = mark
  }
  return { empty, keep, made, end }
}

const partsOf = ({ html, data, document }: SiteLine) => [html, data, document]

/** The page with another site line; undefined where a part of the old one is not found in it. */
function withLine(page: string, old: SiteLine, line: SiteLine): string | undefined {
  let html = page
  for (const [index, part] of partsOf(old).entries()) {
    if (!html.includes(part)) return undefined
    html = html.replace(part, () => partsOf(line)[index] ?? '')
  }
  return html
}

/** A short mark that is another one when any of the texts is. */
export function markOf(...texts: string[]): string {
  return hash('sha256', inBytes(texts.join('\0')), 'base64url').slice(0, 22)
}

/** The mark of every file in a folder, at any depth. */
export function markOfFolder(folder: string): string {
  const all = createHash('sha256')
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const entry of names.filter(entry => entry.isFile())) {
    all.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)))
  }
  return all.digest('base64url')
}

function read(file: string): Memory | undefined {
  const text = textOf(file)
  return text === '' ? undefined : (JSON.parse(text) as Memory)
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
