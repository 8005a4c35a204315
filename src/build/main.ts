import { join, resolve } from 'node:path'
import { createServer } from 'vite'
import { SourceError } from '../sources/SourceError.ts'
import { inMemory, openArchive } from './archive.ts'
import { buildSite, pageReport, workFolder } from './buildSite.ts'
import { checkOut } from './checkOut.ts'
import { type Command, readCommand } from './commandLine.ts'
import { failureSentence } from './failureText.ts'
import { openSite, type Site } from './openSite.ts'
import { PlainError } from './PlainError.ts'
import { preflight } from './preflight.ts'
import { progressOn } from './progress.ts'
import { readBase } from './readBase.ts'
import { serve } from './serve.ts'
import { siteReport } from './siteReport.ts'
import { root, viteOptions } from './viteOptions.ts'

const firstLook = 30

const { report, end: endProgress } = progressOn(process.stderr, Date.now)

async function run(command: Command): Promise<void> {
  if (command.verb === 'preflight') return check(command)
  const out = resolve(command.out)
  const archive = command.verb === 'dev' ? inMemory : openArchive(workFolder)
  const open = () =>
    openSite({
      ...{ root, now: Date.now(), progress: report, archive },
      ...(command.source && { argument: command.source }),
    })
  if (command.verb === 'start' && !command.build) return start(command, out, await readBase(root))
  if (command.verb !== 'dev' && out !== join(root, 'dist')) await checkOut(out)
  const site = await open()
  endProgress()
  console.log(siteReport(site))
  if (command.verb === 'dev') return develop(command, site, open)
  // Who looks at a source from the command line should not wait for hundreds of its pages.
  const newest = command.verb === 'start' && command.source ? firstLook : site.newest
  const count = await buildSite({ ...site, ...(newest !== undefined && { newest }) }, out, report)
  endProgress()
  console.log(pageReport(count))
  if (command.verb === 'start') return start(command, out, site.base)
  console.log(`The site is in ${command.out}`)
}

async function check({ source, json, drafts }: Command): Promise<void> {
  const { output, status } = await preflight({
    ...{ root, now: Date.now(), progress: report, json: json === true, drafts: drafts === true },
    ...(source && { argument: source }),
  })
  endProgress()
  console.log(output)
  process.exitCode = status
}

async function start({ port, host }: Command, out: string, base: string): Promise<void> {
  const { address, end } = await serve({ root, out, base, host, ...(port && { port }) })
  console.log(address)
  endWith(end)
}

async function develop({ port, host }: Command, first: Site, open: () => Promise<Site>): Promise<void> {
  let next: Site | undefined = first
  const site = async () => {
    const current = next ?? (await open().finally(endProgress))
    next = undefined
    return current
  }
  const server = await createServer({
    ...{ ...viteOptions(site), base: first.base, configFile: false },
    server: { ...(port && { port, strictPort: true }), host: host || 'localhost' },
  })
  await server.listen().catch(async error => {
    await server.close()
    throw error
  })
  server.printUrls()
  endWith(() => server.close())
}

function endWith(end: () => Promise<void>): void {
  const leave = () => {
    end().finally(() => process.exit(0))
  }
  process.once('SIGINT', leave)
  process.once('SIGTERM', leave)
}

function tell(error: unknown): void {
  endProgress()
  console.error(
    error instanceof SourceError ? failureSentence(error) : error instanceof Error ? error.message : error,
  )
  if (process.env.DEBUG === 'dateline') console.error(error)
  process.exitCode = error instanceof PlainError ? error.status : 1
}

try {
  await run(readCommand(process.argv.slice(2)))
} catch (error) {
  tell(error)
}
