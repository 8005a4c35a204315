// @vitest-environment node
import { newsroom, words } from 'virtual:newsroom'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { expect, test } from 'vitest'
import { inMemory } from '../../../src/build/archive.ts'
import { standingCards } from '../../../src/build/prerender/standingCards.ts'
import { Related } from '../../../src/components/article/Related.tsx'
import { River } from '../../../src/components/River.tsx'
import { SiteContext } from '../../../src/components/SiteContext.ts'
import { StandingContext } from '../../../src/components/StandingContext.ts'
import { inAnyLanguage } from '../../../src/wording/foreignWords.ts'
import { picture, story, subject } from '../../story.ts'

const flood = story('flood', { headline: 'Mill Street & Quay', section: subject('World'), words: 900 })
const trains = story('trains', { lead: picture, published: '2026-11-19T14:00:00.000Z', language: 'ar' })
const column = story('column', { section: subject('Opinion') })

const inSite = (content: ReactNode) =>
  renderToString(
    <StaticRouter location="/">
      <SiteContext value={{ newsroom, words: inAnyLanguage(words) }}>{content}</SiteContext>
    </StaticRouter>,
  )

function shelves() {
  const made: ReactNode[] = []
  const { stand, filled } = standingCards(inMemory, content => {
    made.push(content)
    return inSite(content)
  })
  const page = (content: ReactNode) =>
    filled(inSite(<StandingContext value={stand}>{content}</StandingContext>))
  return { made, page }
}

test('a page is the same with cards that were made for another one', () => {
  const { made, page } = shelves()
  for (const stories of [[flood, column, trains], [trains, flood], [column]]) {
    expect(page(<River stories={stories} />)).toBe(inSite(<River stories={stories} />))
  }
  expect(made).toHaveLength(1)
})

test('only what is new on a page is made for it', () => {
  const { made, page } = shelves()
  page(<River stories={[flood]} />)
  const more = [trains, flood]
  expect(page(<River stories={more} />)).toBe(inSite(<River stories={more} />))
  expect(made).toHaveLength(2)
})

test('a card that is shown in another manner, or without its picture, is another card', () => {
  const { page } = shelves()
  const { lead: _, ...bare } = trains
  for (const content of [
    <River key="lists" stories={[trains]} level={2} />,
    <River key="front" stories={[trains]} level={3} />,
    <River key="bare" stories={[bare]} level={3} />,
    <Related key="beside" name="More" stories={[bare, flood, column]} />,
  ]) {
    expect(page(content)).toBe(inSite(content))
  }
})
