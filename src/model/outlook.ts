import type { Voice } from './event.js'
import type { Evidence, Span } from './span.js'
import type { Interval } from './time.js'

/** What is to come, as a text puts it. */
export interface Outlook extends Evidence {
  readonly kind: 'deadline' | 'plan' | 'promise' | 'demand' | 'threat' | 'prediction' | 'condition'
  readonly span: Span
  readonly cue: Span | null
  readonly due: Interval | null
  readonly condition: Span | null
  readonly consequence: Span | null
  readonly attribution: Voice
}
