// A total beside the numbers of other documents that lie in it.
import type { Claim, ClaimGroup } from '../model/index.js'
import { shownInterval } from '../model/index.js'
import { plainValue, shownValue } from './amount.js'
import { spreadOf } from './definitions.js'
import type { Draft } from './draft.js'
import type { Valued } from './verdict.js'

/** A mean adds nothing up; of what is counted only a mean has a fraction. */
const isMean = (claim: Valued): boolean =>
  spreadOf(claim) !== null || (claim.value.attribute === 'count' && !Number.isInteger(claim.value.value))

/** A finding for each number of the group that lies in its total. */
export function totalFindings(group: ClaimGroup, total: string): Draft[] {
  const valued = group.claims.filter((claim): claim is Valued => claim.value !== null)
  const whole = valued.find(({ id }) => id === total)
  if (whole === undefined || isMean(whole)) return []
  const toDraft = (part: Valued): Draft => {
    const when = (claim: Claim) => shownInterval(claim.period?.interval ?? null)
    return {
      group,
      attribute: whole.value.attribute,
      sides: [[whole], [part]],
      values: [plainValue(whole.value), plainValue(part.value)],
      told: [shownValue(whole.value), shownValue(part.value)],
      difference: null,
      verdict: {
        reason: 'part_of_total',
        rule: 'total.part',
        because: `One adds up a time (${when(whole)}) in which the other lies (${when(part)}).`,
      },
    }
  }
  return valued.filter((claim) => claim !== whole && !isMean(claim)).map(toDraft)
}
