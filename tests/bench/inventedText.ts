/** Numbers between 0 and 1 that come in the same order every time. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const words = {
  who: `the harbour master|a retired signalman|the council|two engineers|the ferry crew|a beekeeper|the night shift
the museum’s keeper|a choir of pensioners|the water board|an apprentice|the referee|three ministers|the librarian`,
  did: `opened|postponed|measured|repainted|sold|defended|inherited|misread|inspected|rebuilt|abandoned|praised|counted
questioned|widened|moved|insured|photographed`,
  what: `the old lock|a cable car|the budget|a school kitchen|the northern line|a weather mast|the fish market
an unmarked parcel|the swimming hall|a list of names|the winter timetable|a bridge|the reading room|a lighthouse`,
  where: `in Ostmarsh|near the quarry|at Pellen Point|behind the station|on the east bank|in the upper valley
by the canal|in Varrow|outside the courthouse|on the island of Tern`,
  when: `on Monday|last week|before dawn|after eleven years|for the first time|by a single vote|in heavy rain
within the hour|without notice|at the third attempt`,
  why: `because nobody had asked|to save 40,000 crowns|after a complaint|as the law requires|while the others slept
although the figures were wrong|to general surprise|for reasons that stay sealed|so that the trams could run`,
}
const pools = Object.fromEntries(
  Object.entries(words).map(([part, list]) => [part, list.split(/[|\n]/)]),
) as Record<keyof typeof words, string[]>

export type Teller = {
  pick: <Thing>(things: readonly Thing[]) => Thing
  sentence: () => string
  /** About so many characters of sentences, without the last full stop. */
  line: (length: number) => string
  paragraph: () => string
}

/** Tells stories that nobody has lived, from a source of chance. */
export function tellerOf(random: () => number): Teller {
  const pick = <Thing>(things: readonly Thing[]) => things[Math.floor(random() * things.length)] as Thing
  const sentence = () => {
    const order =
      random() < 0.7
        ? (['who', 'did', 'what', 'where', 'when'] as const)
        : (['who', 'did', 'what', 'why'] as const)
    const said = order.map(part => pick(pools[part])).join(' ')
    return `${said[0]!.toUpperCase()}${said.slice(1)}.`
  }
  const line = (length: number) => {
    let said = sentence()
    while (said.length < length) said += ` ${sentence()}`
    const cut = said.slice(0, length + 1)
    return cut.slice(0, Math.max(cut.lastIndexOf(' '), 12)).replace(/[.,]$/, '')
  }
  const paragraph = () => Array.from({ length: 2 + Math.floor(random() * 5) }, sentence).join(' ')
  return { pick, sentence, line, paragraph }
}
