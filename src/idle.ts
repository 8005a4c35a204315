/** When the browser has nothing else to do, a second from now at most. Safari has no word for it. */
export function idle(): Promise<unknown> {
  if (!('requestIdleCallback' in window)) return new Promise(done => setTimeout(done, 100))
  return new Promise(done => requestIdleCallback(done, { timeout: 1000 }))
}
