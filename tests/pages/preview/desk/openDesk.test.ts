import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Desk } from '../../../../src/pages/preview/desk/desk.ts'
import { openDesk } from '../../../../src/pages/preview/desk/openDesk.ts'
import { feed, item } from '../../../openSite.tsx'

const cms = 'https://cms.example'
const start = Date.parse('2026-06-14T06:00:00Z')
type Reply = Response | 'down'

let desk: Desk
let stop = () => {}
let asked: { address: string; request: RequestInit }[]
let answer: (address: string, request: RequestInit) => Reply | Promise<Reply>

const draft = (headline: string, more = {}) =>
  JSON.stringify(feed([item('night', { title: headline, ...more })]))
const json = (text: string, headers = {}) =>
  new Response(text, { headers: { 'content-type': 'application/json', ...headers } })
const header = (index: number, name: string) => new Headers(asked[index]?.request.headers).get(name)

beforeEach(async () => {
  // What is loaded lazily comes from the disk, which no false clock can hurry.
  await import('../../../../src/sources/recognise.ts')
  vi.useFakeTimers({ now: start })
  asked = []
  answer = () => json(draft('First'))
  vi.stubGlobal('fetch', async (address: string, request: RequestInit) => {
    asked.push({ address, request })
    const reply = await answer(address, request)
    if (reply === 'down') throw new TypeError('Failed to fetch')
    return reply
  })
  const newsroom = { preview: { origins: [cms, 'http://cms.example'] } }
  desk = openDesk({ newsroom, base: '/', now: () => Date.now() })
})

afterEach(() => {
  stop()
  stop = () => {}
  vi.useRealTimers()
  history.replaceState(null, '', '/')
})

const headline = () => desk.state().draft?.article.headline
const soon = () => vi.advanceTimersByTimeAsync(1)
const seconds = (some: number) => vi.advanceTimersByTimeAsync(some * 1000)

describe('pasted text', () => {
  test('becomes a draft that nothing renews', async () => {
    desk.paste(draft('Pasted'))
    await soon()
    expect(desk.state()).toMatchObject({
      draft: { origin: { kind: 'pasted' }, format: 'json-feed', revision: 1, at: start },
      choices: [],
      contact: 'none',
    })
    expect(headline()).toBe('Pasted')
    expect(desk.state()).not.toHaveProperty('problem')
  })

  test('that cannot be read leaves the last draft and says what to do', async () => {
    desk.paste(draft('Pasted'))
    await soon()
    desk.paste('{"items": ]')
    await soon()
    expect(headline()).toBe('Pasted')
    expect(desk.state().problem).toBe(
      'The pasted text is not valid JSON: line 1, column 11, at "]". Correct it there, and give it again.',
    )
    desk.paste(draft('Corrected'))
    await soon()
    expect(headline()).toBe('Corrected')
    expect(desk.state()).not.toHaveProperty('problem')
    expect(desk.state().draft?.revision).toBe(2)
  })

  test('that is still being read when the desk is cleared does not show any more', async () => {
    desk.paste(draft('Pasted'))
    desk.end()
    await seconds(1)
    expect(desk.state()).toEqual({ choices: [], contact: 'none' })
  })

  test('with several articles offers them', async () => {
    desk.paste(JSON.stringify(feed([item('one'), item('two')])))
    await soon()
    expect(desk.state().choices.map(({ slug }) => slug)).toEqual(['one', 'two'])
    desk.choose('two')
    await soon()
    expect(desk.state().draft).toMatchObject({ article: { slug: 'two' }, revision: 2 })
  })
})

