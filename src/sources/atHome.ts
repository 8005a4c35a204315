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
  const home = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      return addressed.has(key) && value.startsWith(own) ? base + value.slice(own.length) : value
    }
    if (Array.isArray(value)) return value.map(entry => home(entry, key === 'section' ? '' : key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, home(entry, name)]))
  }
  return home(facts, '') as T
}
