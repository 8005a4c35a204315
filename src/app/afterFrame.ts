/** Does something once the next frame was made: callbacks of a frame come before it, timers they set after it. */
export function afterFrame(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then))
}
