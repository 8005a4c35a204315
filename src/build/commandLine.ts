import { parseArgs } from 'node:util'
import { PlainError } from './PlainError.ts'

export type Command = {
  verb: 'start' | 'dev' | 'build' | 'preflight'
  /** An address, a file or a folder in place of the newsroom's own source. */
  source?: string
  port?: number
  /** Answers other machines too. */
  host: boolean
  out: string
  /** False: serve what an earlier build made. */
  build: boolean
  /** Of preflight: answers for machines; checks what readers do not get yet, too. */
  json?: true
  drafts?: true
}

const usage = `What can be done:
  start     [address or file]   builds the site and serves it       --port N  --host  --out folder  --no-build
  dev       [address or file]   serves it while it is being changed --port N  --host
  build     [address or file]   writes the site into a folder       --out folder (dist)
  preflight [address or file]   says what an editor should look at  --json  --drafts`

/** Reads the words of a command. Throws a PlainError that says what can be done. */
export function readCommand(words: string[]): Command {
  const { values, positionals } = parsed(words)
  const [verb, source, ...rest] = positionals
  if (!isVerb(verb)) {
    throw new PlainError(verb ? `There is no command “${verb}”.\n\n${usage}` : usage)
  }
  if (rest.length > 0)
    throw new PlainError(
      `Name one source only; these are ${rest.length + 1}: ${positionals.slice(1).join(' ')}`,
    )
  const { port, host = false, out = 'dist', json, drafts } = values
  return {
    verb,
    ...(source && { source }),
    ...(port && { port: portOf(port) }),
    host,
    out,
    build: !values['no-build'],
    ...(json && { json: true as const }),
    ...(drafts && { drafts: true as const }),
  }
}

function isVerb(word: string | undefined): word is Command['verb'] {
  return word !== undefined && ['start', 'dev', 'build', 'preflight'].includes(word)
}

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        host: { type: 'boolean' },
        out: { type: 'string' },
        'no-build': { type: 'boolean' },
        json: { type: 'boolean' },
        drafts: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}

function portOf(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new PlainError(`--port takes a number from 1 to 65535, not “${text}”.`)
}
