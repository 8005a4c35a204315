/** A moment in time as an ISO 8601 string in UTC with milliseconds, e.g. `2026-06-14T05:30:00.000Z`. */
export type Instant = string
