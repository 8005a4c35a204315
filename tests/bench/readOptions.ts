import { parseArgs } from 'node:util'
import { PlainError } from '../../src/build/PlainError.ts'

export const pageNames = ['front', 'article'] as const
export type PageName = (typeof pageNames)[number]

export type Options = {
  runs: number
  pages: readonly PageName[]
  /** Everything that was measured as one JSON object, in place of the tables. */
  json: boolean
  /** Says which budgets are missed, and ends with 1 when one is. */
  check: boolean
}

const usage = `What can be said:
  --runs N               how often everything is measured (5); the median counts
  --only front|article   loads that page alone
  --json                 all figures of all runs, for machines
  --check                ends with 1 when a budget is missed`

/** Reads the words after `npm run bench --`. Throws a PlainError that says what can be said. */
export function readOptions(words: string[]): Options {
  const { runs = '5', only, json = false, check = false } = parsed(words)
  const count = Number(runs)
  if (!Number.isInteger(count) || count < 1) {
    throw new PlainError(`--runs takes a whole number from 1, not “${runs}”.\n\n${usage}`)
  }
  const pages = only ? pageNames.filter(name => name === only) : pageNames
  if (pages.length === 0) throw new PlainError(`There is no page “${only}”.\n\n${usage}`)
  return { runs: count, pages, json, check }
}

function parsed(words: string[]) {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        runs: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'boolean' },
        check: { type: 'boolean' },
      },
    })
    return values
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}
