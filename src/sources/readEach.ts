import type { LeftOut } from '../model/Article.ts'
import type { Placed } from './slugOf.ts'

/** Reads each item of a list by itself, so that one nobody foresaw costs that item only. */
export function readEach<From, To>(
  items: Placed<From>[],
  read: (item: From) => To,
): { read: To[]; failed: LeftOut[] } {
  const done: To[] = []
  const failed: LeftOut[] = []
  for (const { where, item } of items) {
    try {
      done.push(read(item))
    } catch {
      failed.push({ where, why: 'cannot be read' })
    }
  }
  return { read: done, failed }
}
