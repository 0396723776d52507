// A finding before it is written out: what is set beside what, and the verdict on it.
import type { Claim, ClaimGroup, Finding, Interval } from '../model/index.js'
import { shownInterval } from '../model/index.js'
import { isoInterval } from './amount.js'
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

/** A claim with the day or days it gives of an act. */
interface OfDay {
  readonly claim: Claim
  readonly when: Interval
}

/** Two dates side by side. */
export const dateDraft = (group: ClaimGroup, a: OfDay, b: OfDay, verdict: Verdict): Draft => ({
  group,
  attribute: 'date',
  sides: [[a.claim], [b.claim]],
  values: [isoInterval(a.when), isoInterval(b.when)],
  told: [shownInterval(a.when), shownInterval(b.when)],
  difference: null,
  verdict,
})
