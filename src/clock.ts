/** Beyond this a reader's clock is called wrong and the server's counts. */
const tolerance = 2 * 60_000

let skew = 0

/**
 * The only reading of a clock: milliseconds since 1970, corrected by the server's when the device's own
 * is off by more than two minutes (product rule “Stamp”).
 */
export function now(): number {
  return Date.now() + skew
}

/** Tells the clock what time a server said it was, in milliseconds since 1970, when its answer arrived. */
export function setServerTime(date: number): void {
  const difference = date - Date.now()
  skew = Math.abs(difference) > tolerance ? difference : 0
}
