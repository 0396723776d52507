// Counts that grow: what an operation or a campaign has brought since its first day, and the dead and hurt of a disaster
// as they are found. Of two such counts the later is not the lower, and that they differ is no dispute.
import type { Claim, ClaimGroup, Interval } from '../model/index.js'
import {
  addDays,
  commonUnit,
  daysApart,
  lengthInDays,
  readingsOf,
  sameInterval,
  shownInterval,
  statedBounds,
} from '../model/index.js'
import { before, clauseAround, clauseOfNumber, endsWithOneOf, numberSpan, saysOneOf, wordsOf } from './clause.js'
import { EXTREMES, FINAL_COUNT, FIRST_COUNT, SINCE, TO_COME } from './counting-words.js'
import { oneFate, outcomeOf } from './fates.js'
import { haveOneOwner } from './owners.js'
import { inOrder, isFresh } from './publication.js'
import { isRunningTotal } from './running-totals.js'
import { isNearInSize } from './side-by-side.js'
import { isChange } from './times.js'
import type { Rule, ValueContext, Valued, Verdict } from './verdict.js'

/** A count that runs until it was told ends so near the day of publication. */
const UNTIL_TOLD_DAYS = 3
/** Times of fewer days are the day of a report, not a span that was counted over. */
const SHORT_DAYS = 8
/** One beginning is told a day off by some. */
const ONE_BEGINNING_DAYS = 2

const ARTICLES: ReadonlySet<string> = new Set(['the', 'el', 'la', 'los'])
/** How many words before a beginning may make it that of an extreme. */
const EXTREME_REACH = 6

const day = (iso: string): Interval => ({ start: iso, end: iso })

/** The first day of a count that runs on until it is told; null for one that does not. */
function runsFrom(claim: Valued): string | null {
  const { period, published } = claim
  if (period === null || period.interval.start === null || isChange(claim)) return null
  if (isRunningTotal(claim)) return period.interval.start
  if (period.basis !== 'stated' || claim.value.attribute === 'share' || claim.value.attribute === 'rate') return null
  const { interval, span } = period
  if ((lengthInDays(interval) ?? SHORT_DAYS) < SHORT_DAYS && interval.end !== null) return null
  const untilTold =
    interval.end === null ||
    (published !== null && daysApart(day(interval.end), day(published)) <= UNTIL_TOLD_DAYS && interval.end <= published)
  if (!untilTold || span === null) return null
  const words = wordsOf(before(claim, span)).filter((word) => !ARTICLES.has(word))
  // "The lowest toll since 2019" is no count that runs since then.
  const extreme = saysOneOf(words.slice(-EXTREME_REACH), EXTREMES)
  return endsWithOneOf(words, SINCE) && !extreme ? interval.start : null
}

