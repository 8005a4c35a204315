declare module 'subset-font' {
  type Axis = number | { min: number; max: number }

  /** Cuts a font down to the characters of `text`; axes given as a number are pinned there. */
  function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2'
      variationAxes: Record<string, Axis>
      keepFeatures: string[]
      noHinting: boolean
    },
  ): Promise<Uint8Array>

  export = subsetFont
}
