import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Progress } from './progress.ts'
import type { Published } from './publish.ts'

const atOnce = 32

/** Writes the published files into a folder, which is made where it is missing. */
export async function writePublished(
  { files }: Published,
  folder: string,
  progress: Progress,
): Promise<void> {
  const made = new Set<string>()
  const entries = [...files]
  for (let start = 0; start < entries.length; start += atOnce) {
    await Promise.all(
      entries.slice(start, start + atOnce).map(async ([path, file]) => {
        const target = join(folder, path)
        if (!made.has(dirname(target))) await mkdir(dirname(target), { recursive: true })
        made.add(dirname(target))
        if ('copy' in file) await copyFile(file.copy, target)
        else await writeFile(target, file.text())
      }),
    )
    progress('Files written', Math.min(start + atOnce, entries.length), entries.length)
  }
}
