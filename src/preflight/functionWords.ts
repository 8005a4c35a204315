import { baseLanguage } from '../wording/locale.ts'

/**
 * Small words that no sentence of the language says twice in a row, and that tell the language of a text. Words that
 * may be doubled are not among them (“had had”, “that that”, French “nous nous”, German “die die”).
 */
const words: Record<string, string> = {
  en: 'the a an of to and with from for by at as into this their its his be are was were has have will would',
  de: 'und der ist nicht ein eine einen mit auf für von dem den im zu auch wird sich bei nach wurde',
  fr: 'le la les des du et un une dans pour par sur avec au aux est sont qui ce cette ont été',
  es: 'el los las y un una del con por para al es son fue su sus como más este esta',
  pt: 'o os e um uma do da dos das com por para ao não em são foi seu sua mais',
  it: 'il gli e di un una del della dei con per al è sono non nel nella anche che',
  nl: 'het een en van in is op te met voor niet zijn aan bij ook door naar worden',
  tr: 've bir bu ile için da de olarak olan daha gibi kadar sonra göre ancak ise değil',
  az: 'və bir bu ilə üçün da də olaraq olan daha kimi qədər sonra görə isə deyil edib',
  ru: 'и в на с не что по из к за от для это как его был была их у',
  uk: 'і в на з не що по із до за від для це як його був була їх у',
  ar: 'في من على إلى عن أن هذا هذه التي الذي كان مع بعد قبل بين أو',
  fa: 'و در به از که را با این است برای آن یک بر تا شد',
}

const known = new Map(Object.entries(words).map(([language, list]) => [language, new Set(list.split(' '))]))

/** The small words of a language in lower case; none for a language that is not known here. */
export function functionWordsOf(language: string): ReadonlySet<string> {
  return known.get(baseLanguage(language)) ?? new Set()
}

/** The languages whose small words are known. */
export const knownLanguages: readonly string[] = [...known.keys()]
