import type { Article } from '../../model/Article.ts'
import { placeName } from '../placeName.ts'
import { quoted } from '../prose.ts'
import type { Found, Rule } from '../Rule.ts'
import { type PlacedText, textsOf } from '../textsOf.ts'

/** What a program or a hurried hand writes where nothing is known yet, as a whole field. */
const fields = new Set([
  ...['none', 'null', 'undefined', 'nan', 'n/a', '[object object]', 'invalid date'],
  ...['tbc', 'tbd', 'tba', 'untitled', 'no title', 'placeholder', '-', '—', '...', '…'],
])
/** In a table these are values. */
const values = new Set(['none', 'n/a', '-', '—', '...', '…', 'tbc', 'tbd', 'tba'])

/**
 * “To come”: TK and TKTK as a word of its own. Not the shops (TK Maxx), the makers of lifts (TK Elevator), a flight or a
 * model (TK 1951, TK-421), a name on a network (@TK) or an address (example.tk, /TK/).
 */
const toCome =
  /(?<![\p{L}\p{N}\p{M}@/._[])(?:(?:TK)+|(?:tk){2,5}|(?<=\()tk(?=\)))(?![\p{L}\p{N}\p{M}_]|[ -]?\d|\.\p{L}|\/\p{L}|\s(?:Maxx|Elevator|MAXX|ELEVATOR))/gu
const note = /\[(?:check|chk|tk|todo|fixme|insert|add|source\?)(?![\p{L}\p{N}])[^[\]\n]{0,200}\]/giu
const dummy = /\blorem\s{1,3}ipsum\b/gi
const template = /\{\{[^{}\n]{0,200}\}\}|\{%[^{}%\n]{0,200}%\}|<%[^<>%\n]{0,200}%>/g
const object = /\[object [A-Z]\w{0,30}\]/g

/** Ghost marks TK in its editor and warns before publishing; the other patterns are those of templates and programs. */
export const textPlaceholder: Rule = {
  id: 'text.placeholder',
  severity: 'error',
  fix: 'Write what belongs there, or take it out.',
  find: article => [
    ...doubtful(article),
    ...textsOf(article).flatMap(placed =>
      placed.kind === 'code' ? [] : (wholeField(article, placed) ?? inText(article, placed)),
    ),
  ],
}

/** What reading has taken for absent already. */
function doubtful({ doubts = [] }: Article): Found[] {
  return doubts
    .filter(({ kind }) => kind === 'placeholder')
    .map(({ path, found }) => ({
      path,
      message: `The source says ${quoted(found)} in ${path}; it counts as absent.`,
    }))
}

function wholeField(article: Article, { path, kind, text }: PlacedText): Found[] | undefined {
  const whole = text.trim().toLowerCase()
  if (!fields.has(whole) || (kind === 'cell' && values.has(whole))) return undefined
  return [{ path, range: { start: 0, end: text.length }, message: say(article, path, [text.trim()]) }]
}

/** One finding a text, at its first placeholder. */
function inText(article: Article, { path, text }: PlacedText): Found[] {
  const all = [toCome, note, dummy, template, object].flatMap(pattern => [...text.matchAll(pattern)])
  const found = all.toSorted((one, other) => one.index - other.index)
  const [first] = found
  if (!first) return []
  const range = { start: first.index, end: first.index + first[0].length }
  return [{ path, range, message: say(article, path, [...new Set(found.map(([words]) => words))]) }]
}

function say(article: Article, path: string, found: string[]): string {
  const some = found.slice(0, 3).map(quoted).join(', ')
  const more = found.length > 3 ? ` and ${found.length - 3} more` : ''
  return `Placeholder text in ${placeName(article, path)}: ${some}${more}.`
}
