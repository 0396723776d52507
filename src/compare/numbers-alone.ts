// Numbers that are told alone by who gives them: "the hospital counts 40 dead; the unions put the figure at 52". What such a
// number counts was told before it.
import type { Claim, ClaimGroup } from '../model/index.js'
import { numberSpan } from './clause.js'
import { countingAlike, outcomeOf, presenceOf } from './fates.js'
import { isGivenAlone } from './teller-places.js'
import type { Valued } from './verdict.js'

/** What a number counts is told in its sentence or the one before. */
const REACH = 1
/** Two who count one thing are seldom further apart than so many times. */
const ONE_THING = 10

const isCount = (claim: Claim): claim is Valued => claim.value?.attribute === 'count' && claim.value.value !== null

/** Whether nothing tells what a number counts. */
const isAlone = (claim: Valued): boolean =>
  claim.value.unit === null && outcomeOf(claim) === null && presenceOf(claim) === null && isGivenAlone(claim)

const sizeOf = ({ value }: Valued): number => value.value ?? 0

/** The last number before one that tells what it counts. */
function lastBefore(claim: Valued, counts: readonly Valued[]): Valued | null {
  const at = numberSpan(claim).start
  const told = counts.filter(
    (other) =>
      numberSpan(other).end <= at &&
      claim.sentenceIndex - other.sentenceIndex <= REACH &&
      (other.value.unit !== null || outcomeOf(other) !== null),
  )
  const last = told.at(-1)
  if (last === undefined) return null
  const [least = 0, most = 0] = [sizeOf(claim), sizeOf(last)].sort((a, b) => a - b)
  return most <= ONE_THING * least ? last : null
}

/** The group in which numbers that are told alone count what was counted before them. */
export function withNumbersAlone(group: ClaimGroup): ClaimGroup {
  const counts = group.claims.filter(isCount)
  const alone = new Set(counts.filter(isAlone).map(({ id }) => id))
  if (alone.size === 0) return group
  const byDocument = new Map<string, Valued[]>()
  for (const claim of counts) byDocument.set(claim.document, [...(byDocument.get(claim.document) ?? []), claim])
  for (const list of byDocument.values()) list.sort((a, b) => numberSpan(a).start - numberSpan(b).start)
  const claims = group.claims.map((claim) => {
    const before =
      isCount(claim) && alone.has(claim.id) ? lastBefore(claim, byDocument.get(claim.document) ?? []) : null
    return isCount(claim) && before !== null ? countingAlike(claim, before) : claim
  })
  return { ...group, claims }
}
