/** One file of a `srcset`; `width` and `height` in pixels, `density` in device pixels a pixel. */
export type Candidate = { href: string; width?: number; height?: number; density?: number }

/** Reads a `srcset` by the rules of the HTML standard (4.8.4.2.2), as far as pictures of a newsroom need it. */
export function srcsetOf(value: string | undefined): Candidate[] {
  const candidates: Candidate[] = []
  const words = (value ?? '').slice(0, 20_000).split(/[ \t\n\f\r]+/)
  let open: Candidate | undefined
  for (const word of words) {
    const ends = word.endsWith(',')
    const plain = ends ? word.slice(0, -1) : word
    if (!open) {
      if (plain === '') continue
      open = { href: plain.startsWith(',') ? plain.slice(1) : plain }
      candidates.push(open)
    } else {
      const [first = '', second] = plain.split(',')
      describe(open, first)
      // Written without a blank after the comma: “a.jpg 1x,b.jpg 2x”.
      if (second) {
        open = { href: second }
        candidates.push(open)
      }
    }
    if (ends) open = undefined
  }
  return candidates.slice(0, 50)
}

function describe(candidate: Candidate, descriptor: string) {
  const number = /^\d{1,5}(\.\d{1,4})?[wxh]$/.test(descriptor) ? Number(descriptor.slice(0, -1)) : 0
  if (!(number > 0)) return
  if (descriptor.endsWith('w')) candidate.width = Math.round(number)
  else if (descriptor.endsWith('h')) candidate.height = Math.round(number)
  else candidate.density = number
}
