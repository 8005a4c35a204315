import { openArchive } from '../../src/build/archive.ts'
import { buildSite, workFolder } from '../../src/build/buildSite.ts'
import { openSite } from '../../src/build/openSite.ts'
import { progressOn } from '../../src/build/progress.ts'

/** What a build cost: pages, seconds on the clock and of the processor, and the most bytes of memory at any moment. */
export type Built = { made: number; wall: number; processor: number; memory: number }

const [root = '.', out = ''] = process.argv.slice(2)
const { report, end } = progressOn(process.stderr, Date.now)
const site = await openSite({ root, now: Date.now(), progress: report, archive: openArchive(workFolder) })
const { made } = await buildSite(site, out, report)
end()
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
const built: Built = {
  made,
  // Since the process began, with the loading of all code.
  wall: performance.now() / 1000,
  processor: (userCPUTime + systemCPUTime) / 1e6,
  memory: maxRSS * 1024,
}
console.log(JSON.stringify(built))
