import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { paths } from '../../paths.ts'
import type { Site } from '../openSite.ts'
import { pageAddresses } from '../prerender/pageAddresses.ts'
import { siteFilesOf } from './siteFiles.ts'

/** Writes the feeds, sitemaps and the manifest of a site into the folder it is built in. */
export async function writeSiteFiles(
  { newsroom, base, published }: Site,
  out: string,
  now: number,
): Promise<void> {
  const articles = published?.articles ?? []
  const files = siteFilesOf({
    ...{ newsroom, base, now, articles },
    pages: pageAddresses(articles, newsroom.sections)
      .map(({ path }) => path)
      .filter(path => !path.startsWith('/article/') && path !== paths.search.to()),
    hrefOf: ({ href }) => href ?? '',
    wholeOf: published?.whole ?? (story => ({ ...story, body: [] })),
  })
  for (const [name, text] of files) {
    // A newsroom may have rules for crawlers of its own among its public files.
    if (name === 'robots.txt' && existsSync(join(out, name))) continue
    await writeFile(join(out, name), text())
  }
}
