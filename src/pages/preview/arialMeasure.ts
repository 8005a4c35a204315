let pen: CanvasRenderingContext2D | null | undefined

/**
 * The width of a text in pixels in Arial of 20 px, as search results print a headline, measured by the browser itself.
 * Undefined where there is no canvas to measure on; the checks then use a table of widths.
 */
export function arialMeasure(): ((text: string) => number) | undefined {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return undefined
  pen.font = '20px Arial, "Liberation Sans", Arimo, sans-serif'
  const own = pen
  return text => own.measureText(text).width
}
