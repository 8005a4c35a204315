/**
 * The rules of a minified style sheet that the elements of some classes need: those that name no class but theirs.
 * A class that is not `known` belongs to nobody and stays; so do fonts, animations and the order of layers. What is
 * printed is left out: a printer can wait for the whole sheet.
 */
export function rulesFor(sheet: string, wanted: ReadonlySet<string>, known: ReadonlySet<string>): string {
  const isForeign = (selector: string) =>
    [...selector.matchAll(className)].some(([, name = '']) => known.has(name) && !wanted.has(name))
  const kept = (text: string): string => statementsOf(text).map(keptOf).join('')

  function keptOf(statement: string): string {
    const brace = statement.indexOf('{')
    const head = brace < 0 ? statement : statement.slice(0, brace)
    if (/^@media print\b/.test(head)) return ''
    if (/^@(?:layer|media|supports|container)\b/.test(head) && brace >= 0) {
      const inside = kept(statement.slice(brace + 1, -1))
      return inside && `${head}{${inside}}`
    }
    if (head.startsWith('@')) return statement
    return selectorsOf(head).every(isForeign) ? '' : statement
  }

  return kept(sheet)
}

const className = /\.((?:[\w-]|[^\0-\x7f])+)/g

/** A class within `:not()` is one that the element has not got. */
function selectorsOf(head: string): string[] {
  return head.replaceAll(/:not\([^()]*\)/g, '').split(',')
}

/** The statements one after the other: each to its semicolon, or to the end of its block. */
function statementsOf(text: string): string[] {
  const statements: string[] = []
  let start = 0
  let depth = 0
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{};]/g)) {
    if (mark === '{') depth += 1
    else if (mark === '}') depth -= 1
    else if (mark !== ';') continue
    if (depth > 0) continue
    statements.push(text.slice(start, index + 1))
    start = index + 1
  }
  return start < text.length ? [...statements, text.slice(start)] : statements
}
