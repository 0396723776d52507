import type { Source } from './attribution.js'
import type { Span } from './span.js'
import type { Interval } from './time.js'

// Where someone stands before the law, as documents tell it. Extradition is no rung.

export type LegalRung = 'alleged' | 'charged' | 'dropped' | 'cleared' | 'convicted' | 'sanctioned'

/** One rung as one document tells it. */
export interface LegalStep {
  readonly entity: string
  readonly rung: LegalRung
  /** A start that is null: by the day of the report at the latest. */
  readonly when: Interval | null
  readonly document: string
  readonly source: Source
  /** The sentence. */
  readonly quote: Span
  readonly rule: string
}
