import { newsroom } from 'virtual:newsroom'
import { now, setServerTime } from './clock.ts'
import type { LeftOut } from './model/Article.ts'
import { parseHtml } from './sources/html/parseHtml.ts'
import { openSource, type Source } from './sources/source.ts'

/** Opens the newsroom's source. All that reads JSON comes with this file, which is loaded when there is some to read. */
export function openReading(base: string, leavesNoTrace: boolean): Source {
  return openSource(newsroom.source, {
    parseHtml,
    now,
    base,
    ...(newsroom.address && { own: newsroom.address }),
    leavesNoTrace,
    onServerTime: setServerTime,
    onLeftOut: tellLeftOut,
  })
}

function tellLeftOut(address: string, leftOut: LeftOut[]) {
  console.info(
    `${leftOut.length} left out of ${address}:`,
    ...leftOut.map(({ where, why }) => `\n${where}: ${why}`),
  )
}
