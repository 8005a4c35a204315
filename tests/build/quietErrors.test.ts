// @vitest-environment node
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withoutStacks } from '../../src/build/quietErrors.ts'

const folder = join(createRequire(import.meta.url).resolve('react-dom/package.json'), '..')
const react = readFileSync(join(folder, 'cjs/react-dom-client.production.js'), 'utf8')

test('none of the errors that React makes when it is loaded has a stack', () => {
  const made = /^(?:var | {2})\w+ = (?:new )?\w*Error\(/gm
  expect(react.match(made)).toHaveLength(5)
  expect(withoutStacks(react).match(made)).toBeNull()
})

test('such an error is an error yet, and says what it said', () => {
  const error: unknown = new Function(
    'formatProdErrorMessage',
    `${withoutStacks('var LoadedException = Error(formatProdErrorMessage(460));')} return LoadedException`,
  )((code: number) => `Error ${code}`)
  expect(error).toBeInstanceOf(Error)
  expect(String(error)).toBe('Error: Error 460')
  expect(Object.hasOwn(error as Error, 'stack')).toBe(false)
})
