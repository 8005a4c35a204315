import type { Article } from '../../../model/Article.ts'
import type { Block } from '../../../model/Block.ts'
import { wordsIn as countedIn } from '../../bodyText.ts'
import { wireDoubts } from '../../doubts/wireDoubts.ts'
import type { Reading } from '../../format.ts'
import { bodySteps } from '../../html/readBody.ts'
import { safeLink } from '../../html/safeUrl.ts'
import { compact } from '../../readField.ts'
import type { Steps } from '../../steps.ts'
import { withoutRepeats } from '../../tidyBody.ts'
import type { Post } from './readPost.ts'
import { readSummary } from './readSummary.ts'
import { withoutShortcodes } from './shortcodes.ts'
import { renderedIn } from './wire.ts'

/** Reads a whole post. Its body loses what repeats the headline and the featured picture. */
export function* readArticle(post: Post, reading: Reading): Steps<Article> {
  const summary = readSummary(post, reading)
  yield
  const address = summary.canonical ?? reading.address
  const { blocks, shortened } = yield* bodySteps(withoutShortcodes(renderedIn(post.wire.content) ?? ''), {
    ...reading,
    address,
  })
  const tidy = withoutRepeats(blocks, summary.headline, summary.lead)
  const body = tidy.blocks.map(linked)
  const { lead } = tidy
  yield
  const doubts = wireDoubts({ ...reading, address }, () => ({
    title: renderedIn(post.wire.title),
    fields: [['standfirst', renderedIn(post.wire.excerpt)]],
    dates: [],
    html: [renderedIn(post.wire.content)],
  }))
  return compact({ ...summary, lead, words: countedIn(body, summary.language), body, shortened, doubts })
}

/** An address on a line of its own is what WordPress makes an embed of, where it can. */
function linked(block: Block): Block {
  const [only, ...more] = block.kind === 'paragraph' ? block.content : []
  const isAddress =
    typeof only === 'string' && more.length === 0 && /^https?:\/\/\S{3,2000}$/.test(only.trim())
  const href = isAddress ? safeLink(only.trim(), 'https://site.invalid') : undefined
  return href ? { kind: 'embed', href } : block
}
