import type { ErrorObject } from 'ajv'
import { nearestName } from './nearestName.ts'

/** What is wrong with one field of a configuration file. */
export type Complaint = { path: string; found: string; allowed: string; example?: string }

type Described = {
  description?: string
  examples?: unknown[]
  enum?: string[]
  properties?: Record<string, Described>
}

/** Puts one error of the schema's validator into words. */
export function complaintOf(error: ErrorObject): Complaint {
  const schema = (error.parentSchema ?? {}) as Described
  if (error.keyword === 'required') return missing(error, schema)
  if (error.keyword === 'additionalProperties') return unknownField(error, schema)
  return {
    path: pathOf(error.instancePath),
    found: foundText(error.data),
    allowed: schema.enum ? `one of ${schema.enum.join(', ')}` : (schema.description ?? error.message ?? ''),
    ...exampleOf(schema),
  }
}

function missing(error: ErrorObject, schema: Described): Complaint {
  const name = String(error.params.missingProperty)
  const field = schema.properties?.[name] ?? {}
  return {
    path: pathOf(error.instancePath, name),
    found: 'nothing',
    allowed: field.description ?? 'a value',
    ...exampleOf(field),
  }
}

function unknownField(error: ErrorObject, schema: Described): Complaint {
  const name = String(error.params.additionalProperty)
  const known = Object.keys(schema.properties ?? {}).filter(field => field !== '$schema')
  const nearest = nearestName(name, known)
  return {
    path: pathOf(error.instancePath, name),
    found: 'a field of this name, which means nothing here',
    allowed: nearest ? `did you mean “${nearest}”?${others(known)}` : `only ${known.join(', ')}`,
    ...(nearest && exampleOf(schema.properties?.[nearest] ?? {})),
  }
}

/** A list of dozens, such as that of the checks, says less than the nearest name alone. */
function others(known: string[]): string {
  return known.length <= 30 ? ` Known are ${known.join(', ')}` : ''
}

/** `/sections/2/slug` as people write it: `sections[2].slug`. */
function pathOf(pointer: string, name?: string): string {
  const steps = pointer.split('/').slice(1)
  const names = name === undefined ? steps : [...steps, name]
  const path = names.map(step => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('')
  return path.replace(/^\./, '') || 'the whole file'
}

/** A value as it stands in the file, cut to a line. */
export function foundText(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

function exampleOf({ examples }: Described): { example?: string } {
  return examples?.length ? { example: JSON.stringify(examples[0]) } : {}
}
