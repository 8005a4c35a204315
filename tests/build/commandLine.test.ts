import { expect, test } from 'vitest'
import { readCommand } from '../../src/build/commandLine.ts'

test('reads what to do, with what, and where', () => {
  expect(readCommand(['build'])).toEqual({ verb: 'build', host: false, out: 'dist', build: true })
  expect(readCommand(['start', 'wire/', '--port', '4200', '--host', '--no-build'])).toEqual({
    verb: 'start',
    source: 'wire/',
    port: 4200,
    host: true,
    out: 'dist',
    build: false,
  })
  expect(readCommand(['build', 'https://a.example/feed.json', '--out', '/tmp/site'])).toMatchObject({
    source: 'https://a.example/feed.json',
    out: '/tmp/site',
  })
})

test.each([
  [[], 'What can be done:'],
  [['serve'], 'There is no command “serve”.'],
  [['start', 'a', 'b'], 'Name one source only; these are 2: a b'],
  [['start', '--port', 'x'], '--port takes a number from 1 to 65535, not “x”.'],
  [['start', '--port', '65536'], 'not “65536”'],
  [['start', '--prot', '1'], "Unknown option '--prot'"],
])('says what is wrong with %j', (words, message) => {
  expect(() => readCommand(words)).toThrow(message)
})
