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
  picture.onload = () => {
    const { naturalWidth: width, naturalHeight: height } = picture
    const bytes = bytesOf(picture.src)
    resolve({ loaded: true, ...(width && height && { width, height }), ...(bytes && { bytes }) })
  }
  picture.src = address
  return promise
}

/** Servers elsewhere do not tell: 0 is no size. */
function bytesOf(address: string): number | undefined {
  const entries = performance.getEntriesByName(address, 'resource') as PerformanceResourceTiming[]
  return entries.map(({ encodedBodySize }) => encodedBodySize).findLast(size => size > 0)
}
