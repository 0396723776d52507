// What the proposers hand to the refiners: a trigger with the place it has in its sentence.
import type { Sentence } from '../../model/index.js'
import type { Clauses } from './clause.js'
import type { TriggerSpec } from './trigger-index.js'

export interface Candidate {
  readonly spec: TriggerSpec
  readonly kind: 'verb' | 'noun'
  /** Token range of the trigger, `last` exclusive. */
  readonly first: number
  readonly last: number
  /** Phrase of the trigger's verb or noun. */
  readonly phrase: number
  readonly sentence: Sentence
  readonly clauses: Clauses
  /** Token range in which objects count as arguments. */
  readonly from: number
  readonly to: number
  /** The phrase of those who are told to act, where the trigger has a place for "someone"; else null. */
  readonly told: number | null
  readonly rule: string
}
