import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Desk } from '../../../../src/pages/preview/desk/desk.ts'
import { openDesk } from '../../../../src/pages/preview/desk/openDesk.ts'
import { feed, item } from '../../../openSite.tsx'

const cms = 'https://cms.example'
const envelope = (type: string, payload: object, id = 'a') => ({
  ns: 'news-preview',
  v: 1,
  id,
  type,
  payload,
})
const draft = (headline: string) => feed([item('night', { title: headline })])

type Said = { id: string; type: string; payload: Record<string, unknown> }

let desk: Desk
let stop: () => void
let host: { postMessage: ReturnType<typeof vi.fn> }
let port: MessagePort | undefined
let said: Said[]

const hello = (origin: string, source: unknown = host, data: unknown = envelope('hello', {})) =>
  dispatchEvent(new MessageEvent('message', { data, origin, source: source as Window }))

/** Greets the preview as a content system does, and keeps what it says. */
function connect(id = 'a') {
  hello(cms, host, envelope('hello', {}, id))
  const { transfer } = host.postMessage.mock.lastCall![1] as { transfer: [MessagePort] }
  port?.close()
  port = transfer[0]
  port.onmessage = ({ data }) => said.push(data)
}

const say = (type: string, payload: object, id = 'b') => port?.postMessage(envelope(type, payload, id))
const answers = async (type: string) =>
  vi.waitFor(() => {
    const found = said.find(one => one.type === type)
    if (!found) throw new Error(`nothing of type ${type} was said`)
    return found
  })
const headlineIs = (headline: string) =>
  vi.waitFor(() => expect(desk.state().draft?.article.headline).toBe(headline))

beforeEach(async () => {
  await import('../../../../src/sources/recognise.ts')
  host = { postMessage: vi.fn() }
  said = []
  Object.defineProperty(window, 'opener', { value: host, configurable: true })
  desk = openDesk({ newsroom: { preview: { origins: [cms] } }, base: '/', now: () => Date.now() })
  stop = desk.start()
})

afterEach(() => {
  stop()
  port?.close()
  port = undefined
  vi.useRealTimers()
})

describe('a greeting', () => {
  test('from the content system that opened the preview is answered there and nowhere else', () => {
    hello(cms)
    expect(host.postMessage).toHaveBeenCalledTimes(1)
    const [ready, options] = host.postMessage.mock.lastCall!
    const features = ['document', 'patch', 'baseline', 'set', 'focus', 'ping']
    expect(ready).toEqual(envelope('ready', { version: 1, features }))
    expect(options.targetOrigin).toBe(cms)
    options.transfer[0].close()
  })

  test.each([
    ['another origin', 'https://evil.example'],
    ['no origin', 'null'],
    ['an empty origin', ''],
    ['a longer host', 'https://cms.example.evil'],
    ['a host in front', 'https://evil-cms.example'],
    ['another scheme', 'http://cms.example'],
    ['another port', 'https://cms.example:8443'],
    ['a slash more', 'https://cms.example/'],
    ['large letters', 'https://CMS.example'],
    ['this site', location.origin],
  ])('from %s is not', (_, origin) => {
    hello(origin)
    expect(host.postMessage).not.toHaveBeenCalled()
    expect(desk.state().contact).toBe('none')
  })

  test('from another window of the right origin is not', () => {
    const other = { postMessage: vi.fn() }
    hello(cms, other)
    hello(cms, null)
    hello(cms, window)
    expect(other.postMessage).not.toHaveBeenCalled()
    expect(host.postMessage).not.toHaveBeenCalled()
  })

  test.each([
    ['a document', envelope('document', { doc: draft('A'), rev: 1 })],
    ['another namespace', { ...envelope('hello', {}), ns: 'x' }],
    ['a text', 'hello'],
    ['null', null],
  ])('is not %s', (_, data) => {
    hello(cms, host, data)
    expect(host.postMessage).not.toHaveBeenCalled()
  })

  test('that is repeated is answered once, and a new one gets a new port', () => {
    connect()
    hello(cms)
    expect(host.postMessage).toHaveBeenCalledTimes(1)
    connect('z')
    expect(host.postMessage).toHaveBeenCalledTimes(2)
  })
})

