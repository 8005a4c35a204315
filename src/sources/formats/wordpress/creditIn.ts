const labels = 'photo photograph picture image illustration graphic foto bild credit crédit şəkil фото'
  .split(' ')
  .flatMap(label => [label, label[0]!.toUpperCase() + label.slice(1)])
/** A full stop belongs to a name only after an initial: “R. Osei”. */
const name = '(?:[^:.]|(?<=[\\s:/.-]\\p{Lu})\\.){2,80}'
const labelled = new RegExp(
  `(?:^|[.!?…”"»)\\]/|–—-]\\s{0,3})((?:${labels.join('|')})s?\\s{0,3}(?::|by\\s)\\s{0,3}${name})\\.?$`,
  'u',
)

/**
 * The credit that a caption ends with: after a label (“Photograph: Vera Strand”), which is kept, or after the last
 * “ / ” where a sentence has ended. Undefined where it names nobody. WordPress has no field for the credit, so that
 * newsrooms write it there.
 */
export function creditIn(caption: string): string | undefined {
  const end = caption.trimEnd().slice(-200)
  const found = labelled.exec(end)
  if (found) return found[1]?.trim()
  const after = /[.!?…)”"»]\s{1,3}\/\s{1,3}(\p{Lu}[^/:.!?]{1,60})$/u.exec(end)
  return after?.[1]?.trim()
}
