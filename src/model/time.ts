import type { Evidence, Span } from './span.js'

// Temporal expressions, in two notations side by side: TIMEX3 (TimeML 1.2.1) as the reading benchmarks use it,
// and EDTF (ISO 8601-2) with a closed interval of days for reckoning.

/** A closed interval of ISO days; a side is null where the text leaves it open. */
export interface Interval {
  readonly start: string | null
  readonly end: string | null
}

export type Granularity =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval'
  | 'open'

export interface Time extends Evidence {
  readonly span: Span
  readonly type: 'date' | 'time' | 'duration' | 'set'
  /** TIMEX3 value, e.g. `2025-03-04`, `P6M`, `PAST_REF`. */
  readonly value: string
  /** EDTF string, or null where the expression fixes no calendar value. */
  readonly edtf: string | null
  readonly interval: Interval
  readonly granularity: Granularity
  readonly anchor: 'absolute' | 'document' | 'earlier' | 'era' | 'none'
  readonly mod: 'approx' | 'start' | 'mid' | 'end' | 'before' | 'after' | null
}
