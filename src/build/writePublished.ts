import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Progress } from './progress.ts'
import type { Published } from './publish.ts'

/** Writes the published files into a folder, which is made where it is missing. */
export async function writePublished(
  { files }: Published,
  folder: string,
  progress: Progress,
): Promise<void> {
  const made = new Set<string>()
  let done = 0
  for (const [path, file] of files) {
    const target = join(folder, path)
    const place = dirname(target)
    if (!made.has(place)) mkdirSync(place, { recursive: true })
    made.add(place)
    if ('copy' in file) copyFileSync(file.copy, target)
    else writeFileSync(target, file.bytes())
    done += 1
    progress('Files written', done, files.size)
  }
}
