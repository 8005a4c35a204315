/** Elements an article's text is read from; the tags of all others are taken off and their text stays. */
export const allowedElements: ReadonlySet<string> = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote footer aside figure figcaption picture source img hr br ' +
    'table caption thead tbody tfoot tr th td pre div section article main header nav address details summary center ' +
    'strong b em i cite var dfn code kbd samp tt sup sub mark a span small bdi bdo q'
  ).split(' '),
)

/**
 * Frames, films and sounds. They are read under the name `x-…`, because some have a parsing mode of their own and
 * browsers remove them when they parse safely.
 */
export const frameElements: ReadonlySet<string> = new Set('iframe embed object audio video'.split(' '))

/** Elements that are left out with all that is in them, and what the editor is told; nothing where it goes without saying. */
export const droppedElements: ReadonlyMap<string, string> = new Map([
  ['script', 'script'],
  ['style', 'style'],
  ['svg', 'svg'],
  ['math', 'math'],
  ['template', 'template'],
  ['noscript', 'noscript'],
  ['canvas', 'canvas'],
  ['applet', 'object'],
  ['textarea', 'form control'],
  ['select', 'form control'],
  ['button', 'form control'],
  ['datalist', 'form control'],
  ['input', 'form control'],
  ['title', ''],
  ['noembed', ''],
  ['noframes', ''],
])

export const voidElements: ReadonlySet<string> = new Set('img br hr source'.split(' '))

/** Elements whose end tag may be left out; they do not count as nesting. */
export const optionalEndElements: ReadonlySet<string> = new Set(
  'p li dt dd tr th td thead tbody tfoot'.split(' '),
)

/** Elements that a parser opens again in the next block when they were left open. */
export const formattingElements: ReadonlySet<string> = new Set('a b code em i strong tt'.split(' '))

/** Elements that run inside a line of text. */
export const inlineElements: ReadonlySet<string> = new Set(
  'strong b em i cite var dfn code kbd samp tt sup sub mark a span small bdi bdo q br'.split(' '),
)

/** Attributes that carry something for an article; `class` is only read, never kept. */
export const allowedAttributes: ReadonlySet<string> = new Set(
  (
    'class href src srcset data type width height alt title lang dir colspan rowspan start cite ' +
    'data-focus data-date data-important data-href data-src data-srcset data-lazy-src data-lazy-srcset ' +
    'data-instgrm-permalink'
  ).split(' '),
)

/** Attributes that say nothing to a reader and something to the editor's checks: colours, and pictures marked as decoration. */
export const editorsAttributes: ReadonlySet<string> = new Set('style role aria-hidden'.split(' '))
