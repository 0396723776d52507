// A total beside the numbers of other documents that lie in it.
import type { Claim, ClaimGroup } from '../model/index.js'
import { shownInterval } from '../model/index.js'
import { plainValue, shownValue } from './amount.js'
import { before, endsWithOneOf, numberSpan, wordsOf } from './clause.js'
import { spreadOf } from './definitions.js'
import type { Draft } from './draft.js'
import type { Valued } from './verdict.js'

/** A mean adds nothing up; of what is counted only a mean has a fraction. */
const isMean = (claim: Valued): boolean =>
  spreadOf(claim) !== null || (claim.value.attribute === 'count' && !Number.isInteger(claim.value.value))

/** Words before a day until which a number was counted, so that it is none of that day. English, Spanish. */
const UNTIL: readonly string[] = ['by', 'until', 'till', 'through', 'to', 'hasta', 'al']

/** Whether it was counted until a day, from one that the text does not give. */
const countsUntil = (claim: Claim): boolean => {
  const span = claim.period?.span ?? null
  return span !== null && endsWithOneOf(wordsOf(before(claim, span)), UNTIL)
}

/** Verbs whose day is that of the telling: "he said on Tuesday". English, Spanish. */
const TELLS =
  /\b(?:said|says|announced|reported|told|added|stated|dij[oe]|anunció|informó|declaró|añadió)(?:\s\S+){0,2}\s*$/iu

/** Whether its day is the one on which it was told. */
const hasDayOfTelling = (claim: Claim): boolean => {
  const day = claim.period?.span ?? null
  return day !== null && TELLS.test(before(claim, day))
}

/** Whether its day is that of a number which stands before it: "ten on Friday, twelve on Thursday". */
const hasDayOfAnother = (claim: Valued, others: readonly Valued[]): boolean => {
  const day = claim.period?.span ?? null
  const own = numberSpan(claim).start
  return (
    day !== null &&
    own > day.start &&
    others.some(
      (other) =>
        other.sentence.start === claim.sentence.start &&
        other.document === claim.document &&
        numberSpan(other).start < day.start,
    )
  )
}

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
  return valued
    .filter((part) => part !== whole && !isMean(part) && !countsUntil(part))
    .filter((part) => !hasDayOfTelling(part) && !hasDayOfAnother(part, valued))
    .map(toDraft)
}
