import type { Plugin } from 'vite'

/** `SuspenseException = Error(formatProdErrorMessage(460))` and the like. */
const sentinel = /(\w+Exception = )Error\((formatProdErrorMessage\(\d+\))\)/g

/**
 * React makes five errors when it is loaded, to throw and to know again; their stacks are never read. Where somebody
 * listens for errors – developers’ tools, Lighthouse – the browser reads all of React a second time to write each stack,
 * 65 ms on a phone. Here they have none.
 */
export function quietErrors(): Plugin {
  return {
    name: 'dateline-quiet-errors',
    apply: 'build',
    transform: {
      filter: { id: /react-dom-client\.production\.js$/ },
      handler: code => withoutStacks(code),
    },
  }
}

/** The same script, whose errors at its top are made without a stack. */
export function withoutStacks(code: string): string {
  return code.replace(sentinel, '$1Object.create(Error.prototype, { message: { value: $2 } })')
}
