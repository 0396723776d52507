// What a proposer hands on: a number with what it measures, before the words around it have been weighed.
import type { Approx, QuantityKind, Sentence } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { Token } from '../token.js'

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

/** What a draft over whole tokens says. */
export interface DraftValues {
  readonly value: number | null
  readonly kind: QuantityKind
  readonly unit: string | null
  readonly rule: string
}

/** A draft over the tokens from `first` to `last`, whose number is all of them unless `numberLast` ends it earlier. */
export function draftOf(place: Place, first: number, last: number, values: DraftValues, numberLast = last): Draft {
  const { tokens } = place.context
  const start = (tokens[first] as Token).start
  return {
    start,
    end: (tokens[last - 1] as Token).end,
    number: { start, end: (tokens[numberLast - 1] as Token).end },
    bounds: null,
    approx: 'exact',
    first,
    next: last,
    ...values,
  }
}
