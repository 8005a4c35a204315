/** False for what is far from the reader and has not been laid out yet: asking where it stands would do that. */
export const isLaidOut = (element: Element) =>
  element.checkVisibility?.({ contentVisibilityAuto: true }) ?? true
