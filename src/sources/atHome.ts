const addressed = new Set([
  'src',
  'href',
  'avatar',
  'next',
  'article',
  'list',
  'section',
  'topic',
  'author',
  'corrections',
  'index',
])

/**
 * The same facts with every address under the newsroom's own one (`https://courier.example/`) as a path of this
 * site (`/`), so that a copy of the site elsewhere, a rehearsal on a desk among them, shows its own pictures and
 * follows its own links. What identifies an article (`id`, `canonical`) stays as it is.
 */
export function atHome<T>(facts: T, own: string | undefined, base = '/'): T {
  if (!own) return facts
  return withAddresses(facts, address =>
    address.startsWith(own) ? base + address.slice(own.length) : address,
  )
}

/** The same facts with every address in them changed, but for those that identify an article. */
export function withAddresses<T>(facts: T, change: (address: string) => string): T {
  const changed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return addressed.has(key) ? change(value) : value
    if (Array.isArray(value)) return value.map(entry => changed(entry, key === 'section' ? '' : key))
    if (typeof value !== 'object' || value === null) return value
    const copy: Record<string, unknown> = { ...value }
    for (const name of Object.keys(copy)) copy[name] = changed(copy[name], name)
    return copy
  }
  return changed(facts, '') as T
}
