/**
 * Runs in every page that is measured, before anything else. Notes in the session’s storage, which outlives a page, when
 * a press or a step back began, and when what it leads to was painted: `headline` once the first heading says what is
 * awaited, `story` once the awaited words stand there too. The moments are marks in a trace (`bench:begun` and so on).
 */
export function watchPaints(): void {
  const notes = window.sessionStorage
  const note = (name: string) => {
    if (notes.getItem(name) || !notes.getItem('begun')) return
    notes.setItem(name, 'soon')
    // The frame that shows it is made after the next callback, and done when a message gets its turn.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        performance.mark(`bench:${name}`)
        notes.setItem(name, 'painted')
      }
      port2.postMessage(0)
    })
  }

  // Pages that were left may be kept there, hidden.
  const look = () => {
    const [headline, words] = [notes.getItem('awaited headline'), notes.getItem('awaited words')]
    const shown = (selector: string) =>
      [...document.querySelectorAll(`main ${selector}`)].filter(element => !element.closest('[hidden]'))
    if (!headline || !shown('h1').some(({ textContent }) => textContent === headline)) return
    note('headline')
    if (words && shown('> *').some(({ textContent }) => textContent.includes(words))) note('story')
  }

  const begin = ({ timeStamp }: Event) => {
    performance.mark('bench:begun', { startTime: timeStamp })
    notes.setItem('begun', 'now')
  }
  addEventListener('click', begin, true)
  addEventListener('bench:back', begin)
  new MutationObserver(look).observe(document, {
    ...{ childList: true, subtree: true, characterData: true },
    attributeFilter: ['hidden'],
  })
  addEventListener('pageshow', look)
}
