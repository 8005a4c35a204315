import type { Site } from './openSite.ts'

const mostReasons = 10

/** Says what a site is made of: the source, its format and how that was decided, how many stories there are, and what is left out. */
export function siteReport({ newsroom, source, evidence, collected, published, problem }: Site): string {
  const { format } = collected ?? newsroom.source
  const lines = [newsroom.name, `  source   ${source}`, `  format   ${format}: ${evidence}`]
  if (!collected) return [...lines, ...onTheWeb(newsroom.source.url, source, problem), ''].join('\n')
  const leftOut = [...collected.leftOut, ...(published?.leftOut ?? [])]
  const { files } = collected
  const stories = published?.articles.length ?? 0
  lines.push(`  stories  ${counted(stories, 'story', 'stories')} from ${counted(files, 'file', 'files')}`)
  if (leftOut.length > 0) lines.push(`  left out ${leftOut.length}:`)
  lines.push(...leftOut.slice(0, mostReasons).map(({ where, why }) => `    ${where}: ${why}`))
  if (leftOut.length > mostReasons) lines.push(`    and ${leftOut.length - mostReasons} more`)
  return [...lines, ''].join('\n')
}

function onTheWeb(url: string, source: string, problem: string | undefined): string[] {
  const place = url === source ? 'this address' : url
  const warning = problem
    ?.split('\n')
    .map((line, index) => `  ${index === 0 ? 'warning  ' : '         '}${line}`)
  return [`  stories  read by the reader’s browser from ${place}`, ...(warning ?? [])]
}

function counted(count: number, one: string, more: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`
}
