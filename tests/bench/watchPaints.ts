/**
 * Runs in every page that is measured, before anything else. Marks in a trace when a press or a step back began
 * (`bench:begun`), and in which frame what it leads to is painted: `bench:headline` once the first heading says what is
 * awaited, `bench:story` once the awaited words stand there too. What is awaited, and what was painted, stands in the
 * session’s storage, which outlives a page.
 */
export function watchPaints(): void {
  const notes = window.sessionStorage
  const noted = new Set<string>()
  const note = (name: string) => {
    if (noted.has(name)) return
    noted.add(name)
    // The next callback belongs to the frame that shows it.
    requestAnimationFrame(() => {
      performance.mark(`bench:${name}`)
      setTimeout(() => {
        markBegun()
        notes.setItem(name, 'painted')
      })
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

  // Marked after it is over, so that nobody waits for the mark.
  let begun: number | undefined
  const markBegun = () => {
    if (begun !== undefined) performance.mark('bench:begun', { startTime: begun })
    begun = undefined
  }
  const begin = ({ timeStamp }: Event) => {
    begun = timeStamp
    noted.clear()
  }
  addEventListener('click', begin, true)
  addEventListener('bench:back', begin)
  new MutationObserver(look).observe(document, {
    ...{ childList: true, subtree: true, characterData: true },
    attributeFilter: ['hidden'],
  })
  addEventListener('pageshow', look)
  addEventListener('pagehide', markBegun)
}
