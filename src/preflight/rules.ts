import type { Rule } from './Rule.ts'
import { a11yContrast, a11yTable } from './rules/access.ts'
import { slugBad } from './rules/address.ts'
import { bodyEmpty, bodyLong, bodyShort } from './rules/body.ts'
import { bylineForm, bylineMissing } from './rules/byline.ts'
import { correctionMissing, slugChanged, updateEmpty, updateSilent } from './rules/changes.ts'
import { textMojibake, textXxx } from './rules/characters.ts'
import { dateFuture, dateMissing, dateOrder, dateZone } from './rules/dates.ts'
import {
  embargoFuture,
  embargoMismatch,
  embargoPast,
  statusHidden,
  statusUnreadable,
} from './rules/embargo.ts'
import { embedTitle, embedUnknown } from './rules/embeds.ts'
import { headingEmpty, headingOrder } from './rules/headings.ts'
import {
  headlineCaps,
  headlineDate,
  headlineLong,
  headlineMissing,
  headlineStop,
  headlineWords,
} from './rules/headline.ts'
import { dirWrong, langMissing, langMixed } from './rules/language.ts'
import { legalFlag } from './rules/legal.ts'
import { linkBroken, linkPreview, linkText, linkUnsafe } from './rules/links.ts'
import { textNumbers } from './rules/numbers.ts'
import {
  imageBroken,
  imageHeavy,
  imageHttp,
  imageRatio,
  imageSmall,
  imageTiny,
  leadMissing,
} from './rules/pictureFiles.ts'
import {
  imageAltCaption,
  imageAltFile,
  imageAltLong,
  imageAltMissing,
  imageCaptionLong,
  imageCaptionMissing,
  imageCreditMissing,
} from './rules/pictureWords.ts'
import { textPlaceholder } from './rules/placeholder.ts'
import { textRepeat, textWord } from './rules/repeats.ts'
import { descriptionLong, standfirstMissing, standfirstSame } from './rules/standfirst.ts'
import { sectionMissing, tagsMany, tagsNone } from './rules/subjects.ts'
import { textDashes, textQuotes, textSpaces } from './rules/typography.ts'

/** Every check, in the order in which an editor goes through an article; each file in `rules/` holds those of a kind. */
export const rules: readonly Rule[] = [
  ...[headlineMissing, headlineLong, headlineWords, headlineDate, headlineCaps, headlineStop],
  ...[standfirstMissing, standfirstSame, descriptionLong],
  ...[bylineMissing, bylineForm],
  ...[dateMissing, dateOrder, dateFuture, dateZone],
  ...[embargoFuture, embargoPast, embargoMismatch, statusUnreadable, statusHidden],
  ...[updateSilent, updateEmpty, correctionMissing, slugChanged],
  ...[leadMissing, imageSmall, imageTiny, imageRatio, imageHeavy, imageBroken, imageHttp],
  ...[
    imageAltMissing,
    imageAltLong,
    imageAltFile,
    imageAltCaption,
    imageCaptionMissing,
    imageCaptionLong,
    imageCreditMissing,
  ],
  ...[bodyEmpty, bodyShort, bodyLong],
  ...[textPlaceholder],
  ...[textXxx, textMojibake],
  ...[textRepeat, textWord],
  ...[textSpaces, textQuotes, textDashes],
  ...[textNumbers],
  ...[headingOrder, headingEmpty],
  ...[linkBroken, linkUnsafe, linkText, linkPreview],
  ...[embedUnknown, embedTitle],
  ...[a11yTable, a11yContrast],
  ...[langMissing, langMixed, dirWrong],
  ...[sectionMissing, tagsNone, tagsMany],
  ...[slugBad],
  ...[legalFlag],
]
