import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect } from 'vitest'

// The usual second is too short for a loaded machine.
configure({ asyncUtilTimeout: 10_000 })

// Every browser tells of fonts that came; here none do. Tests of the build run without a document.
if (globalThis.document) Object.assign(document, { fonts: { ready: Promise.resolve() } })

const original = { error: console.error, warn: console.warn }
let said: string[] = []

beforeEach(() => {
  said = []
  console.error = (...words: unknown[]) => void said.push(words.map(String).join(' '))
  console.warn = console.error
})

afterEach(() => {
  cleanup()
  Object.assign(console, original)
  expect(said, 'nothing unexpected on the console').toEqual([])
})
