// Civilians among all the hurt. "20 civilians were hurt" in one text is a part of "some 120 hurt" in another where a text tells
// that others than civilians were hurt as well; else the larger number may be a later count of the same people.
import type { ClaimGroup } from '../model/index.js'
import { readingsOf, statedBounds } from '../model/index.js'
import { oneFate, outcomeOf, roleOf } from './fates.js'
import type { Rule, Valued } from './verdict.js'

const sizeOf = ({ value }: Valued): number => Math.max(...readingsOf(value), statedBounds(value)?.low ?? 0)

/** Numbers told of two sides need not add up to the last one. */
const SLACK = 1.05

/** Whether the group tells of others of that fate who, with the part, are no more than the total. */
function tellsOfOthers(part: Valued, total: Valued, { claims }: ClaimGroup): boolean {
  return claims.some((claim) => {
    if (claim.value === null || claim.value.attribute !== 'count') return false
    const other: Valued = { ...claim, value: claim.value }
    const role = roleOf(other)
    return (
      role !== null &&
      role !== roleOf(part) &&
      outcomeOf(other) === outcomeOf(part) &&
      sizeOf(other) + sizeOf(part) <= SLACK * sizeOf(total)
    )
  })
}

/** Those of one side among all of one fate. */
export const partByRole: Rule = (a, b, { group }) => {
  if (group.kind !== 'occurrence' || !oneFate(a, b) || (roleOf(a) === null) === (roleOf(b) === null)) return null
  const [part, total] = roleOf(a) === null ? [b, a] : [a, b]
  if (sizeOf(part) >= sizeOf(total) || !tellsOfOthers(part, total, group)) return null
  return {
    reason: 'part_of_total',
    rule: 'value.one-side-of-all',
    because: `One counts ${roleOf(part)} alone, the other all whom it befell.`,
  }
}