/** The day from which the counts of a group run on, told by most of those that tell one; null where none does. */
export function beginningOf(group: ClaimGroup): string | null {
  const starts = new Map<string, number>()
  for (const claim of group.claims) {
    const { value } = claim
    const start = value === null ? null : runsFrom({ ...claim, value })
    if (start !== null) starts.set(start, (starts.get(start) ?? 0) + 1)
  }
  return [...starts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? null
}

/** The last day that a count of the group holds, null where that is not known; undefined for a number that is no such count. */
function countedUntil(claim: Valued, beginning: string): string | null | undefined {
  const start = runsFrom(claim)
  if (start !== null)
    return daysApart(day(start), day(beginning)) <= ONE_BEGINNING_DAYS
      ? (claim.period?.interval.end ?? claim.published)
      : undefined
  const interval = claim.period?.interval
  if (interval === undefined || claim.period?.basis === 'implied') return claim.published
  if (interval.start === null || interval.start < beginning) return undefined
  if (daysApart(day(interval.start), day(beginning)) <= ONE_BEGINNING_DAYS) return interval.end ?? claim.published
  return (lengthInDays(interval) ?? SHORT_DAYS) < SHORT_DAYS ? interval.end : undefined
}

const most = ({ value }: Valued): number => Math.max(...readingsOf(value), statedBounds(value)?.low ?? 0)
const least = ({ value }: Valued): number =>
  Math.min(...readingsOf(value), statedBounds(value)?.high ?? Number.POSITIVE_INFINITY)

const laterUpdate = (rule: string, because: string): Verdict => ({ reason: 'later_update', rule, because })

/** A count that grew to more than this many times what it was is more likely one of something else. */
const MOST_GROWN = 10
/** Unless the texts say that it is of the same fate: a first count of the dead may miss nearly all. */
const MOST_FOUND = 1000

/** A toll that falls to less than one in so many of what it was is one of something else; first counts of the feared fall far. */
const MOST_FALLEN = 30
/** Fates that nobody may be left in. */
const COMING_HOME: ReadonlySet<string> = new Set([
  'the missing',
  'the trapped',
  'those who had to leave',
  'those who got away',
])

/** Fates of which few are left in the end. */
const DWINDLING: ReadonlySet<string> = new Set(['the missing', 'the trapped'])

const fellBeyond = (first: Valued, last: Valued): boolean =>
  !COMING_HOME.has(outcomeOf(first) ?? '') && most(first) > MOST_FALLEN * most(last)

const grewBeyond = (a: Valued, b: Valued): boolean => {
  const [less, more] = most(a) < most(b) ? [a, b] : [b, a]
  return least(more) > (oneFate(a, b) ? MOST_FOUND : MOST_GROWN) * most(less)
}

/** Counts from one first day on. Where a day is not told, the larger was counted later. */
export const sinceBeginning: Rule = (a, b, { beginning }) => {
  if (beginning === null || isChange(a) || isChange(b)) return null
  if (a.value.attribute === 'share' || a.value.attribute === 'rate') return null
  if (runsFrom(a) === null && runsFrom(b) === null) return null
  const [x, y] = [countedUntil(a, beginning), countedUntil(b, beginning)]
  if (x === undefined || y === undefined || x === y) return null
  const [first, last] = x !== null && y !== null ? (x < y ? [a, b] : [b, a]) : most(a) <= most(b) ? [a, b] : [b, a]
  if (most(last) < least(first) || grewBeyond(first, last)) return null
  return {
    reason: 'later_update',
    rule: 'value.since',
    because: `A count that grows from one beginning, ${shownInterval(day(beginning))}, told at two times.`,
  }
}

/** A count whose own words call it a first one, beside one published later that no longer does. */
export const firstCount: Rule = (a, b, { publications }) => {
  const order = inOrder(a, b, publications)
  if (order === null || a.origin === b.origin || isChange(a) || isChange(b) || grewBeyond(a, b)) return null
  const { first, last } = order
  const calls = (claim: Valued) => saysOneOf(wordsOf(clauseAround(claim, numberSpan(claim))), FIRST_COUNT)
  if (!calls(first) || calls(last)) return null
  return laterUpdate(
    'value.first-count',
    `The earlier report calls its number a first one; the later report gives another.${order.known}`,
  )
}

/** A definitive number and the one before it lie no further apart, as a share of the larger. */
const CORRECTED = 0.25

/** One of two numbers is called definitive or revised, the other not: whichever text came first, that number came last. */
export const finalCount: Rule = (a, b) => {
  const isFinal = (claim: Valued) => saysOneOf(wordsOf(clauseOfNumber(claim)), FINAL_COUNT)
  if (a.origin === b.origin || isChange(a) || isChange(b) || isFinal(a) === isFinal(b)) return null
  const [x, y] = [a.period?.interval, b.period?.interval]
  if (x === undefined || y === undefined || !sameInterval(x, y) || differBy(a, b) > CORRECTED) return null
  return laterUpdate('value.final-count', 'One is the number after it was revised, the other does not say so.')
}

/** The unit in which areas are set side by side: what burned, is flooded or was taken grows like a count. */
const AREA = 'har'

/** People and things counted after a happening become more as they are found. */
export const laterToll: Rule = (a, b, context: ValueContext) => {
  const grows = ({ value }: Valued) => value.attribute === 'count' || commonUnit(value.unit) === AREA
  if (
    context.group.kind !== 'occurrence' ||
    !grows(a) ||
    !grows(b) ||
    a.origin === b.origin ||
    a.document === b.document
  )
    return null
  if (grewBeyond(a, b)) return null
  const order = inOrder(a, b, context.publications)
  if (order !== null) {
    if (least(order.last) <= most(order.first)) return null
    return laterUpdate('value.later-toll', `A later report counts more of the same than an earlier one.${order.known}`)
  }
  const outcome = outcomeOf(a)
  if (outcome === null || outcome !== outcomeOf(b) || most(a) === most(b)) return null
  return laterUpdate(
    'value.larger-toll',
    DWINDLING.has(outcome)
      ? `Both count ${outcome}, who become fewer as they are found; the smaller is the later.`
      : `Both count ${outcome}, who become more as they are found; the larger is later.`,
  )
}

/** The share that one who is named has of what is being counted, told again as the count goes on or as it is set anew. */
export const laterShare: Rule = (a, b, { group, publications }) => {
  if (group.kind !== 'occurrence' || a.origin === b.origin || isChange(a) || isChange(b) || !haveOneOwner(a, b))
    return null
  const order = inOrder(a, b, publications)
  if (order === null) return null
  return laterUpdate('value.later-share', `A later report gives another share of one who is named.${order.known}`)
}

/** The dead and hurt are found over days, so that a later count of them disputes nothing; of goods it may. */
export const laterVictims: Rule = (a, b, context) => {
  if (!oneFate(a, b)) return null
  const later = laterToll(a, b, context)
  if (later !== null) return later
  const order = inOrder(a, b, context.publications)
  if (context.group.kind !== 'occurrence' || order === null || a.origin === b.origin) return null
  // Remains are told apart, and the missing come home; but the dead and hurt do not become a few of those they were.
  if (fellBeyond(order.first, order.last)) return null
  return laterUpdate(
    'value.lower-toll',
    `A later report counts fewer of ${outcomeOf(a)} than an earlier one.${order.known}`,
  )
}

/** Numbers of a fresh happening that reports of other days give otherwise were counted anew. */
export const recounted: Rule = (a, b, context) => {
  if (context.group.kind !== 'occurrence' || a.origin === b.origin || a.value.attribute === 'share') return null
  const order = inOrder(a, b, context.publications)
  if (order === null || !isFresh(order.first, order.last) || grewBeyond(a, b)) return null
  if (oneFate(a, b) ? fellBeyond(order.first, order.last) : !isNearInSize(a, b)) return null
  return laterUpdate('value.recounted', 'A later report of the same days gives another number than an earlier one.')
}

/** A clause behind the number that tells more of what was told before: "against a law that would let them". */
const RELATIVE = /\s(?:that|which|who|whom|whose|que|quien|quienes|cuyo|cuya)\s/u

/** The clause of a number without what others bring, or what is told of other things behind it. */
function ownClause(claim: Claim): string {
  const clause = clauseOfNumber(claim)
  const end = clause.indexOf(numberSpan(claim).text) + numberSpan(claim).text.length
  return clause.slice(0, end) + (clause.slice(end).split(RELATIVE)[0] ?? '')
}

const awaited = new WeakMap<Claim, boolean>()

/** Whether a claim tells what is still to come; it is asked for each claim that it is set beside. */
function isToCome(claim: Claim): boolean {
  const known = awaited.get(claim)
  if (known !== undefined) return known
  const is = claim.modality === 'planned' || saysOneOf(wordsOf(ownClause(claim)), TO_COME)
  awaited.set(claim, is)
  return is
}

/** What was to come, and what came. A text that still awaits it is the earlier one, unless its day says otherwise. */
export const asItCame: Rule = (a, b, { group, publications }) => {
  const [x, y] = [isToCome(a), isToCome(b)]
  if (group.kind !== 'occurrence' || x === y || a.origin === b.origin || grewBeyond(a, b)) return null
  const fact = x ? b : a
  if (fact.modality !== 'actual' || inOrder(a, b, publications)?.first === fact) return null
  return laterUpdate('value.as-it-came', 'One tells what was still to come, the other what came.')
}

/** Numbers of one time that are so near each other are one count before and after it was revised. */
const REVISION = 0.05

/** So near each other two large numbers of one thing are one before and after, whichever text is the later. */
const SURE_REVISION = 0.002
/** Smaller numbers differ by so little by chance. */
const LARGE = 1000

const differBy = (a: Valued, b: Valued): number =>
  Math.max(most(a) - least(b), most(b) - least(a)) / Math.max(most(a), most(b))

/** The month in which a number's time ends. */
const monthOfEnd = ({ period }: Valued): string | undefined => period?.interval.end?.slice(0, 7)

/** Whether a text appeared before the month was over in which its number's time ends. */
const isUnfinished = (claim: Valued): boolean =>
  claim.published !== null &&
  claim.published.slice(0, 7) === monthOfEnd(claim) &&
  addDays(claim.published, 1).slice(0, 7) === monthOfEnd(claim)

/** Whether a number's time ends with its month, and its text did not appear before. */
function isClosed(claim: Valued): boolean {
  const end = claim.period?.interval.end ?? null
  return end !== null && addDays(end, 1).endsWith('-01') && (claim.published === null || claim.published > end)
}

/** A month that was not over when the one text appeared, and the same month closed. */
export const closedMonth: Rule = (a, b, { indicatorOf }) => {
  if (indicatorOf(a, b)?.kind !== 'flow' || isChange(a) !== isChange(b) || monthOfEnd(a) !== monthOfEnd(b)) return null
  // Counts are of one time only where they begin together; a change may be told of its last month, or from its baseline on.
  if (!isChange(a) && a.period?.interval.start !== b.period?.interval.start) return null
  if (!(isUnfinished(a) && isClosed(b)) && !(isUnfinished(b) && isClosed(a))) return null
  return laterUpdate('value.closed-month', 'One was told before the month was over, the other of the whole month.')
}

const isExact = ({ value }: Valued): boolean => value.approx === 'exact'

/**
 * Numbers that differ by little: of one stated time, published on two days, the later one exact; or exact ones of any
 * time, where they differ by next to nothing.
 */
export const revised: Rule = (a, b, { publications }) => {
  if (a.origin === b.origin || isChange(a)) return null
  const [x, y] = [a.period?.interval, b.period?.interval]
  const apart = differBy(a, b)
  const oneTime = x !== undefined && y !== undefined && sameInterval(x, y)
  const order = oneTime && apart <= REVISION ? inOrder(a, b, publications) : null
  if (order !== null && isExact(order.last) && (isExact(order.first) || order.first.value.approx === 'about'))
    return laterUpdate('value.revised', 'Two numbers of one time, published on two days; the later one is revised.')
  const mayBeOneTime = oneTime || x === undefined || y === undefined
  if (!mayBeOneTime || apart > SURE_REVISION || !isExact(a) || !isExact(b)) return null
  if (Math.min(least(a), least(b)) < LARGE) return null
  return laterUpdate('value.revised-little', 'They differ by so little that one is the other, revised.')
}
