// What a rule is asked and what it answers, when two values are set side by side.
import type { Claim, ClaimGroup, ClaimValue, Reason } from '../model/index.js'
import type { Indicator } from '../packs/schema.js'
import type { Decomposition } from './parts.js'

/** A reason with the rule that gave it and the words that tell why. */
export interface Verdict {
  readonly reason: Reason
  readonly rule: string
  readonly because: string
}

export interface ValueContext {
  readonly group: ClaimGroup
  /** The indicator that two claims of the group are of, else null. */
  readonly indicatorOf: (a: Claim, b: Claim) => Indicator | null
  readonly parts: readonly Decomposition[]
  readonly definitionOf: (claim: Claim) => string | null
  /** The day from which counts of the group run on until they are told; null where there are none. */
  readonly beginning: string | null
}

export type Valued = Claim & { readonly value: ClaimValue }
export type Rule = (a: Valued, b: Valued, context: ValueContext) => Verdict | null
