/** A failure whose message is for whoever typed the command: what was tried, what was seen, what to do. */
export class PlainError extends Error {
  /** Exit status of the command. */
  status = 1
}

/** A source that could not be read. */
export class UnreadableSource extends PlainError {
  override status = 2
}