describe('an address', () => {
  test('is asked past every cache, without cookies, referrer or redirects', async () => {
    desk.openAddress(`${cms}/draft.json`)
    expect(desk.state().contact).toBe('waiting')
    await soon()
    expect(asked[0]).toMatchObject({
      address: `${cms}/draft.json`,
      request: {
        ...{ cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' },
      },
    })
    expect(desk.state()).toMatchObject({
      draft: { origin: { kind: 'address', name: 'cms.example' } },
      contact: 'live',
    })
  })

  test('is asked every two seconds for a newer version, and only that makes a new draft', async () => {
    answer = (_, request) =>
      new Headers(request.headers).get('if-none-match') === '"1"'
        ? new Response(null, { status: 304 })
        : json(draft('First'), { etag: '"1"' })
    desk.openAddress('/drafts/night.json')
    await soon()
    await seconds(2)
    expect(asked).toHaveLength(2)
    expect([header(0, 'if-none-match'), header(1, 'if-none-match')]).toEqual([null, '"1"'])
    expect(desk.state().draft?.revision).toBe(1)
    answer = () => json(draft('Second'), { etag: '"2"' })
    await seconds(2)
    expect(headline()).toBe('Second')
    expect(desk.state().draft?.revision).toBe(2)
  })

  test('without versions makes a new draft only when its text changes', async () => {
    desk.openAddress('/drafts/night.json')
    await soon()
    await seconds(6)
    expect(asked).toHaveLength(4)
    expect(desk.state().draft?.revision).toBe(1)
  })

  test('that does not allow to be asked for versions is asked without them', async () => {
    answer = (_, request) =>
      new Headers(request.headers).has('if-none-match') ? 'down' : json(draft('First'), { etag: '"1"' })
    desk.openAddress(`${cms}/draft.json`)
    await soon()
    await seconds(4)
    expect([0, 1, 2, 3].map(index => header(index, 'if-none-match'))).toEqual([null, '"1"', null, null])
    expect(desk.state().contact).toBe('live')
  })

  test.each(['token', 'api_key', 'Signature'])('in ?src= with a %s is not asked', async name => {
    history.replaceState(null, '', `/preview?src=${encodeURIComponent(`/draft.json?${name}=7319`)}`)
    stop = desk.start()
    await soon()
    expect(asked).toEqual([])
    expect(desk.state().problem).toMatch(`The address in ?src= holds a secret (${name}), and browsers keep`)
    expect(desk.state().problem).not.toContain('7319')
  })

  test('that is lost keeps the last draft, says so, is asked less and less, and comes back', async () => {
    desk.openAddress(`${cms}/draft.json?token=secret-token`)
    await soon()
    answer = () => 'down'
    await seconds(2)
    expect(desk.state()).toMatchObject({ contact: 'lost' })
    expect(headline()).toBe('First')
    expect(desk.state().problem).toMatch(/^cms\.example cannot be reached/)
    expect(desk.state().problem).not.toContain('secret-token')
    const before = asked.length
    await seconds(60)
    expect(asked.length - before).toBe(4)
    answer = () => json(draft('Back'))
    await seconds(30)
    expect(desk.state()).toMatchObject({ contact: 'live' })
    expect(desk.state()).not.toHaveProperty('problem')
    expect(headline()).toBe('Back')
  })

  test('is not asked while nobody can see the page', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    desk.openAddress('/drafts/night.json')
    await seconds(10)
    expect(asked).toHaveLength(0)
    hidden.mockReturnValue(false)
    await seconds(2)
    expect(asked).toHaveLength(1)
    hidden.mockRestore()
  })

  test.each([
    ['https://evil.example/draft.json', 'https://evil.example may not be asked'],
    ['https://cms.example.evil/draft.json', 'https://cms.example.evil may not be asked'],
    ['https://cms.example:8443/draft.json', 'https://cms.example:8443 may not be asked'],
    ['//evil.example/draft.json', 'http://evil.example may not be asked'],
    ['https://cms.example@evil.example/', 'holds a name or password'],
    ['https://editor:secret@cms.example/draft.json', 'holds a name or password'],
    ['javascript:alert(1)', 'is no address'],
    ['data:application/json,{}', 'is no address'],
    ['file:///etc/hosts', 'is no address'],
    ['http://cms.example/wp-admin/post.php?post=7', 'cms.example would get the password unprotected'],
  ])('%s is refused before anything is asked', async (address, problem) => {
    desk.openAddress(address)
    await seconds(4)
    expect(desk.state().problem).toContain(problem)
    expect(desk.state().problem).not.toContain('secret')
    expect(asked).toEqual([])
  })

  test('in the address of the page is read on arrival, and given up when the page is left', async () => {
    history.replaceState(null, '', '/preview?src=%2Fdrafts%2Fnight.json')
    stop = desk.start()
    await soon()
    expect(asked[0]?.address).toBe(`${location.origin}/drafts/night.json`)
    expect(headline()).toBe('First')
    dispatchEvent(new Event('pagehide'))
    expect(desk.state()).toEqual({ choices: [], contact: 'none' })
    await seconds(10)
    expect(asked).toHaveLength(1)
  })

  test('gives way to pasted text, even when its answer is on the way', async () => {
    answer = () => new Promise(done => setTimeout(() => done(json(draft('Late'))), 1000))
    desk.openAddress('/drafts/night.json')
    desk.paste(draft('Pasted'))
    await seconds(5)
    expect(headline()).toBe('Pasted')
    expect(asked).toHaveLength(1)
    expect(desk.state().contact).toBe('none')
  })
})

