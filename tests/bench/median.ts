/** The middle one of the values in order; of an even number of them the mean of the two in the middle. */
export function median(values: number[]): number {
  const ordered = values.toSorted((a, b) => a - b)
  const middle = ordered.length / 2
  const two = [ordered[Math.ceil(middle) - 1], ordered[Math.floor(middle)]]
  return two.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0) / 2
}

/** Each figure’s median over several measurements of the same things. */
export function medians<Figures extends Record<string, number>>(all: Figures[]): Figures {
  const names = Object.keys(all[0] ?? {})
  return Object.fromEntries(names.map(name => [name, median(all.map(one => one[name]!))])) as Figures
}

/** How many times as much a value is as another: “1.08”; a dash where that says nothing, as beside a zero. */
export function ratio(value: number, to: number): string {
  const times = value / to
  return Number.isFinite(times) ? times.toFixed(2) : '–'
}
