import type { Summary } from '../model/Article.ts'

const english = 'opinions?|comment(?: ?is ?free)?|commentary|op ?ed|editorials?|leaders?'
const pairs = 'opinion and comment|comment and opinion'
const azerbaijani = 'rəy(?:lər)?|rey(?:ler)?|şərh|serh|redaksiyadan'
const arabic = '(?:ال)?(?:رأي|آراء|افتتاحية)|مقالات الرأي|مقال رأي'
const names = new RegExp(`^(?:${english}|${pairs}|${azerbaijani}|${arabic})$`)

/**
 * Whether the piece argues instead of reporting, so that the reader is told: its label, or its section's name or
 * slug, says opinion, comment or editorial in English, Azerbaijani or Arabic. The whole name must say so, or one
 * side of a divider (“Opinion | Energy”, `opinion/letters`): “Opinion polls” is news.
 */
export function isOpinion({ label, section }: Pick<Summary, 'label' | 'section'>): boolean {
  const texts = [label, section?.slug, section?.name].filter(text => text !== undefined)
  return texts.some(text => text.split(/[/|:·•–—]/).some(part => names.test(plainName(part))))
}

const plainName = (text: string) =>
  text.trim().toLowerCase().replaceAll(/[-_]/g, ' ').replaceAll(' & ', ' and ')
