import type { Article } from '../../model/Article.ts'
import { captionOf } from '../../wording/caption.ts'
import { bareCredit } from '../../wording/creditAtEnd.ts'
import { plainTextOf } from '../../wording/plainText.ts'
import { blocksOf, type PlacedPicture, picturesOf } from '../blocksOf.ts'
import { charactersOf } from '../headlineMeasure.ts'
import { placeName, startName } from '../placeName.ts'
import { counted, plain, quoted } from '../prose.ts'
import type { Found, Rule } from '../Rule.ts'

const isDecorative = ({ doubts = [] }: Article, { picture }: PlacedPicture) =>
  doubts.some(({ kind, found }) => kind === 'decorative' && found === picture.src)

export const imageAltMissing: Rule = {
  id: 'image.alt.missing',
  severity: 'error',
  fix: 'Say what the picture shows to somebody who cannot see it.',
  find: article =>
    picturesOf(article).flatMap((placed): Found[] => {
      if (placed.picture.alt?.trim() || isDecorative(article, placed)) return []
      const message = `${startName(article, placed.path)} has no alt text.`
      return [{ path: placed.path, message }]
    }),
}

/** What an alt text says, with the path of it. */
function altsOf(article: Article): { path: string; alt: string; placed: PlacedPicture }[] {
  return picturesOf(article).flatMap(placed => {
    const alt = placed.picture.alt?.trim()
    return alt ? [{ path: `${placed.path}.alt`, alt, placed }] : []
  })
}

export const imageAltLong: Rule = {
  id: 'image.alt.long',
  severity: 'warning',
  fix: 'Keep what can be seen; the rest belongs in the caption or the text.',
  find: (article, { limits }) =>
    altsOf(article).flatMap(({ path, alt, placed }): Found[] => {
      const characters = charactersOf(alt)
      if (characters <= limits.altCharacters) return []
      const isTooLong = characters > limits.altMostCharacters
      const say = isTooLong ? `at most ${limits.altMostCharacters}` : `aim for ${limits.altCharacters}`
      const message = `The alt text of ${placeName(article, placed.path)} has ${characters} characters; ${say}.`
      return [{ path, message, ...(!isTooLong && { severity: 'note' as const }) }]
    }),
}

const fileName =
  /^(?:\S{1,200}\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|svg)|(?:img|dsc[fn]?|pxl|p|screenshot)[-_ ]?\d{3,20}\S{0,40})$/i
const imageOf = /^(?:an? |the )?(?:image|picture|photo|photograph|graphic|screenshot) (?:of|showing) /i

export const imageAltFile: Rule = {
  id: 'image.alt.file',
  severity: 'warning',
  fix: 'Say what the picture shows, and no more.',
  find: article =>
    altsOf(article).flatMap(({ path, alt, placed }): Found[] => {
      const name = placeName(article, placed.path)
      if (fileName.test(alt) || isNameOf(alt, placed.picture.src))
        return [{ path, message: `The alt text of ${name} is a file’s name: ${quoted(alt)}.` }]
      const opening = imageOf.exec(alt)?.[0]
      if (!opening) return []
      const range = { start: 0, end: opening.length }
      const message = `The alt text of ${name} begins with ${quoted(opening.trim())}; say what it shows.`
      return [{ path, range, message }]
    }),
}

/** True when the text is the last part of the address, with or without its ending. */
function isNameOf(alt: string, src: string): boolean {
  const [file = ''] = (src.split('/').at(-1) ?? '').split(/[?#]/)
  return alt === file || (alt.length > 3 && /[-_\d]/.test(alt) && alt === file.replace(/\.\w{1,5}$/, ''))
}

export const imageAltCaption: Rule = {
  id: 'image.alt.caption',
  severity: 'warning',
  fix: 'Let the alt text say what is seen, the caption who, where and when.',
  find: article =>
    altsOf(article).flatMap(({ path, alt, placed }): Found[] => {
      if (plain(alt) !== plain(plainTextOf(captionOf(placed.picture).caption ?? []))) return []
      return [{ path, message: `The caption of ${placeName(article, placed.path)} repeats the alt text.` }]
    }),
}

/** A gallery's own words stand for those of its pictures. */
function wordedPictures(article: Article): (PlacedPicture & { words: ReturnType<typeof captionOf> })[] {
  const galleries = new Map(
    blocksOf(article.body).flatMap(({ path, block }) =>
      block.kind === 'gallery' ? [[path, block] as const] : [],
    ),
  )
  return picturesOf(article).map(placed => {
    const own = captionOf(placed.picture)
    const shared = galleries.get(placed.path.replace(/\.pictures\[\d+\]$/, ''))
    return { ...placed, words: shared ? { ...captionOf(shared), ...own } : own }
  })
}

export const imageCaptionMissing: Rule = {
  id: 'image.caption.missing',
  severity: 'warning',
  fix: 'One or two sentences will do.',
  find: article =>
    wordedPictures(article).flatMap(placed => {
      if (placed.words.caption || isDecorative(article, placed)) return []
      const message = `${startName(article, placed.path)} has no caption. Say who, where and when.`
      return [{ path: placed.path, message }]
    }),
}

export const imageCaptionLong: Rule = {
  id: 'image.caption.long',
  severity: 'note',
  fix: 'Keep who, where and when; the rest belongs in the text.',
  find: (article, { limits }) =>
    picturesOf(article).flatMap(({ path, picture }): Found[] => {
      const text = plainTextOf(captionOf(picture).caption ?? [])
      const [characters, sentences] = [charactersOf(text), sentencesIn(text)]
      if (characters <= limits.captionCharacters && sentences <= limits.captionSentences) return []
      const message = `The caption of ${placeName(article, path)} has ${counted(sentences, 'sentence')} and ${counted(characters, 'character')}; at most ${limits.captionSentences} and ${limits.captionCharacters}.`
      return [{ path: `${path}.caption`, message }]
    }),
}

/** A sentence ends with its mark and a capital or the end after it; initials and abbreviations end none. */
function sentencesIn(text: string): number {
  const ends = [
    ...text.matchAll(/(?<=[\p{L}\p{N})”’"]{3})[.!?](?=[”’")]?\s+[“‘"(]?[\p{Lu}\p{Lo}\p{N}])|[。؟۔।]/gu),
  ]
  return ends.length + (/[\p{L}\p{N}]/u.test(text) ? 1 : 0) - (/[。؟۔।]\s*$/u.test(text) ? 1 : 0)
}

/** How captions say themselves who made the picture. */
const creditInside =
  /(?:photo(?:graph)?s?|picture|image|credit|courtesy|illustration|graphic|foto|bild|fotoğraf|şəkil|фото|تصوير)(?:\s(?:by|of))?\s*:\s*\S|(?:photo(?:graph)?s?|picture|illustration) by \S|courtesy of \S|©/iu

export const imageCreditMissing: Rule = {
  id: 'image.credit.missing',
  severity: 'error',
  fix: 'Ask whoever sent the picture; without a credit it may not be ours to show.',
  find: article =>
    wordedPictures(article).flatMap((placed): Found[] => {
      const { credit, caption } = placed.words
      if (credit && bareCredit(credit)) return []
      if (isDecorative(article, placed) || creditInside.test(plainTextOf(caption ?? []))) return []
      const message = `${startName(article, placed.path)} has no credit. Add one: Name/Agency.`
      return [{ path: placed.path, message }]
    }),
}
