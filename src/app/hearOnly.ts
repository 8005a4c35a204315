/**
 * What readers’ components listen to through React, and the begin of a press: the code that hears the end of it is made
 * ready under the finger.
 */
export const heard = ['pointerdown', 'click', 'submit']

/**
 * Lets React hear these events alone on an element that it is about to take over. It asks for all eighty that there are, and
 * each of the dozen of a press goes through it before the page answers.
 */
export function hearOnly(root: HTMLElement, names: string[]): void {
  const listen = root.addEventListener
  root.addEventListener = (...asked: Parameters<typeof listen>) => {
    if (names.includes(asked[0])) listen.apply(root, asked)
  }
}
