// A finding before it is written out: what is set beside what, and the verdict on it.
import type { Claim, ClaimGroup, Finding } from '../model/index.js'
import type { Verdict } from './verdict.js'

export interface Draft {
  readonly group: ClaimGroup
  readonly attribute: Finding['attribute']
  readonly sides: readonly [readonly Claim[], readonly Claim[]]
  /** As a table shows them, both in one unit. */
  readonly values: readonly [string, string]
  /** As the sentence shows them, in the words of the texts. */
  readonly told?: readonly [string, string]
  readonly difference: string | null
  readonly verdict: Verdict
}
