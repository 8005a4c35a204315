/** How wide the lead picture of an article stands, in the words of the `sizes` attribute. */
export const heroSizes = '(width >= 83em) 65rem, (width >= 61.25em) 80vw, (width >= 46.25em) 39.5rem, 100vw'
