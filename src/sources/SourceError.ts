import type { Failure } from '../model/Failure.ts'

type Details = { status?: number; retryAfter?: number }

/** Why a source could not be read: the kind of failure and whose address it was. Pages and commands say it in words. */
export class SourceError extends Error {
  override name = 'SourceError'
  readonly kind: Failure
  readonly address: string
  /** The number the server answered with, where that was the failure. */
  readonly status?: number
  /** Seconds the server asks to wait before another try, at most 60. */
  readonly retryAfter?: number

  constructor(kind: Failure, address: string, { status, retryAfter }: Details = {}) {
    super(`${kind}: ${address}`)
    this.kind = kind
    this.address = address
    if (status !== undefined) this.status = status
    if (retryAfter !== undefined) this.retryAfter = retryAfter
  }
}
