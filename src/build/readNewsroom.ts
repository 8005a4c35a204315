import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { Ajv } from 'ajv'
import type { Newsroom } from '../model/Newsroom.ts'
import { formats } from '../sources/formats.ts'
import { compact } from '../sources/readField.ts'
import { readJson } from '../sources/readJson.ts'
import { directionOf } from '../sources/readLanguage.ts'
import { type Complaint, complaintOf } from './complaintOf.ts'
import { newsroomRules } from './newsroomRules.ts'
import { PlainError } from './PlainError.ts'

/** A newsroom before its source is known: when an update shows depends on the source where nothing is set. */
export type NewsroomSettings = Omit<Newsroom, 'stamp'> & { stamp: Partial<Newsroom['stamp']> }

/** The settings as they stand in the file, once the schema's defaults are filled in. */
export type NewsroomFile = Omit<NewsroomSettings, 'direction'> & { $schema?: string }

/** Settings that cannot be used; the message names every wrong field. */
export class ConfigError extends PlainError {}

const schemaFile = join(import.meta.dirname, '../../public/newsroom.schema.json')

/**
 * Reads a newsroom's settings and fills in every default. Throws a ConfigError that says, for each wrong field, its
 * path, what was found, what is allowed and an example.
 */
export async function readNewsroom(file: string): Promise<NewsroomSettings> {
  const name = relative('', file).startsWith('..') ? file : relative('', file)
  const settings = await readSettings(file, name)
  validator ??= compiled()
  const validate = await validator
  if (!validate(settings)) throw new ConfigError(messageOf(name, (validate.errors ?? []).map(complaintOf)))
  const complaints = newsroomRules(settings)
  if (complaints.length > 0) throw new ConfigError(messageOf(name, complaints))
  const { $schema, ...newsroom } = settings
  return compact({ ...newsroom, direction: directionOf(newsroom.language) ?? 'ltr' })
}

let validator: ReturnType<typeof compiled> | undefined

async function compiled() {
  const schema = JSON.parse(await readFile(schemaFile, 'utf8'))
  schema.properties.source.properties.format.enum = ['auto', ...Object.keys(formats)]
  const ajv = new Ajv({ allErrors: true, verbose: true, useDefaults: true, strictTypes: false })
  return ajv.compile<NewsroomFile>(schema)
}

async function readSettings(file: string, name: string): Promise<unknown> {
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) {
    const folder = relative('', dirname(file)) || dirname(file)
    throw new ConfigError(
      `${name} is not there. Write at least this into ${folder}/newsroom.json:\n` +
        '  { "$schema": "./newsroom.schema.json", "name": "…", "source": { "url": "content/feed.json" } }',
    )
  }
  const read = readJson(bytes)
  if ('wrong' in read) throw new ConfigError(`${name} ${read.wrong}.`)
  return read.json
}

function messageOf(name: string, all: Complaint[]): string {
  const complaints = onePerField(all)
  const count = complaints.length === 1 ? 'a wrong field' : `${complaints.length} wrong fields`
  const parts = complaints.map(({ path, found, allowed, example }) =>
    [
      `  ${path}`,
      `    found    ${found}`,
      `    allowed  ${allowed}`,
      ...(example ? [`    example  ${example}`] : []),
    ].join('\n'),
  )
  return `${name} has ${count}:\n\n${parts.join('\n\n')}\n`
}

/** An empty name breaks two rules of the schema; one complaint is enough. */
function onePerField(complaints: Complaint[]): Complaint[] {
  return [...new Map(complaints.map(complaint => [complaint.path, complaint])).values()]
}