describe('a content system', () => {
  beforeEach(() => connect())

  test('sends a draft and hears when it is on the screen', async () => {
    say('document', { doc: draft('Draft'), rev: 4 })
    await headlineIs('Draft')
    expect(desk.state()).toMatchObject({
      contact: 'live',
      draft: { origin: { kind: 'cms', name: 'cms.example' } },
    })
    desk.rendered(desk.state().draft!.revision)
    const { payload } = await answers('ack')
    expect(payload.rev).toBe(4)
    expect(payload.ms).toBeGreaterThanOrEqual(0)
  })

  test('sends what changed since', async () => {
    say('document', { doc: draft('Draft'), rev: 4 })
    say('patch', { ops: [{ op: 'replace', path: '/items/0/title', value: 'Patched' }], rev: 5 })
    await headlineIs('Patched')
    say('patch', { ops: [{ op: 'replace', path: '/items/0/title', value: 'Patched twice' }], rev: 6 })
    await headlineIs('Patched twice')
  })

  test.each([
    ['skips a revision', 6, '/items/0/title'],
    ['repeats one', 4, '/items/0/title'],
    ['does not fit', 5, '/items/7/title'],
    ['reaches for a prototype', 5, '/__proto__/title'],
  ])('whose patch %s is asked for the document', async (_, rev, path) => {
    say('document', { doc: draft('Draft'), rev: 4 })
    say('patch', { ops: [{ op: 'replace', path, value: 'Wrong' }], rev }, 'p')
    expect(await answers('need')).toMatchObject({ id: 'p', payload: { rev: 4 } })
    await headlineIs('Draft')
  })

  test('that begins with a patch is asked for the document', async () => {
    say('patch', { ops: [], rev: 1 })
    expect((await answers('need')).payload).toEqual({ rev: 0 })
  })

  test('sends what readers have', async () => {
    say('baseline', { doc: draft('Published') })
    await vi.waitFor(() => expect(desk.state().baseline?.headline).toBe('Published'))
    expect(desk.state()).not.toHaveProperty('draft')
  })

  test('hears that its document holds no article, and the last draft stays', async () => {
    say('document', { doc: draft('Draft'), rev: 1 })
    await headlineIs('Draft')
    say('document', { doc: { nothing: 'secret words' }, rev: 2 })
    const error = await answers('error')
    expect(error.payload).toEqual({ code: 'unreadable', path: 'payload.doc' })
    expect(desk.state().problem).toMatch(/^cms\.example holds no article that is known here\. /)
    expect(desk.state().draft?.article.headline).toBe('Draft')
  })

  test('hears what is wrong with a message, and unknown ones are passed over', async () => {
    say('publish', { at: 'once' })
    say('set', { device: 'fridge' }, 's')
    expect(await answers('error')).toMatchObject({
      id: 's',
      payload: { code: 'schema', path: 'payload.device' },
    })
    expect(said).toHaveLength(1)
  })

  test('says what the workspace shows', async () => {
    const set = vi.fn()
    const focus = vi.fn()
    desk.onSet(set)
    const deaf = desk.onFocus(focus)
    say('set', { device: 'phone', scale: 150 })
    say('focus', { path: 'lead.caption' })
    await vi.waitFor(() => expect(focus).toHaveBeenCalledWith('lead.caption'))
    expect(set).toHaveBeenCalledWith({ device: 'phone', scale: 150 })
    deaf()
    say('focus', { path: 'headline' })
    say('ping', {})
    await answers('pong')
    expect(focus).toHaveBeenCalledTimes(1)
  })

  test('hears what the checks found, what was pressed and what is shown', async () => {
    say('document', { doc: draft('Draft'), rev: 9 })
    await headlineIs('Draft')
    const { revision } = desk.state().draft!
    const finding = { id: 'x', severity: 'error' as const, path: 'headline', message: 'Add one' }
    desk.sendChecks(revision, [])
    desk.sendChecks(revision, [finding, { ...finding, severity: 'note' }])
    desk.sendSelect('body[4]')
    desk.sendShown({ device: 'phone', scroll: 0.5 })
    expect((await answers('select')).payload).toEqual({ path: 'body[4]' })
    expect((await answers('state')).payload).toEqual({ device: 'phone', scroll: 0.5 })
    expect((await answers('checks')).payload).toEqual({
      rev: 9,
      counts: { error: 1, warning: 0, note: 1 },
      items: [finding, { ...finding, severity: 'note' }],
    })
    expect(said.filter(({ type }) => type === 'checks')).toHaveLength(1)
  })

  test('that opens a new port is no longer heard on the old one', async () => {
    const old = port!
    port = undefined
    connect('new')
    old.postMessage(envelope('document', { doc: draft('Old'), rev: 1 }))
    say('document', { doc: draft('New'), rev: 1 })
    await headlineIs('New')
    expect(desk.state().draft?.revision).toBe(1)
    old.close()
  })

  test('gives way to what the editor pastes', async () => {
    desk.paste(JSON.stringify(draft('Pasted')))
    await headlineIs('Pasted')
    say('document', { doc: draft('Late'), rev: 1 })
    await new Promise(done => setTimeout(done, 50))
    expect(desk.state()).toMatchObject({ contact: 'none', draft: { origin: { kind: 'pasted' } } })
  })
})

test('after three pings that did not come the contact is lost, the draft stays, and the next message mends it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const turn = () => new Promise(done => setImmediate(done))
  connect()
  say('document', { doc: draft('Draft'), rev: 1 })
  while (!desk.state().draft) await turn()
  await vi.advanceTimersByTimeAsync(14_999)
  expect(desk.state().contact).toBe('live')
  await vi.advanceTimersByTimeAsync(1)
  expect(desk.state()).toMatchObject({ contact: 'lost', draft: { article: { headline: 'Draft' } } })
  expect(desk.state().problem).toMatch(
    /^cms\.example has said nothing for 15 seconds\. This is the last draft/,
  )
  say('ping', {})
  while (desk.state().contact !== 'live') await turn()
  expect(desk.state()).not.toHaveProperty('problem')
})
