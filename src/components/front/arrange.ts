import type { Subject, Summary } from '../../model/Article.ts'
import { isOpinion } from '../../wording/opinion.ts'

/** The front page's parts, each story in one of them at most. */
export type Front = {
  lead?: Summary
  /** Stories that share a topic with the lead, as links under its words. */
  related: Summary[]
  opinion: Summary[]
  secondary: Summary[]
  groups: { section: Subject; stories: Summary[] }[]
  rest: Summary[]
}

const most = { related: 3, opinion: 4, secondary: 3, group: 4 }

/**
 * Lays out a front from stories in the newsroom's order: the first with a picture leads, stories of its first
 * topics stand under it, the next three below, opinion beside, then each section's next stories in the order
 * of the sections; a section needs two stories to stand as a group. What is left follows as a list.
 */
export function arrange(stories: Summary[], sections: Subject[]): Front {
  const opinion = stories.filter(isOpinion).slice(0, most.opinion)
  const news = stories.filter(story => !opinion.includes(story))
  const lead = news.find(story => story.lead) ?? news[0]
  const left = new Set(news)
  const take = (wanted: (story: Summary) => boolean, count: number) => {
    const taken = [...left].filter(wanted).slice(0, count)
    for (const story of taken) left.delete(story)
    return taken
  }
  if (lead) left.delete(lead)
  const related = take(story => sharesTopic(story, lead), most.related)
  const secondary = take(() => true, most.secondary)
  const groups = sections.flatMap(section => {
    const own = (story: Summary) => story.section?.slug === section.slug
    if ([...left].filter(own).length < 2) return []
    return [{ section, stories: picturesFirst(take(own, most.group)) }]
  })
  return { ...(lead && { lead }), related, opinion, secondary, groups, rest: [...left] }
}

const sharesTopic = (story: Summary, lead: Summary | undefined) =>
  story.topics.some(({ slug }) => lead?.topics.slice(0, 2).some(topic => topic.slug === slug))

/** Stories with pictures stand before those without, otherwise in their order, so that no row starts empty. */
const picturesFirst = (stories: Summary[]) => [
  ...stories.filter(({ lead }) => lead),
  ...stories.filter(({ lead }) => !lead),
]
