import type { PictureFacts } from '../../../preflight/Rule.ts'

/**
 * Loads a picture as a reader's page does, and tells whether that went well, its size in pixels and, where its server
 * lets that be known, the bytes of its file.
 */
export function loadPicture(address: string): Promise<PictureFacts> {
  const { promise, resolve } = Promise.withResolvers<PictureFacts>()
  const picture = new Image()
  picture.referrerPolicy = 'no-referrer'
  picture.onerror = () => resolve({ loaded: false })
  picture.onload = async () => {
    const { naturalWidth: width, naturalHeight: height } = picture
    const bytes = bytesOf(picture.src) ?? (await bytesLater(picture.src))
    resolve({ loaded: true, ...(width && height && { width, height }), ...(bytes && { bytes }) })
  }
  picture.src = address
  return promise
}

// An editor's page stays open for long, and after 250 files a browser notes no more.
performance.addEventListener('resourcetimingbufferfull', () => performance.clearResourceTimings())

/** A browser may show a picture a moment before it notes its size. */
async function bytesLater(address: string): Promise<number | undefined> {
  await new Promise(done => setTimeout(done, 500))
  return bytesOf(address)
}

/** Servers elsewhere do not tell: 0 is no size. */
function bytesOf(address: string): number | undefined {
  const entries = performance.getEntriesByName(address, 'resource') as PerformanceResourceTiming[]
  return entries.map(({ encodedBodySize }) => encodedBodySize).findLast(size => size > 0)
}
