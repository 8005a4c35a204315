import type { FormatName } from '../../model/Newsroom.ts'

/** The parameter that carries a key in an address, and what the makers call the key and where they give it. */
const keys: Partial<Record<FormatName, { parameter: string; words: string }>> = {
  ghost: {
    parameter: 'key',
    words: 'A Ghost is asked with one of its Content API keys (in its settings, under “Integrations”)',
  },
  guardian: {
    parameter: 'api-key',
    words: 'The Guardian’s API is asked with a key (from open-platform.theguardian.com)',
  },
}

/** What to do where a server of this format refuses for want of a key, or for a wrong one; undefined where it asks for none. */
export function keyHint(format: FormatName, hasKey: boolean, example: string): string | undefined {
  const asked = keys[format]
  if (!asked) return undefined
  if (hasKey) return `${asked.words}: it does not know the one that was sent. Check it, or make another.`
  return `${asked.words}: name ${example}?${asked.parameter}=…, or set source.key in newsroom.json.`
}
