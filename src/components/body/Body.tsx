import type { Block } from '../../model/Block.ts'
import type { ArticleWords } from '../../wording/words.ts'
import { Guard } from '../Guard.tsx'
import { useSite } from '../SiteContext.ts'
import { BlockView } from './BlockView.tsx'
import styles from './Body.module.css'

/** The text of an article, block by block; one that fails costs that block only. */
export function Body({ blocks, words }: { blocks: Block[]; words: ArticleWords }) {
  const site = useSite()
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of an article never change order on the page
    <Guard key={index} instead={<p className={styles.failed}>{site.words.blockFailed}</p>}>
      <BlockView block={block} words={words} />
    </Guard>
  ))
}
