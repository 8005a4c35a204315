import { join } from 'node:path'
import { normalizePath, type Plugin } from 'vite'

const hint = '//# allFunctionsCalledOnLoad\n'

/**
 * Begins our own files of script, made of what lies in `src/` under `root`, with the hint to compile them whole: a browser that knows it does so while they come, on
 * a thread of its own, and not function by function on the page’s, as each is called first. The file named `first` is too
 * short for it; of packages much is never called, and would only take memory.
 */
export function compileHintPlugin(root: string, first: string): Plugin {
  const own = normalizePath(join(root, 'src/'))
  const isOwn = (id: string) => normalizePath(id).startsWith(own)
  return {
    name: 'dateline-compile-hint',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && file.name !== first && file.moduleIds.some(isOwn))
            file.code = hint + file.code
      },
    },
  }
}
