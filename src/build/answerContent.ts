import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { isHidden } from './copyPublic.ts'
import type { Site } from './openSite.ts'
import type { PublishedFile } from './publish.ts'

const types: Record<string, string> = {
  '.json': 'application/json',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
}

/**
 * Answers for the published stories while developing. What is not published is a 404 in JSON, never the page, and so
 * are the newsroom's settings and its source, which the built site does not hold either. Other addresses go on.
 */
export function answerContent(
  { base, hidden, published }: Site,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  const path = sitePathOf(request.url ?? '/', base)
  const isContent = path?.startsWith('content/')
  if (path === undefined || !(isContent || isHidden(path, hidden))) {
    next()
    return
  }
  const file = isContent ? published?.files.get(path.slice('content/'.length)) : undefined
  if (file) answerFile(response, path, file)
  else answerMissing(response, path)
}

function answerFile(response: ServerResponse, path: string, file: PublishedFile): void {
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Content-Type', types[extname(path).toLowerCase()] ?? 'application/octet-stream')
  if ('bytes' in file) {
    response.end(Buffer.from(file.bytes()))
    return
  }
  const stream = createReadStream(file.copy)
  stream.on('error', () => answerMissing(response, path)).pipe(response)
}

/** Says in JSON that there is nothing, so that no reader of data takes a page for it. */
export function answerMissing(response: ServerResponse, path: string): void {
  response.statusCode = 404
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify({ error: `There is no ${path} here.` }))
}

/** The decoded path of a request inside the site, without a slash at its beginning; undefined outside the site. */
export function sitePathOf(url: string, base: string): string | undefined {
  const { pathname } = new URL(url, 'http://site.invalid')
  // Vite takes the base off before or after a middleware, depending on where it stands.
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1)
  try {
    return decodeURIComponent(inside)
  } catch {
    return undefined
  }
}
