import { readFileSync } from 'node:fs'

type Type = { parents: string[]; properties: Map<string, string[]> }

const text = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8')
const types = new Map<string, Type>()
for (const [, name = '', parents = '', body = ''] of text.matchAll(
  /^interface (\w+)Base extends ([^{]+) \{\n([\s\S]*?)^\}/gm,
)) {
  const properties = [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.*), "\w+">;$/gm)].map(
    ([, property = '', values = '']): [string, string[]] => [property, values.split(' | ')],
  )
  types.set(name, {
    parents: [...parents.matchAll(/(\w+)Base\b/g)].map(([, parent = '']) => parent),
    properties: new Map(properties),
  })
}

// A type without properties of its own is only named.
for (const [, name = '', parents = ''] of text.matchAll(/^export interface (\w+)Leaf extends ([^{]+) \{/gm)) {
  const named = [...parents.matchAll(/(\w+)Base\b/g)].map(([, parent = '']) => parent)
  if (!types.has(name)) types.set(name, { parents: named, properties: new Map() })
}

/** How much of the vocabulary was read, and the lines of it that speak of a property and were not. */
export const vocabularySize = {
  types: types.size,
  properties: new Set([...types.values()].flatMap(({ properties }) => [...properties.keys()])).size,
  unread: [...text.matchAll(/^ {4}"(?!@)[^"]+"\?:.*$/gm)]
    .map(([line]) => line)
    .filter(line => !/^ {4}"\w+"\?: SchemaValue<.*, "\w+">;$/.test(line)),
}

/** The type itself and all it descends from. */
function lineOf(name: string): string[] {
  return [name, ...(types.get(name)?.parents.flatMap(lineOf) ?? [])]
}

function valuesOf(type: string, property: string): string[] | undefined {
  return lineOf(type)
    .map(name => types.get(name)?.properties.get(property))
    .find(Boolean)
}

const isDate = (value: string) => /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z))?$/.test(value)

function fits(value: unknown, allowed: string[]): boolean {
  if (typeof value === 'number') return allowed.some(name => ['Number', 'Integer'].includes(name))
  if (typeof value === 'string') {
    if (allowed.includes('Text')) return true
    if (allowed.includes('URL') && URL.canParse(value)) return true
    return allowed.some(name => ['Date', 'DateTime'].includes(name)) && isDate(value)
  }
  const type = (value as { '@type'?: string })['@type'] ?? ''
  return lineOf(type).some(name => allowed.includes(name))
}

/**
 * What in a JSON-LD thing is not schema.org’s: types and properties that it does not have, and values of another type
 * than it names; each with its path. The vocabulary is that of the package `schema-dts`, which is made from it.
 */
export function strangeIn(thing: Record<string, unknown>, path = ''): string[] {
  const type = String(thing['@type'])
  if (!types.has(type)) return [`${path} is of no known type: ${type}`]
  return Object.entries(thing).flatMap(([property, value]) => {
    if (property.startsWith('@')) return []
    const at = `${path}.${property}`
    const allowed = valuesOf(type, property)
    if (!allowed) return [`${at}: ${type} has no such property`]
    return (Array.isArray(value) ? value : [value]).flatMap((one, index) => {
      if (!fits(one, allowed)) return [`${at}[${index}] is none of ${allowed.join(', ')}`]
      return typeof one === 'object' ? strangeIn(one as Record<string, unknown>, `${at}[${index}]`) : []
    })
  })
}
