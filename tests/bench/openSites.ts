import { createHash, X509Certificate } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getCertificate } from '@vitejs/plugin-basic-ssl'
import { type HeaderRule, headersFor, readHeadersFile } from '../../src/build/headersFile.ts'
import { type Files, serveFiles } from './serveFiles.ts'
import { plainPageOf } from './static/plainPage.ts'

/** Two sites side by side, as a browser with `flags` reaches them. */
export type Sites = {
  /** Where each stands, e.g. `https://static.example`. */
  dateline: string
  plain: string
  flags: string[]
  end: () => Promise<void>
}

const plain = 'https://static.example'
const isPage = (path: string) => /^\/(index|article\/.*)\.html$/.test(path)

/**
 * Serves the site built in a folder under its own address, and beside it, in the same way, its front and its articles as
 * static pages. Nothing is looked up and nothing trusted beyond this machine: the browser is told where the two names lead,
 * and the one certificate to believe. `folder` keeps that certificate.
 */
export async function openSites(built: string, address: string | undefined, folder: string): Promise<Sites> {
  const dateline = new URL(address ?? 'https://newsroom.example/').origin
  const files = filesIn(built)
  const names = [dateline, plain].map(origin => new URL(origin).hostname)
  const certificate = await getCertificate(folder, 'dateline', names)
  const rules = readHeadersFile(files.get('/_headers')?.toString() ?? '')
  const servers = [
    await serveFiles(files, certificate, path => headersFor(rules, path)),
    await serveFiles(plainFilesOf(files), certificate, path => hostHeadersFor(rules, path)),
  ]
  const mapped = servers.map(({ port }, index) => `MAP ${names[index]}:443 127.0.0.1:${port}`)
  return {
    ...{ dateline, plain },
    flags: [
      `--host-resolver-rules=${mapped.join(', ')}`,
      `--ignore-certificate-errors-spki-list=${keyHashOf(certificate)}`,
    ],
    end: async () => {
      await Promise.all(servers.map(({ end }) => end()))
    },
  }
}

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry =>
    entry.isFile(),
  )
  return new Map(
    entries.map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      return [file.slice(folder.length).replaceAll('\\', '/'), readFileSync(file)]
    }),
  )
}

/** What a host sends with any page of the site; a policy of its own belongs to the page. */
function hostHeadersFor(rules: HeaderRule[], path: string): [string, string][] {
  return [...headersFor(rules, path)].filter(([name]) => name !== 'Content-Security-Policy')
}

/** The pages as one would write them by hand, with the pictures they show. */
function plainFilesOf(files: Files): Files {
  const entries = [...files].flatMap(([path, content]): [string, Buffer][] => {
    if (isPage(path)) return [[path, Buffer.from(plainPageOf(content.toString()))]]
    return /\.(avif|webp|jpg|png|svg)$|^\/robots\.txt$/.test(path) ? [[path, content]] : []
  })
  return new Map(entries)
}

/** The hash of the certificate’s key, as Chromium asks for it. */
function keyHashOf(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(key).digest('base64')
}
