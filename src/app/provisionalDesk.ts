import { now } from '../clock.ts'
import type { Desk, DeskState } from '../pages/preview/desk/desk.ts'
import { jsonFeed } from '../sources/formats/jsonFeed.ts'
import { parseHtml } from '../sources/html/parseHtml.ts'

/** Until the real one. */
export function openDesk(): Desk {
  let state: DeskState = { choices: [], contact: 'none' }
  let revision = 0
  const listeners = new Set<() => void>()
  const put = (next: Partial<DeskState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const paste = (text: string, name = 'Pasted') => {
    try {
      const json = JSON.parse(text)
      const reading = { address: '/content/articles/draft.json', now: now(), parseHtml, draft: true, alone: true }
      const { articles } = jsonFeed.readList(json, reading)
      const article = articles[0] && jsonFeed.readArticle(json, articles[0].slug, reading)
      if (!article) throw new Error('none')
      revision += 1
      put({
        draft: {
          article,
          format: 'json-feed',
          origin: { kind: 'pasted', name },
          json,
          revision,
          at: now(),
        },
        choices: [],
        problem: undefined,
      })
    } catch (e) {
      put({ problem: `This cannot be read: ${e}` })
    }
  }
  const nothing = () => {}
  return {
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => state,
    start: () => nothing,
    openFile: () => {
      const input = document.createElement('input')
      input.type = 'file'
      input.onchange = async () => paste((await input.files?.[0]?.text()) ?? '', input.files?.[0]?.name)
      input.click()
    },
    drop: async data => paste((await data.files[0]?.text()) ?? data.getData('text'), data.files[0]?.name),
    paste,
    openAddress: () => put({ problem: 'Addresses cannot be opened yet.' }),
    signIn: nothing,
    choose: nothing,
    end: () => put({ draft: undefined, choices: [] }),
    onSet: () => nothing,
    onFocus: () => nothing,
    rendered: nothing,
    sendChecks: nothing,
    sendSelect: nothing,
    sendShown: nothing,
  }
}
