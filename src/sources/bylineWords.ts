/** “By” before the names, with the blank or colon after it, in the languages that write it so. */
export const leadingBy = /^(?:by|von|par|por|müəllif|автор|بقلم|كتب)(?:\s*:\s*|\s+)(?=\S)/iu

const jobs = new Set(
  (
    'editor correspondent reporter writer columnist critic producer presenter photographer analyst researcher ' +
    'journalist contributor commentator illustrator cartoonist chief director redakteur redakteurin korrespondent ' +
    'korrespondentin reporterin journaliste correspondante rédacteur rédactrice'
  ).split(' '),
)

const organisations = new Set(
  (
    'agency agencies wires news press media university institute institution foundation association database times ' +
    'post courier herald tribune gazette network bureau desk staff newsroom service services university council ' +
    'reuters bloomberg afp ap dpa apa ansa efe ntb tt anp aap trt bbc cnn redaktion rédaction'
  ).split(' '),
)

const lastWord = (words: string) => words.toLowerCase().split(/\s+/).at(-1) ?? ''

/** True for words that say what somebody does: all in lower case, or with a job at the end. Never where script has no case. */
export function isJob(words: string): boolean {
  if (jobs.has(lastWord(words))) return true
  return /\p{Ll}/u.test(words) && words === words.toLowerCase()
}

/** True for the name of an agency, a paper, a university or a desk rather than of somebody. */
export function isOrganisation(words: string): boolean {
  const all = words.toLowerCase().split(/\s+/)
  return /^the\s/i.test(words) || all.some(word => organisations.has(word)) || /^\p{Lu}{2,5}$/u.test(words)
}

/** True for what belongs to the name before the comma: “Jr”, “MD”. */
export function isSuffix(words: string): boolean {
  return /^(?:jr|sr|ii|iii|iv|md|phd|mbe|obe)\.?$/i.test(words)
}
