// A finding with all that its sentence says apart, so that it can be said anew in another language.
import type { Finding, Interval } from '../model/index.js'

/** One side of a finding. */
export interface FindingSide {
  /** Its first document. */
  readonly document: string | null
  /** What its documents are called, each once. */
  readonly labels: readonly string[]
  /** The time of which its first mention speaks. */
  readonly period: Interval | null
}

export type ToldFinding = Omit<Finding, 'in' | 'between' | 'relation'> & {
  readonly sides: readonly [FindingSide, FindingSide]
}
