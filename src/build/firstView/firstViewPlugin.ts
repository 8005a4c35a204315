import { basename } from 'node:path'
import { type CSSModulesOptions, normalizePath, type Plugin, type Rolldown } from 'vite'
import { className } from '../className.ts'
import { type Kind, kinds } from './kinds.ts'
import { rulesBeside, rulesFor } from './rulesFor.ts'

/** What the first view of pages is made of besides their own HTML; the files by their names in the build. */
export type FirstView = {
  /** The rules that each kind of page is painted with. */
  rules: Map<Kind, string>
  /** The sheets that readers' pages load later: the rules of all kinds of pages, and the web fonts. */
  sheets: string[]
  /** The sheet of what all pages have in common, for one that has no rules of its own. */
  common: string
  /** The script of the app and what it imports. */
  scripts: string[]
}

export const noFirstView = (): FirstView => ({ rules: new Map(), sheets: [], common: '', scripts: [] })

/**
 * Finds out, while the app is built, which rules of the readers' sheet each kind of page needs: those of every module
 * of styles that its code imports. `view` is filled by the time the files are written.
 */
export function firstViewPlugin(view: FirstView): Plugin {
  const classes = new Map<string, string[]>()
  const getJSON: CSSModulesOptions['getJSON'] = (file, names) => {
    classes.set(
      file,
      Object.values(names).flatMap(value => value.split(' ')),
    )
  }
  return {
    name: 'dateline-first-view',
    config: ({ root = '.' }) => ({ css: { modules: { getJSON, generateScopedName: className(root) } } }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle)
        const sheets = files.filter(({ fileName }) => /\/(?:app|fonts)-[\w-]+\.css$/.test(fileName))
        const sheet = sheets.find(({ fileName }) => basename(fileName).startsWith('app-'))
        if (sheet?.type !== 'asset') return
        const text = Buffer.from(sheet.source).toString('utf8').trim()
        const known = new Set([...classes.values()].flat())
        const wantedBy = new Map(
          kinds.map(kind => {
            const modules = modulesOf(this, kind)
            return [kind, [...classes].flatMap(([file, names]) => (modules.has(file) ? names : []))]
          }),
        )
        // What front and article both need, every page has among its own rules: the app’s sheet would only apply it once more.
        const ofArticle = new Set(wantedBy.get('article'))
        const everywhere = new Set(wantedBy.get('front')?.filter(name => ofArticle.has(name)))
        for (const [kind, names] of wantedBy)
          view.rules.set(kind, rulesFor(text, new Set([...names, ...everywhere]), known))
        sheet.source = rulesBeside(text, new Set([...known].filter(name => !everywhere.has(name))))
        view.sheets = sheets.map(({ fileName }) => fileName)
        const common = {
          type: 'asset',
          name: 'common.css',
          source: rulesFor(text, everywhere, known),
        } as const
        view.common = this.getFileName(this.emitFile(common))
        const app = files.find(file => file.type === 'chunk' && file.moduleIds.some(isApp))
        view.scripts = app?.type === 'chunk' ? [app.fileName, ...app.imports] : []
      },
    },
  }
}

const isApp = (id: string) => normalizePath(id).endsWith('/src/main.tsx')

/** The modules that a kind of page is made of: the app's, and those of its own page, but of no other. */
function modulesOf(context: Rolldown.PluginContext, kind: Kind): Set<string> {
  const isPage = (id: string) => /\/src\/pages\/.*Page\.tsx$/.test(normalizePath(id))
  const isOwn = (id: string) => isPage(id) && basename(id).toLowerCase() === `${kind}Page.tsx`.toLowerCase()
  const seen = new Set<string>()
  const visit = (id: string) => {
    const [file = id] = id.split('?')
    if (seen.has(file) || (isPage(file) && !isOwn(file))) return
    seen.add(file)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) visit(imported)
  }
  for (const id of context.getModuleIds()) if (isApp(id) || isOwn(id)) visit(id)
  return seen
}
