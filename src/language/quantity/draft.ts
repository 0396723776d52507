// What a proposer hands on: a number with what it measures, before the words around it have been weighed.
import type { Approx, QuantityKind, Sentence } from '../../model/index.js'
import type { ReadingContext } from '../context.js'

export interface Draft {
  /** Number and unit or counted noun, without an approximator. */
  readonly start: number
  readonly end: number
  readonly number: { readonly start: number; readonly end: number }
  /** Null value: the bounds speak. A range has both bounds and no value. */
  readonly value: number | null
  readonly bounds: { readonly low: number | null; readonly high: number | null } | null
  readonly approx: Approx
  readonly kind: QuantityKind
  readonly unit: string | null
  readonly rule: string
  /** Token at which the number begins and the first token after the draft. */
  readonly first: number
  readonly next: number
}

/** A place in a sentence at which something may begin. */
export interface Place {
  readonly context: ReadingContext
  readonly sentence: Sentence
  readonly index: number
}

export type Proposer = (place: Place) => Draft | null
