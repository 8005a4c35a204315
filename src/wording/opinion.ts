import type { Summary } from '../model/Article.ts'

const names = [
  ...['opinion', 'opinions', 'comment', 'commentary', 'comment is free', 'commentisfree', 'op-ed', 'oped'],
  ...['editorial', 'editorials', 'leader', 'leaders', 'opinion and comment', 'comment and opinion'],
  ...['rəy', 'rəylər', 'rey', 'reyler', 'şərh', 'serh', 'redaksiyadan'],
  ...['رأي', 'الرأي', 'آراء', 'الآراء', 'مقالات الرأي', 'مقال رأي', 'افتتاحية', 'الافتتاحية'],
]

/**
 * Whether the piece argues instead of reporting, so that the reader is told: its label, or its section's name or
 * slug, says opinion, comment or editorial in English, Azerbaijani or Arabic. The whole name must say so, or one
 * side of a divider (“Opinion | Energy”, `opinion/letters`): “Opinion polls” is news.
 */
export function isOpinion({ label, section }: Pick<Summary, 'label' | 'section'>): boolean {
  const texts = [label, section?.slug, section?.name].filter(text => text !== undefined)
  return texts.some(text => text.split(/[/|:·•–—]/).some(part => names.includes(plainName(part))))
}

function plainName(text: string): string {
  const name = text.trim().toLowerCase()
  return name === 'op-ed' ? name : name.replaceAll(/[-_]/g, ' ').replaceAll(' & ', ' and ')
}
