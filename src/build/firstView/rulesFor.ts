/**
 * The rules of a minified style sheet that the elements of some classes need: those that name no class but theirs.
 * A class that is not `known` belongs to nobody and stays; so do fonts, animations and the order of layers. What is
 * printed is left out: a printer can wait for the whole sheet.
 */
export function rulesFor(sheet: string, wanted: ReadonlySet<string>, known: ReadonlySet<string>): string {
  const isForeign = (selector: string) => namesOf(selector).some(name => known.has(name) && !wanted.has(name))
  return kept(sheet, {
    rule: head => !selectorsOf(head).every(isForeign),
    other: true,
    print: false,
  })
}

/**
 * The rules that some pages have not got among their own: those of these classes, and what is printed. They stand outside
 * of all layers, as modules do: for a layer that is named once more a browser styles and lays out the whole page anew.
 */
export function rulesBeside(sheet: string, names: ReadonlySet<string>): string {
  return kept(sheet, {
    rule: head => namesOf(head).some(name => names.has(name)),
    other: false,
    print: true,
  })
}

type Choice = { rule: (head: string) => boolean; other: boolean; print: boolean }

function kept(sheet: string, choice: Choice): string {
  function keptOf(statement: string): string {
    const brace = statement.indexOf('{')
    const head = brace < 0 ? statement : statement.slice(0, brace)
    if (/^@media print\b/.test(head)) return choice.print ? statement : ''
    if (/^@(?:layer|media|supports|container)\b/.test(head) && brace >= 0) {
      const inside = kept(statement.slice(brace + 1, -1), choice)
      const isBare = head.startsWith('@layer') && !choice.other
      return inside && (isBare ? inside : `${head}{${inside}}`)
    }
    if (head.startsWith('@')) return choice.other ? statement : ''
    return choice.rule(head) ? statement : ''
  }
  return statementsOf(sheet).map(keptOf).join('')
}

/** The names of the classes in a selector. */
const namesOf = (selector: string) => [...selector.matchAll(className)].map(([, name = '']) => name)

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
