// A number with what it measures, as a text writes it. The numeral's own span is the key by which it is known.
import type { Evidence, Span } from './span.js'

export type QuantityKind =
  | 'count'
  | 'mass'
  | 'length'
  | 'area'
  | 'volume'
  | 'share'
  | 'rate'
  | 'money'
  | 'duration'
  | 'multiple'
  | 'rank'
  | 'age'
  | 'ratio'
  | 'vague'
  | 'other'

export type Approx = 'exact' | 'about' | 'nearly' | 'at_least' | 'more_than' | 'at_most' | 'less_than'

export interface Quantity extends Evidence {
  /** Approximator, number, unit or counted noun with its pre-modifiers; no article. */
  readonly span: Span
  /** The bare numeral inside the span. */
  readonly number: Span
  readonly kind: QuantityKind
  /** In `unit`; null for vague words without a customary value. */
  readonly value: number | null
  /** Lower bound in `unit`, null where open. Exclusive for `more_than`, inclusive otherwise. */
  readonly low: number | null
  /** Upper bound in `unit`, null where open. Exclusive for `less_than` and `nearly`, inclusive otherwise. */
  readonly high: number | null
  /** UCUM code where one exists (`kg`, `t`, `[lb_av]`, `%`, `d`, `mo`, `a`), ISO 4217 for money, else a noun in the singular; null where elided. */
  readonly unit: string | null
  readonly approx: Approx
}
