import type { Plugin } from 'vite'

const hint = '//# allFunctionsCalledOnLoad\n'

/**
 * Begins our own files of script with the hint to compile them whole: a browser that knows it does so while they come, on
 * a thread of its own, and not function by function on the page’s, as each is called first. The file named `first` is too
 * short for it; of packages much is never called, and would only take memory.
 */
export function compileHintPlugin(first: string): Plugin {
  return {
    name: 'dateline-compile-hint',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && file.name !== first && file.moduleIds.some(id => id.includes('/src/')))
            file.code = hint + file.code
      },
    },
  }
}
