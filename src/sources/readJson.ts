/** How V8, SpiderMonkey and JavaScriptCore say that a text ends too early. */
const endings = /end of (?:JSON|data)|EOF|unterminated/i

/** JSON, or in words what is wrong with the bytes it should be in. */
export type JsonRead = { json: unknown } | { wrong: string }

/**
 * Reads the bytes of a JSON document in UTF-8; a byte order mark is passed over. What is wrong is told for
 * people: nothing in it, another encoding, cut short, or the line and column of the first mistake.
 */
export function readJson(bytes: Uint8Array): JsonRead {
  const encoding = otherEncodingOf(bytes)
  if (encoding) return { wrong: `is written in ${encoding}; save it as UTF-8` }
  return readJsonText(new TextDecoder('utf-8').decode(bytes))
}

/** Reads the text of a JSON document, and tells what is wrong with it as `readJson` does. */
export function readJsonText(text: string): JsonRead {
  if (text.trim() === '') return { wrong: 'is empty' }
  if (text.trimStart().startsWith('<')) return { wrong: 'holds HTML or XML, not JSON' }
  try {
    return { json: JSON.parse(text) }
  } catch {
    return { wrong: mistakeIn(text) }
  }
}

function otherEncodingOf([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'UTF-16'
  if (first === 0xfe && second === 0xff) return 'UTF-16'
  if (first === 0 && second !== 0 && third === 0) return 'UTF-16'
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'UTF-16'
  return undefined
}

function mistakeIn(text: string): string {
  const place = placeOfMistake(text)
  if (place >= text.trimEnd().length) return 'is cut short: its JSON ends in the middle'
  const before = text.slice(0, place).split('\n')
  const found = JSON.stringify(text.slice(place, place + 12))
  return `is not valid JSON: line ${before.length}, column ${before.at(-1)!.length + 1}, at ${found}`
}

/** The length of the longest beginning of the text that could still become JSON. */
function placeOfMistake(text: string): number {
  let fine = 0
  let broken = text.length + 1
  while (broken - fine > 1) {
    const middle = Math.floor((fine + broken) / 2)
    if (couldBecomeJson(text.slice(0, middle))) fine = middle
    else broken = middle
  }
  return fine
}

/** True when a parser has nothing against the text but that it ends. */
function couldBecomeJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const message = String(error)
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? -1)
    return endings.test(message) || position === text.length
  }
}
