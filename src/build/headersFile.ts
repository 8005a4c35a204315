/** One rule of a headers file: the addresses it is for, and what it says. */
export type HeaderRule = { pattern: string; headers: [name: string, value: string][] }

/** Reads a headers file in the form of Netlify and Cloudflare Pages: a line with an address, then indented `Name: value`. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':')
    if (line.trim() === '' || line.startsWith('#')) continue
    if (!line.startsWith(' ')) rules.push({ pattern: line.trim(), headers: [] })
    else rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
  }
  return rules
}

/** What all the rules say that match a path, joined with commas where several say the same header, as those hosts do. */
export function headersFor(rules: HeaderRule[], path: string): Map<string, string> {
  const said = new Map<string, string>()
  for (const { pattern, headers } of rules) {
    if (!matches(pattern, path)) continue
    for (const [name, value] of headers) {
      const before = said.get(name)
      said.set(name, before === undefined ? value : `${before}, ${value}`)
    }
  }
  return said
}

/** A star at the end of a pattern stands for whatever follows. */
function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}
