import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'parse5'

/** Real files of other makers, where they lie beside the project. */
const shelf = resolve('../shared/data')

export const filesOn = (folder: string): string[] =>
  existsSync(join(shelf, folder))
    ? readdirSync(join(shelf, folder)).filter(name => name.endsWith('.json'))
    : []

export const jsonOn = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(shelf, folder, file), 'utf8'))

type Node = { nodeName: string; value?: string; childNodes?: Node[] }

const unseen = /^(script|style|noscript|title|template|svg|math|iframe|video|audio|object|button)$/

function shownIn(node: Node): string {
  if (unseen.test(node.nodeName)) return ' '
  if (node.nodeName === '#text') return node.value ?? ''
  return (node.childNodes ?? []).map(shownIn).join(' ')
}

/** The letters and digits a browser would show of a piece of HTML, in words, by another way than the one under test. */
export const wordsOfHtml = (html: string): string[] =>
  wordsOf(shownIn(parse(html, { scriptingEnabled: false }) as Node))

export const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')

/** Every text in an article, run together without what parts the words. */
export function lettersIn(value: unknown): string {
  if (typeof value === 'string') return wordsOf(value).join('')
  return typeof value === 'object' && value !== null ? Object.values(value).map(lettersIn).join('') : ''
}