describe('a file', () => {
  const dropped = (file: object) =>
    ({
      items: [{ kind: 'file', getAsFile: () => file, ...file }],
      getData: () => '',
    }) as unknown as DataTransfer

  test('that is dropped and cannot be watched is read once', async () => {
    desk.drop(dropped(new File([draft('Dropped')], 'night.json')))
    await seconds(1)
    expect(desk.state()).toMatchObject({
      draft: { origin: { kind: 'file', name: 'night.json' } },
      contact: 'none',
    })
    expect(headline()).toBe('Dropped')
  })

  test('that can be watched is read again within a second of being saved, and keeps its draft when it goes', async () => {
    let file: File | undefined = new File([draft('Saved')], 'night.json', { lastModified: 1 })
    const getFile = async () => {
      if (!file) throw new DOMException('gone', 'NotFoundError')
      return file
    }
    const handle = { kind: 'file', name: 'night.json', getFile }
    desk.drop(dropped({ getAsFileSystemHandle: async () => handle }))
    await seconds(1)
    expect(headline()).toBe('Saved')
    await seconds(5)
    expect(desk.state()).toMatchObject({ contact: 'live', draft: { revision: 1 } })
    file = new File([draft('Saved again')], 'night.json', { lastModified: 2 })
    await seconds(1)
    expect(headline()).toBe('Saved again')
    file = undefined
    await seconds(1)
    expect(desk.state()).toMatchObject({ contact: 'lost' })
    expect(desk.state().problem).toBe(
      'night.json can no longer be read. It may have been moved or deleted; open it again.',
    )
    expect(headline()).toBe('Saved again')
  })

  test('that is too large is not read', async () => {
    const text = vi.fn()
    desk.drop(dropped({ name: 'archive.json', size: 8 * 1024 * 1024 + 1, lastModified: 1, text }))
    await seconds(1)
    expect(desk.state().problem).toBe(
      'archive.json is larger than 8 MB. Give the one article, not the whole archive.',
    )
    expect(text).not.toHaveBeenCalled()
  })

  test('dropped text counts as pasted', async () => {
    desk.drop({ items: [], getData: (type: string) => (type === 'text/plain' ? draft('Text') : '') } as never)
    await soon()
    expect(headline()).toBe('Text')
  })
})

describe('a WordPress post', () => {
  const address = `${cms}/wp-admin/post.php?post=7&action=edit`
  const rest = `${cms}/wp-json/wp/v2`

  test('asks for the password first, and sends it to that site only, in a header', async () => {
    const post = feed([item('night', { title: 'A draft' })])
    const replies: Record<string, object> = {
      [`${rest}/users/me?context=edit`]: { id: 2 },
      [`${rest}/posts/7?context=edit&_embed=1`]: post,
      [`${rest}/posts/7/autosaves?context=edit`]: [],
    }
    answer = asking => json(JSON.stringify(replies[asking] ?? null))
    desk.openAddress(address)
    expect(desk.state().asked).toEqual({ what: 'password', site: 'cms.example' })
    await seconds(5)
    expect(asked).toEqual([])
    desk.signIn('editör', 'abcd efgh')
    await seconds(1)
    expect(asked.map(one => one.address)).toEqual(Object.keys(replies))
    expect([0, 1, 2].map(index => header(index, 'authorization'))).toEqual(
      Array(3).fill('Basic ZWRpdMO2cjphYmNkIGVmZ2g='),
    )
    expect(desk.state()).toMatchObject({
      draft: { origin: { kind: 'wordpress', name: 'cms.example' } },
      contact: 'live',
    })
    expect(desk.state()).not.toHaveProperty('asked')
  })

  test('with a wrong password is not asked for, and may be tried again', async () => {
    answer = () => new Response('{"code":"rest_not_logged_in"}', { status: 401 })
    desk.openAddress(address)
    desk.signIn('editor', 'wrong-password')
    await seconds(5)
    expect(asked).toHaveLength(1)
    const { problem, asked: question, contact } = desk.state()
    expect(problem).toMatch(/^cms\.example does not know this name and application password\. /)
    expect(problem).not.toMatch(/wrong-password|editor/)
    expect([question?.what, contact]).toEqual(['password', 'none'])
  })

  test('forgets the password when the desk is cleared', async () => {
    desk.openAddress(address)
    desk.end()
    desk.signIn('editor', 'password')
    await seconds(5)
    expect(asked).toEqual([])
  })
})

test('nothing of a draft is stored', async () => {
  desk.paste(draft('Canary'))
  await soon()
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ''])
  expect(location.href + document.title).not.toContain('Canary')
})
