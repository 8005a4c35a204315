import { fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { SiteContext } from '../../../../src/components/SiteContext.ts'
import type { Article } from '../../../../src/model/Article.ts'
import { articleChanges } from '../../../../src/pages/preview/changes/articleChanges.ts'
import { ChangeList } from '../../../../src/pages/preview/panel/ChangeList.tsx'
import { Checks } from '../../../../src/pages/preview/panel/Checks.tsx'
import { Details } from '../../../../src/pages/preview/panel/Details.tsx'
import { Sharing } from '../../../../src/pages/preview/panel/Sharing.tsx'
import type { Finding } from '../../../../src/preflight/Finding.ts'
import type { Override } from '../../../../src/preflight/report.ts'
import { en } from '../../../../src/wording/languages/en.ts'
import { newsroom } from '../../../openSite.tsx'
import { articleOf, paragraph } from '../article.ts'

const show = (content: React.ReactNode) =>
  render(
    <SiteContext value={{ newsroom, words: en }}>
      <MemoryRouter>{content}</MemoryRouter>
    </SiteContext>,
  )

const details = (article: Article) =>
  show(
    <Details
      draft={{
        article,
        format: 'ninjs',
        origin: { kind: 'file', name: 'flood.json' },
        json: {},
        revision: 1,
        at: 0,
      }}
    />,
  )

const shownOf = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent

test('the details say every field, and of what is absent that it is', () => {
  details(articleOf({ section: { slug: 'world', name: 'World' }, published: '2026-06-14T02:30:00.000Z' }))
  expect(screen.getByText('Read as ninjs from flood.json.')).toBeTruthy()
  expect(shownOf('Section')).toBe('World')
  expect(shownOf('Published')).toBe('14 June 2026, 06:30 GMT+4')
  expect(shownOf('Standfirst')).toBe('absent')
  expect(shownOf('Embargo')).toBe('absent')
})

test.each([
  ['2026-06-14T02:31:00.000Z', 'Readers see both dates: published and last updated.'],
  ['2026-06-14T02:30:59.000Z', 'Readers see the publication date alone: the update came too soon after it.'],
  ['2026-06-14T02:29:59.000Z', 'Readers see the publication date alone: the update lies before it.'],
  ['2999-06-14T02:29:59.000Z', 'Readers see the publication date alone: the update lies in the future.'],
])('the details say what the stamp makes of an update at %s', (updated, expected) => {
  details(articleOf({ published: '2026-06-14T02:30:00.000Z', updated }))
  expect(screen.getByText(expected)).toBeTruthy()
})

test('a search result cuts a long headline at a word and says by how much it is too long', () => {
  const headline =
    'Mill Street floods again as the council puts off the vote about the harbour wall once more'
  show(<Sharing article={articleOf({ headline, standfirst: 'The third flood in two years' })} />)
  expect(screen.getByText(/…$/).textContent).toBe(
    'Mill Street floods again as the council puts off the vote about …',
  )
  expect(screen.getByText('Title 782 of 580 px · Description 28 of 155 characters')).toBeTruthy()
  expect(screen.getByText('No lead picture: shared as a card of words.')).toBeTruthy()
})

const findings: Finding[] = [
  {
    ...{ id: 'text.placeholder', severity: 'error', path: 'body[0]', message: 'Placeholder text: “TK”.' },
    fix: { say: 'Write what belongs there.' },
  },
  {
    ...{ id: 'section.missing', severity: 'warning', path: 'section', message: 'No section.' },
    fix: { say: 'A story stands in one section.' },
  },
]

function Checking({ showInStory }: { showInStory: (number: number) => void }) {
  const [overrides, setOverrides] = useState<Override[]>([])
  return (
    <Checks
      {...{ findings, overrides, setOverrides, showInStory }}
      article={articleOf({ body: [paragraph('TK litres.')] })}
    />
  )
}

test('the checks are numbered, lead into the story, and an error may pass with a reason', () => {
  const shown: number[] = []
  show(<Checking showInStory={number => shown.push(number)} />)
  expect(screen.getByText('Fix before publishing')).toBeTruthy()
  const [error, warning] = screen.getAllByRole('listitem')
  expect(within(warning!).queryByRole('button', { name: 'Show in story' })).toBeNull()
  fireEvent.click(within(error!).getByRole('button', { name: 'Show in story' }))
  expect(shown).toEqual([1])
  expect(within(warning!).queryByRole('button', { name: 'Let it pass' })).toBeNull()
  fireEvent.click(within(error!).getByRole('button', { name: 'Let it pass' }))
  fireEvent.change(screen.getByLabelText('Why may it pass?'), { target: { value: 'Comes at noon' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep this reason' }))
  expect(screen.getByText('Ready, with reasons given')).toBeTruthy()
  expect(within(error!).getByText('May pass: Comes at noon')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Take back' }))
  expect(screen.getByText('Fix before publishing')).toBeTruthy()
})

test('changes are said in words as well as in colour', () => {
  const baseline = articleOf({ body: [paragraph('It rose 2.1 metres.')], version: '11' })
  const draft = articleOf({ body: [paragraph('It rose 2.4 metres.')] })
  show(<ChangeList {...{ draft, baseline }} changes={articleChanges(baseline, draft)} showPath={() => {}} />)
  expect(screen.getByText('Change since version 11')).toBeTruthy()
  const item = screen.getByRole('heading', { name: 'Paragraph 1' }).closest('li')!
  expect(item.querySelector('p')?.textContent).toBe('It rose Removed: 2.1 Added: 2.4 metres.')
})

test('changes of a text that runs from right to left run so too, whatever is said beside them', () => {
  const baseline = articleOf({ body: [paragraph('أغلق المقهى أبوابه.')] })
  const draft = articleOf({ body: [paragraph('فتح المقهى أبوابه.')] })
  show(<ChangeList {...{ draft, baseline }} changes={articleChanges(baseline, draft)} showPath={() => {}} />)
  const text = screen.getByRole('heading', { name: 'Paragraph 1' }).nextElementSibling!
  expect(text.getAttribute('dir')).toBe('auto')
  expect([...text.querySelectorAll('.hidden')].map(said => said.getAttribute('dir'))).toEqual(['ltr', 'ltr'])
})

const lead = { src: '/whole.jpg', renditions: [], width: 1600, height: 1000, alt: 'A wall' }
const crops = [{ href: '/wide.jpg', width: 1200, height: 630 }]

test.each([
  [{ ...lead, focus: { x: 0.2, y: 0.9 } }, '/whole.jpg', '20% 90%', /cut around the focal point/],
  [lead, '/whole.jpg', '50% 50%', /cut around the middle/],
  [{ ...lead, crops, focus: { x: 0.2, y: 0.9 } }, '/wide.jpg', '50% 50%', /cut that the source has made/],
])('a share card shows the file it gets, as it is cut: %#', (lead, file, position, say) => {
  show(<Sharing article={articleOf({ lead })} />)
  const card = screen.getByText('Share card').nextElementSibling!.querySelector('img')!
  expect(card.getAttribute('src')).toBe(file)
  expect(card.style.objectPosition).toBe(position)
  expect(screen.getByText(say)).toBeTruthy()
})

test('a story that readers do not have yet has nothing to be compared with', () => {
  show(<ChangeList draft={articleOf()} showPath={() => {}} />)
  expect(screen.getByText('Nothing to compare with')).toBeTruthy()
})
