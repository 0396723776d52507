// Why two numbers on one event or statistic differ. The rules stand in order of how much they explain; contradiction is
// the last but one, and only where event, scope, period and definition are all stated and the same.
import type { ClaimValue, Interval } from '../model/index.js'
import { intersects, sameInterval } from '../model/index.js'
import { shownValue } from './amount.js'
import { partOfCampaign } from './campaign-sums.js'
import { saysOneOf, wordsOf } from './clause.js'
import { complement } from './complements.js'
import { OTHERS } from './counting-words.js'
import { otherCurrency } from './currencies.js'
import {
  identified,
  isClaimed,
  otherDefinition,
  otherScale,
  otherSpread,
  otherStanding,
  partOfUntold,
  suspectedCases,
} from './definitions.js'
import { disputed } from './disputes.js'
import { oneFate } from './fates.js'
import { afterFirstReport } from './first-reports.js'
import { otherGoods } from './goods.js'
import {
  asItCame,
  closedMonth,
  finalCount,
  firstCount,
  laterShare,
  laterToll,
  laterVictims,
  recounted,
  revised,
  sinceBeginning,
} from './growth.js'
import { otherPlaces } from './joint-shares.js'
import { isMoreOfOne } from './one-count.js'
import { partOf, partsOfOne } from './parts.js'
import { otherPeople } from './people-kinds.js'
import { partByRole } from './role-parts.js'
import { closest, cutNumbers, fittingBounds, isPoint, otherUnit, roundedNumbers } from './rounding.js'
import { isRunningTotal, laterTotal } from './running-totals.js'
import { setAnew } from './set-rates.js'
import { notYetReached, shrunkTotal } from './shrunk-totals.js'
import { isNearInSize } from './side-by-side.js'
import { otherSide } from './sides.js'
import { otherTeller } from './tellers.js'
import { baselineKey, ofTwoSpans, otherBaseline, otherPeriod, timeless, toldApart } from './times.js'
import { toldInTurn, wentOn } from './told-in-turn.js'
import type { Rule, ValueContext, Valued, Verdict } from './verdict.js'

/** "About 300" and "300" are one number, with and without a hedge; "more than 300" is a bound. */
const saidAlike = (a: ClaimValue, b: ClaimValue): boolean => a.approx === b.approx || (isPoint(a) && isPoint(b))

const equalNumbers: Rule = (a, b) => {
  if (a.value.value === null || b.value.value === null || !saidAlike(a.value, b.value)) return null
  // What a counted thing is called differs between texts; that both count one thing was asked before.
  const unit = a.value.attribute === 'count' || a.value.unit === b.value.unit
  if (closest(a.value, b.value) > 1e-9 || !unit) return null
  return { reason: 'same', rule: 'value.equal', because: 'Both give the same number.' }
}

const additional: Rule = (a, b) =>
  isMoreOfOne(a, b)
    ? {
        reason: 'other_definition',
        rule: 'value.additional',
        because: 'One text tells them as added to others; the other does not say so.',
      }
    : null

/** Equal numbers of a statistic agree only where nothing says that they are of other times. */
const equalAtOneTime: Rule = (a, b, context) => {
  const equal = equalNumbers(a, b, context)
  if (equal === null || baselineKey(a) !== baselineKey(b)) return null
  const [x, y] = [a.period, b.period]
  return x === null || y === null || intersects(x.interval, y.interval) ? equal : null
}

const partOfTotal: Rule = (a, b, context) => {
  const found = partOf(a, b, context.parts)
  if (found === null) return null
  const parts = found.parts.map((part) => (part.value === null ? '' : shownValue(part.value)))
  const total = found.total.value === null ? '' : shownValue(found.total.value)
  return found.told
    ? {
        reason: 'part_of_total',
        rule: 'value.of-which',
        because: `One is a part of the other: ${parts.join(' and ')} of ${total}.`,
      }
    : {
        reason: 'part_of_total',
        rule: 'value.parts',
        because: `One is a part of the other: ${parts.join(' and ')} make ${total}.`,
      }
}

/** Two parts of one sum; of a statistic they would be of many times. */
const partsApart: Rule = (a, b, { group, parts }) => {
  const found = group.kind === 'occurrence' ? partsOfOne(a, b, parts) : null
  if (found === null || found.total.value === null) return null
  return {
    reason: 'part_of_total',
    rule: 'value.parts-of-one',
    because: `They are two parts of one number: ${shownValue(found.total.value)}.`,
  }
}

const oneApart: Rule = (a, b) => {
  if (a.value.attribute !== 'count') return null
  const [x, y] = [a.value.value, b.value.value]
  if (x === null || y === null || Math.abs(x - y) !== 1) return null
  const less = x < y ? a : b
  if (!isPoint(less.value) || !saysOneOf(wordsOf(less.value.words), OTHERS)) return null
  return {
    reason: 'part_of_total',
    rule: 'value.others',
    because: `“${less.value.words}” leaves out one who is named apart; together they make ${Math.max(x, y)}.`,
  }
}

const day = (interval: Interval | null | undefined): boolean =>
  interval != null && interval.start !== null && interval.start === interval.end

/** Whether the texts say of both numbers that they count one thing: people alone are none, only those whom one act or one fate befell. */
function countsOneThing(a: Valued, b: Valued): boolean {
  if (a.countedObject !== b.countedObject || !isNearInSize(a, b)) return false
  if (a.value.attribute !== 'count' || a.change !== null || b.change !== null) return true
  const named = a.countedObject !== null && a.countedObject !== 'person'
  return (
    named ||
    (a.value.unit !== null && a.value.unit !== 'person' && a.value.unit === b.value.unit) ||
    oneFate(a, b) ||
    (a.eventType !== null && a.eventType === b.eventType)
  )
}

