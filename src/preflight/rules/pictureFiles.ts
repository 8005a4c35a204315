import type { Article } from '../../model/Article.ts'
import { picturesOf } from '../blocksOf.ts'
import { startName } from '../placeName.ts'
import type { Checking, Found, Rule } from '../Rule.ts'

type Size = { width: number; height: number }

/** The largest the lead picture is known to be, in pixels; undefined where nobody says both of its sides. */
function leadSize({ lead }: Article, { facts }: Checking): Size | undefined {
  if (!lead) return undefined
  const loaded: Partial<Size>[] = [facts.pictures?.[lead.src] ?? {}]
  const sizes = [lead, ...loaded, ...lead.renditions].flatMap(({ width, height }) =>
    width && height ? [{ width, height }] : [],
  )
  return sizes.toSorted((one, other) => other.width - one.width)[0]
}

const pixels = (count: number) => `${count.toLocaleString('en-GB')} px`

export const imageSmall: Rule = {
  id: 'image.small',
  severity: 'warning',
  fix: 'Use a larger file of the same picture.',
  find: (article, checking) => {
    const { leadWidth, leadArea, shareWidth, shareHeight } = checking.limits
    const size = leadSize(article, checking)
    if (!size || size.width < shareWidth || size.height < shareHeight) return []
    if (size.width < leadWidth) {
      const message = `The lead picture is ${pixels(size.width)} wide; large cards need ${leadWidth.toLocaleString('en-GB')}.`
      return [{ path: 'lead', message }]
    }
    const area = size.width * size.height
    if (area >= leadArea) return []
    const message = `The lead picture has ${area.toLocaleString('en-GB')} px²; large cards need ${leadArea.toLocaleString('en-GB')}.`
    return [{ path: 'lead', message }]
  },
}

export const imageTiny: Rule = {
  id: 'image.tiny',
  severity: 'error',
  fix: 'Use a larger file, or another picture.',
  find: (article, checking) => {
    const { shareWidth, shareHeight } = checking.limits
    const size = leadSize(article, checking)
    if (!size || (size.width >= shareWidth && size.height >= shareHeight)) return []
    const message = `The lead picture is ${size.width} × ${size.height} px; a share card needs ${shareWidth} × ${shareHeight}.`
    return [{ path: 'lead', message }]
  },
}

/** The shapes that share cards and lists cut a picture to, around its middle: width by height, with their names. */
const crops: [string, number][] = [
  ['1.91:1', 1.91],
  ['16:9', 16 / 9],
  ['1:1', 1],
]

export const imageRatio: Rule = {
  id: 'image.ratio',
  severity: 'warning',
  fix: 'Choose another cut, or a picture with its subject in the middle.',
  find: findRatio,
}

function findRatio(article: Article, checking: Checking): Found[] {
  const { leadNarrowest, leadWidest } = checking.limits
  const size = leadSize(article, checking)
  if (!size) return []
  const ratio = size.width / size.height
  if (ratio * 100 < leadNarrowest || ratio * 100 > leadWidest) {
    const [least, most] = [leadNarrowest / 100, leadWidest / 100]
    const message = `The lead picture is ${Number(ratio.toFixed(3))} times as wide as high; outside ${least} to ${most} share cards crop it hard.`
    return [{ path: 'lead', message }]
  }
  const { focus } = article.lead ?? {}
  const cut = focus ? crops.filter(([, crop]) => !isInside(focus, ratio, crop)).map(([name]) => name) : []
  if (cut.length === 0) return []
  return [
    { path: 'lead', message: `The subject of the lead picture falls outside the ${cut.join(' and ')} crop.` },
  ]
}

/** True when the point is still seen where a picture is cut to another shape around its middle. */
function isInside({ x, y }: { x: number; y: number }, ratio: number, crop: number): boolean {
  const seen = ratio > crop ? crop / ratio : ratio / crop
  return Math.abs((ratio > crop ? x : y) - 0.5) <= seen / 2
}

export const imageHeavy: Rule = {
  id: 'image.heavy',
  severity: 'note',
  fix: 'Save it smaller, or as WebP or AVIF.',
  find: (article, { limits, facts }) =>
    picturesOf(article).flatMap(({ path, picture }) => {
      const bytes = facts.pictures?.[picture.src]?.bytes ?? 0
      if (bytes <= limits.pictureBytes) return []
      const message = `${startName(article, path)} weighs ${megabytes(bytes)}; more than ${megabytes(limits.pictureBytes)} is slow on a phone.`
      return [{ path, message }]
    }),
}

/** Rounded up: what is too heavy never reads as if it were not. */
const megabytes = (bytes: number) => `${Math.ceil(bytes / 10_000) / 100} MB`

export const imageBroken: Rule = {
  id: 'image.broken',
  severity: 'error',
  fix: 'Upload it again, or correct its address.',
  find: (article, { facts }) =>
    picturesOf(article).flatMap(({ path, picture }) =>
      facts.pictures?.[picture.src]?.loaded === false
        ? [{ path, message: `${startName(article, path)} does not load: ${picture.src}` }]
        : [],
    ),
}

/** A page over https shows no picture over http; on one's own machine that is no matter. */
const plainHttp = /^http:\/\/(?!(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/i

export const imageHttp: Rule = {
  id: 'image.http',
  severity: 'error',
  fix: 'Serve it over https, or upload it to the site.',
  find: article => {
    const written = (article.doubts ?? []).filter(({ kind }) => kind === 'http').map(({ found }) => found)
    const secure = new Set(written.map(address => address.replace(/^http:/i, 'https:')))
    const pictures = picturesOf(article).filter(
      ({ picture }) => plainHttp.test(picture.src) || secure.has(picture.src),
    )
    const known = new Set(pictures.map(({ picture }) => picture.src))
    const elsewhere = written.filter(address => !known.has(address.replace(/^http:/i, 'https:')))
    return [
      ...pictures.map(({ path }) => ({
        path,
        message: `${startName(article, path)} is not served over https.`,
      })),
      ...elsewhere.map(address => ({
        path: 'body',
        message: `A picture is not served over https: ${address}`,
      })),
    ]
  },
}

export const leadMissing: Rule = {
  id: 'lead.missing',
  severity: 'warning',
  fix: 'Add a picture of what the story is about.',
  find: ({ lead }) =>
    lead ? [] : [{ path: 'lead', message: 'There is no lead picture; cards will be text only.' }],
}
