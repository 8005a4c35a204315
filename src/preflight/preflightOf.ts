import type { Article } from '../model/Article.ts'
import type { Finding } from './Finding.ts'
import { widthInArial } from './headlineMeasure.ts'
import { limits } from './limits.ts'
import type { Checking, Rule, Surroundings } from './Rule.ts'
import { rules } from './rules.ts'

/** More findings of one rule are counted, not listed. */
const most = 50

/**
 * Everything the editor should look at in an article, in the order of the rules: what would keep it from being ready
 * (error), what asks for a second look (warning), what is good to know (note). The newsroom's `preflight` settings
 * switch rules off, change their severity and the limits. Pure: the clock, the published version and what is known of
 * files and links are in the surroundings. Of one rule 50 findings at most. Empty when there is nothing to say.
 */
export function preflightOf(article: Article, surroundings: Surroundings): Finding[] {
  const checking: Checking = {
    ...surroundings,
    limits: { ...limits, ...surroundings.newsroom.preflight?.limits },
    measure: surroundings.measure ?? widthInArial,
    facts: surroundings.facts ?? {},
  }
  return rules.flatMap(rule => shortened(findingsOf(rule, article, checking)))
}

/** How many checks found nothing, of those that the newsroom has not switched off. */
export function passedOf(
  findings: readonly Finding[],
  { preflight }: Pick<Surroundings['newsroom'], 'preflight'>,
): number {
  const failed = new Set(findings.map(({ id }) => id))
  return rules.filter(({ id }) => !failed.has(id) && preflight?.rules?.[id] !== 'off').length
}

function findingsOf(rule: Rule, article: Article, checking: Checking): Finding[] {
  const set = checking.newsroom.preflight?.rules?.[rule.id]
  if (set === 'off') return []
  return rule.find(article, checking).map(({ severity, fix, ...found }) => ({
    ...{ id: rule.id, severity: set ?? severity ?? rule.severity },
    ...found,
    fix: fix ?? { say: rule.fix },
  }))
}

function shortened(findings: Finding[]): Finding[] {
  const last = findings[most - 1]
  if (findings.length <= most || !last) return findings
  const message = `${last.message} And ${findings.length - most} more of the kind.`
  return [...findings.slice(0, most - 1), { ...last, message }]
}
