// A text tells nothing of what happened after it was published. A time that a rule took over from a sentence before, and
// that was still to come then, is of what that sentence tells.
import type { Claim } from '../model/index.js'

/** The claim without a time that it cannot have. */
export function withPlausibleTime(claim: Claim): Claim {
  const { period, published, modality } = claim
  if (period?.basis !== 'implied' || published === null || modality !== 'actual') return claim
  return period.interval.start !== null && period.interval.start > published ? { ...claim, period: null } : claim
}
