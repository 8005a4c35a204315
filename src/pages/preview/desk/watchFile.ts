/** A file that may be read again: the browser's handle of it, or a file that came only once. */
export type FileHandle = { name: string; getFile: () => Promise<File>; isWatched: boolean }

type Handle = { kind: string; name: string; getFile: () => Promise<File> }
type Picker = { showOpenFilePicker?: (options: object) => Promise<Handle[]> }
type HandleItem = { getAsFileSystemHandle?: () => Promise<Handle | null> }

export type WatchCalls = {
  text: (text: string) => void
  /** The file can be read again, whether or not it changed. */
  live: () => void
  lost: (problem: string) => void
}

const largest = 8 * 1024 * 1024
const pause = 500

/** Lets the editor choose a file; undefined when they choose none. */
export async function chooseFile(): Promise<FileHandle | undefined> {
  const { showOpenFilePicker } = window as Picker
  if (!showOpenFilePicker) return chooseOnce()
  try {
    const types = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }]
    const [handle] = await showOpenFilePicker.call(window, { types })
    return handle && watched(handle)
  } catch (error) {
    // A preview inside another site's page may not ask for a handle.
    return error instanceof DOMException && error.name === 'AbortError' ? undefined : chooseOnce()
  }
}

function chooseOnce(): Promise<FileHandle | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  return new Promise(resolve => {
    input.onchange = () => resolve(input.files?.[0] && once(input.files[0]))
    input.oncancel = () => resolve(undefined)
    input.click()
  })
}

/** The first file of what was dropped; must be called in the `drop` event. Undefined when there is none. */
export function droppedFile({ items }: DataTransfer): Promise<FileHandle | undefined> | undefined {
  const item = [...items].find(({ kind }) => kind === 'file')
  if (!item) return undefined
  const file = item.getAsFile()
  const handle = (item as HandleItem).getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null)
  return handle.then(found => {
    if (found?.kind === 'file') return watched(found)
    return file ? once(file) : undefined
  })
}

const watched = (handle: Handle): FileHandle => ({
  name: handle.name,
  getFile: () => handle.getFile(),
  isWatched: true,
})
const once = (file: File): FileHandle => ({ name: file.name, getFile: async () => file, isWatched: false })

/**
 * Reads a file, and reads it again within a second of each time it is saved, where the browser lets us. Gives what
 * stops it.
 */
export function watchFile(
  { name, getFile, isWatched }: FileHandle,
  { text, live, lost }: WatchCalls,
): () => void {
  let isOver = false
  let last = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  async function look() {
    try {
      const file = await getFile()
      const version = `${file.lastModified} ${file.size}`
      const content = version === last ? undefined : file.size > largest ? '' : await file.text()
      if (isOver) return
      if (file.size > largest)
        lost(`${name} is larger than 8 MB. Give the one article, not the whole archive.`)
      else {
        if (isWatched) live()
        if (content !== undefined) text(content)
        last = version
      }
    } catch {
      if (!isOver) lost(`${name} can no longer be read. It may have been moved or deleted; open it again.`)
    }
    if (isWatched) timer = setTimeout(look, pause)
  }

  void look()
  return () => {
    isOver = true
    clearTimeout(timer)
  }
}
