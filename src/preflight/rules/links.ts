import type { Article } from '../../model/Article.ts'
import { blocksOf } from '../blocksOf.ts'
import { linksOf } from '../linksOf.ts'
import { placeName } from '../placeName.ts'
import { plain, quoted } from '../prose.ts'
import type { Checking, Found, Rule } from '../Rule.ts'
import { textsOf } from '../textsOf.ts'

const where = (href: string) => (href.length > 80 ? `${href.slice(0, 77)}…` : href)

/** Every address a reader can follow from the text: links and embeds. */
function targetsOf(
  article: Article,
): { path: string; range?: { start: number; end: number }; href: string }[] {
  const embeds = blocksOf(article.body).flatMap(({ path, block }) =>
    block.kind === 'embed' ? [{ path, href: block.href }] : [],
  )
  return [...linksOf(article).map(({ path, range, href }) => ({ path, range, href })), ...embeds]
}

export const linkBroken: Rule = {
  id: 'link.broken',
  severity: 'warning',
  fix: 'Correct the address, or take the link off.',
  find: (article, { facts }) =>
    targetsOf(article).flatMap(({ href, ...place }): Found[] => {
      const answer = facts.links?.[href]
      if (!answer || (answer.status !== undefined && answer.status < 400)) return []
      const said = answer.status === undefined ? 'does not answer' : `answers ${answer.status}`
      return [{ ...place, message: `A link ${said}: ${where(href)}` }]
    }),
}

export const linkUnsafe: Rule = {
  id: 'link.unsafe',
  severity: 'error',
  fix: 'Link to an address that begins with https://.',
  find: findUnsafe,
}

function findUnsafe(article: Article): Found[] {
  const plainHttp = targetsOf(article).filter(({ href }) => /^http:/i.test(href))
  const dropped = (article.doubts ?? []).filter(({ kind }) => kind === 'link')
  return [
    ...plainHttp.map(({ href, ...place }) => ({
      ...place,
      message: `A link leads over http, not https: ${where(href)}`,
    })),
    ...dropped.map(({ path, found, words }) => ({
      ...placeOf(article, words, path),
      message: `A link to ${quoted(found)} is unsafe and is left out.`,
    })),
  ]
}

/** Where the words stand in the text now. */
function placeOf(article: Article, words: string | undefined, path: string): Pick<Found, 'path' | 'range'> {
  if (!words?.trim()) return { path }
  const placed = textsOf(article).find(({ path: at, text }) => at.startsWith('body') && text.includes(words))
  const start = placed?.text.indexOf(words) ?? -1
  return placed ? { path: placed.path, range: { start, end: start + words.length } } : { path }
}

/** Words that say nothing of where a link leads; people who listen hear the links alone (WCAG 2.2, 2.4.4). */
const empty = new Set(
  [
    'here|click here|click|link|this link|this|read more|more|read more here|see here|see more|website|article',
    'hier|hier klicken|mehr|mehr lesen|weiterlesen|ici|cliquez ici|lire la suite|en savoir plus|plus',
    'aquí|haga clic aquí|leer más|más|aqui|clique aqui|saiba mais|qui|clicca qui|leggi tutto',
    'burada|buradan|bura|ətraflı|davamı|buraya tıklayın|devamı|тут|здесь|читать далее|подробнее',
    'هنا|اضغط هنا|المزيد|اقرأ المزيد|اینجا',
  ].flatMap(line => line.split('|')),
)

export const linkText: Rule = {
  id: 'link.text',
  severity: 'warning',
  fix: 'Put the link on the words that name what it leads to.',
  find: article =>
    linksOf(article).flatMap(({ path, range, text }): Found[] => {
      const words = plain(text.slice(0, 200)).replace(/[\s.,:;!?…»›→>]+$/u, '')
      if (/^(?:https?:\/\/|www\.)\S+$/.test(words)) {
        const message = `A bare address is the text of a link in ${placeName(article, path)}: ${quoted(text)}.`
        return [{ path, range, message }]
      }
      if (words !== '' && !empty.has(words)) return []
      const said = words ? `${quoted(text)} says` : 'Its text says'
      return [
        { path, range, message: `${said} nothing of where the link in ${placeName(article, path)} leads.` },
      ]
    }),
}

export const linkPreview: Rule = {
  id: 'link.preview',
  severity: 'error',
  fix: 'Link to the address that readers have.',
  find: findPreviews,
}

/** Places that readers cannot or must not open: this machine, reserved names (RFC 2606), the back rooms of content systems. */
const backRooms =
  /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|10\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3})$|^(?:staging|stage|preview|cms|preprod|uat)\.[^.]+\.|^(?:staging|preprod)-|\.(?:local|internal|test|localhost)$|\.staging\./
const draftPage =
  /\/wp-admin\/|\/wp-login\.php|\/ghost\/(?:#|editor)|[?&]preview(?:_id)?=|^\/(?:p\/[0-9a-f-]{36}|preview)(?:\/|$)/

function findPreviews(article: Article, { newsroom }: Checking): Found[] {
  const hosts = new Set(newsroom.preflight?.draftHosts ?? [])
  return targetsOf(article).flatMap(({ href, ...place }) => {
    const url = URL.parse(href, 'https://here.invalid')
    if (!url || !/^https?:$/.test(url.protocol)) return []
    const isBack = hosts.has(url.hostname) || backRooms.test(url.hostname)
    if (!isBack && !draftPage.test(url.pathname + url.search)) return []
    return [{ ...place, message: `A link leads to a draft or a content system: ${where(href)}` }]
  })
}