/** Whether both texts tell, for every aspect in which the pack's ways of counting differ, the same way: who was counted, and where. */
function countedInOneWay(a: Valued, b: Valued, { indicatorOf, waysOf }: ValueContext): boolean {
  const definitions = indicatorOf(a, b)?.definitions ?? []
  const [x, y] = [waysOf(a), waysOf(b)]
  return (
    definitions.length > 0 && definitions.every(({ aspect = '' }) => x.has(aspect) && x.get(aspect) === y.get(aspect))
  )
}

/** Whether both are exact, of sources that vouch for them, and of one stated time: a day of a happening, any time of a statistic. */
function areExactAtOneTime(a: Valued, b: Valued, { group }: ValueContext): boolean {
  if (a.value.approx !== 'exact' || b.value.approx !== 'exact' || a.origin === b.origin) return false
  if (isClaimed(a) || isClaimed(b)) return false
  const [x, y] = [a.period, b.period]
  if (x === null || y === null || x.basis !== 'stated' || y.basis !== 'stated') return false
  return group.kind === 'occurrence'
    ? day(x.interval) && day(y.interval) && intersects(x.interval, y.interval)
    : sameInterval(x.interval, y.interval)
}

const contradiction: Rule = (a, b, context) => {
  if (!areExactAtOneTime(a, b, context)) return null
  if (!a.placeStated || !b.placeStated || a.place !== b.place || !countsOneThing(a, b)) return null
  return {
    reason: 'contradiction',
    rule: 'value.contradiction',
    because: 'Event, place, day and what is counted are the same, and both are stated exactly.',
  }
}

const countedOtherwise: Rule = (a, b, context) => {
  if (!areExactAtOneTime(a, b, context) || !countsOneThing(a, b) || !countedInOneWay(a, b, context)) return null
  return {
    reason: 'contradiction',
    rule: 'value.contradiction-counted',
    because: 'By the words of both they count the same in the same way and period, and both are stated exactly.',
  }
}

const unclear: Rule = () => ({
  reason: 'unclear',
  rule: 'value.unclear',
  because: 'Nothing in the texts tells whether they measure the same thing at the same time.',
})

/** Nearer than this a bound and the number beside it are one number, whoever tells it. */
const ONE_NUMBER = 0.05

/** Bounds of two who count leave room for each other by chance where each has a number of its own. */
const boundsOfTwoTellers: Rule = (a, b, context) =>
  (isPoint(a.value) && isPoint(b.value)) || closest(a.value, b.value) < ONE_NUMBER ? null : otherTeller(a, b, context)

/** Order matters: agreement before explanation, explanation before conflict, conflict only where all scope is stated. */
const RULES: readonly Rule[] = [
  otherCurrency,
  additional,
  otherGoods,
  equalNumbers,
  otherUnit,
  otherSpread,
  otherBaseline,
  oneApart,
  partByRole,
  partOfCampaign,
  boundsOfTwoTellers,
  fittingBounds,
  partOfTotal,
  partsApart,
  roundedNumbers,
  otherDefinition,
  otherScale,
  otherTeller,
  identified,
  disputed,
  otherSide,
  ofTwoSpans,
  suspectedCases,
  sinceBeginning,
  otherStanding,
  firstCount,
  laterVictims,
  laterShare,
  setAnew,
  otherPeriod,
  complement,
  toldInTurn,
  asItCame,
  contradiction,
  laterToll,
  recounted,
  afterFirstReport,
  unclear,
]
/** In a statistic equal or fitting numbers of other times agree by chance, so time is asked first; words of a definition stand
 * beside many numbers that they are not of, so they are asked only of one time, and of numbers that do not fit. */
const STATISTIC_RULES: readonly Rule[] = [
  otherCurrency,
  equalAtOneTime,
  otherPlaces,
  otherSpread,
  otherBaseline,
  sinceBeginning,
  closedMonth,
  setAnew,
  otherPeriod,
  wentOn,
  equalNumbers,
  otherPeople,
  otherUnit,
  timeless,
  firstCount,
  finalCount,
  partOfTotal,
  fittingBounds,
  roundedNumbers,
  otherDefinition,
  otherTeller,
  disputed,
  otherSide,
  otherStanding,
  contradiction,
  revised,
  countedOtherwise,
  complement,
  toldApart,
  partOfUntold,
  unclear,
]

/** A total told as far as it is written, in one unit or two; that it only leaves room for another is no proof of a growing one. */
const writtenTotal: Rule = (a, b, context) => {
  const rounded = roundedNumbers(a, b, context) ?? cutNumbers(a, b)
  return rounded === null ? null : (otherUnit(a, b, context) ?? rounded)
}

/** Totals that agree as far as they are written are one total; all others of one beginning differ by their day. */
const TOTAL_RULES: readonly Rule[] = [
  equalNumbers,
  writtenTotal,
  laterTotal,
  otherUnit,
  notYetReached,
  fittingBounds,
  shrunkTotal,
  otherPeriod,
  unclear,
]

const rulesFor = (a: Valued, b: Valued, { group }: ValueContext): readonly Rule[] => {
  if (isRunningTotal(a) && isRunningTotal(b)) return TOTAL_RULES
  return group.kind === 'statistic' ? STATISTIC_RULES : RULES
}

/** The first rule that tells how two values of one group relate. */
export function verdictOn(a: Valued, b: Valued, context: ValueContext): Verdict {
  for (const rule of rulesFor(a, b, context)) {
    const verdict = rule(a, b, context)
    if (verdict !== null) return verdict
  }
  return { reason: 'unclear', rule: 'value.unclear', because: '' }
}
