// Why two numbers differ where they are of other times: other periods, other baselines, or a count that went on growing.
import type { Claim, ClaimValue, Interval } from '../model/index.js'
import {
  containsInterval,
  daysApart,
  daysApartInAnyYear,
  intersects,
  isYearless,
  lengthInDays,
  readingsOf,
  sameInterval,
  shownInterval,
} from '../model/index.js'
import type { Indicator } from '../packs/schema.js'
import { type ChangeSpan, changeSpanOf, YEAR_BEFORE } from './change-spans.js'
import { clauseAround, numberSpan } from './clause.js'
import { toldOn } from './publication.js'
import type { Topics } from './topic-periods.js'
import type { Rule, Valued, Verdict } from './verdict.js'

/** The start of two baselines may lie so far apart and still be one: a month's first day or its last. */
const ONE_BASELINE_DAYS = 31
/** Further apart than this two periods are no two dates of one happening. */
const OTHER_TIME_DAYS = 31
/** A longer time than this is a span measured over, not the day of something. */
const SPAN_DAYS = 62

export const isChange = (claim: Claim): boolean => claim.change !== null && claim.change.kind === 'relative'

/** What a change is measured against: the baseline it names, else the beginning of the span it is told of. */
function baselineOf(claim: Claim): { readonly start: string | null; readonly text: string } | null {
  const { baseline, period } = claim
  if (baseline !== null) return { start: baseline.start ?? baseline.end, text: baseline.text }
  if (period === null || period.interval.start === null) return null
  return (lengthInDays(period.interval) ?? 0) > SPAN_DAYS
    ? {
        start: period.interval.start,
        text: shownInterval({ start: period.interval.start, end: period.interval.start }),
      }
    : null
}

const sameBaseline = (a: { start: string | null; text: string }, b: { start: string | null; text: string }): boolean =>
  a.start !== null && b.start !== null
    ? daysApart({ start: a.start, end: a.start }, { start: b.start, end: b.start }) <= ONE_BASELINE_DAYS
    : a.text.toLowerCase() === b.text.toLowerCase()

export const baselineKey = (claim: Claim): string | null =>
  claim.baseline === null
    ? null
    : `${claim.baseline.start ?? ''}/${claim.baseline.end ?? ''}/${claim.baseline.start === null && claim.baseline.end === null ? claim.baseline.text.toLowerCase() : ''}`

/** Twelve months, give or take half of one. */
const isYear = (days: number): boolean => days >= 350 && days <= 381

const FIRST = /\b(?:first|primer)\b/iu

/** Whether a change is reckoned against the same time of the year before, whichever time that is. */
function againstYearBefore(claim: Claim): boolean {
  const { baseline, period } = claim
  if (YEAR_BEFORE.test(baseline?.text ?? '') || YEAR_BEFORE.test(clauseAround(claim, numberSpan(claim)))) return true
  if (period === null || period.interval.start === null) return false
  // "It fell 9 per cent in 2031": a whole year is set against the one before it, the first of a term against its beginning.
  if (baseline === null) return isYear(lengthInDays(period.interval) ?? 0) && !FIRST.test(period.span?.text ?? '')
  if (baseline.start === null || baseline.start >= period.interval.start) return false
  return isYear(
    daysApart(
      { start: baseline.start, end: baseline.start },
      { start: period.interval.start, end: period.interval.start },
    ),
  )
}

/** Two numbers that are themselves changes: set against other times before, or of other times. */
function otherSpan(a: Valued, b: Valued): Verdict | null {
  const [x, y] = [changeSpanOf(a), changeSpanOf(b)]
  if (x === y || ((x === null || y === null) && !ofOneTime(a, b))) return null
  const told = (span: ChangeSpan | null) => span ?? 'one the text does not name'
  return {
    reason: 'other_baseline',
    rule: x === null || y === null ? 'value.span-unnamed' : 'value.span',
    because: `They measure against other times: ${told(x)}, and ${told(y)}.`,
  }
}

const ofOneTime = (a: Valued, b: Valued): boolean =>
  a.period !== null && b.period !== null && sameInterval(a.period.interval, b.period.interval)

export const otherBaseline: Rule = (a, b, context) => {
  const ofChange = context.indicatorOf(a, b)?.change === true
  const isOne = (claim: Valued) => isChange(claim) || (ofChange && claim.value.attribute === 'share')
  if (!isOne(a) || !isOne(b)) return null
  if (ofChange) return otherSpan(a, b)
  // Two changes on the year before differ by their time, not by what they are set against.
  if (againstYearBefore(a) && againstYearBefore(b)) return null
  const [x, y] = [baselineOf(a), baselineOf(b)]
  if (x === null && y === null) return null
  if (x !== null && y !== null && sameBaseline(x, y)) return null
  const [p, q] = [a.period?.interval, b.period?.interval]
  if ((x === null || y === null) && p !== undefined && q !== undefined && !intersects(p, q)) return null
  // A change that names no baseline has one all the same; where the numbers differ it is not the other's.
  const told = (baseline: { text: string } | null) =>
    baseline === null ? 'one the text does not name' : `“${baseline.text}”`
  return {
    reason: 'other_baseline',
    rule: x === null || y === null ? 'value.baseline-unnamed' : 'value.baseline',
    because: `They measure against other times: ${told(x)}, and ${told(y)}.`,
  }
}

/** When a claim's value holds: its period; for levels, counts that grow and changes without one the day of publication. */
function periodOf(claim: Claim, indicator: Indicator | null, topicOf: Topics): Interval | null {
  if (claim.period !== null) return claim.period.interval
  const topic = topicOf(claim)
  if (topic !== null) return topic
  const asTold = indicator?.kind === 'level' || indicator?.kind === 'cumulative' || isChange(claim)
  return asTold && claim.published !== null ? { start: claim.published, end: claim.published } : null
}

const endOf = (interval: Interval): string => interval.end ?? '9999'

const ofValue = (pick: (...values: number[]) => number, value: ClaimValue): number => pick(...readingsOf(value))

/** Two counts from one beginning on, of which the later is not the lower. */
function grown(a: Valued, b: Valued, [x, y]: readonly [Interval, Interval]): Verdict | null {
  const [first, last] = endOf(x) <= endOf(y) ? [a, b] : [b, a]
  const oneBeginning = a.period === null || b.period === null || x.start === y.start
  if (!oneBeginning || endOf(x) === endOf(y)) return null
  if (ofValue(Math.max, last.value) < ofValue(Math.min, first.value)) return null
  const when = `${shownInterval(x)}, and ${shownInterval(y)}`
  return { reason: 'later_update', rule: 'value.later-count', because: `A count that grows, at two times: ${when}.` }
}

/** A count that runs until it was told ends so near the day of publication. */
const UNTIL_TOLD_DAYS = 3

/** Whether a number of a stated time counts until the day it was told on: since January, in the first 100 days. */
function runsUntilTold({ period, published }: Valued, { start, end }: Interval): boolean {
  if (period?.basis !== 'stated' || start === null || start === end) return false
  if (end === null) return true
  return (
    published !== null &&
    end <= published &&
    daysApart({ start: end, end }, { start: published, end: published }) <= UNTIL_TOLD_DAYS
  )
}

/** Half a year and the whole of it are two times that are measured; a part of a time is no longer than a month of a quarter. */
const SMALL_PART = 0.35

/** Whether a count is of a short stated time inside that of the other, and no larger: April, and the year. */
function isPartOfPeriod(part: Valued, whole: Valued): boolean {
  const [x, y] = [part.period, whole.period]
  if (x?.basis !== 'stated' || y?.basis !== 'stated') return false
  const [days, all] = [lengthInDays(x.interval), lengthInDays(y.interval)]
  if (days === null || all === null || days > SMALL_PART * all) return false
  return containsInterval(y.interval, x.interval) && ofValue(Math.max, part.value) < ofValue(Math.min, whole.value)
}

/** A month or more is summed up or measured over; shorter times are those of a day. */
const MONTH_DAYS = 28
/** Stretches of which one is so many times as long as the other are two. */
const OTHER_LENGTH = 1.5

/**
 * "In January" and "from March 2031 to May 2031": whichever year the first is of, it is another time than the second.
 * Days without a year that may be those of the other say nothing.
 */
function otherDaysOfYear(a: Valued, b: Valued): Verdict | null {
  const [x, y] = [a, b].map(({ period, yearless }) => (period ?? yearless)?.interval)
  if (x === undefined || y === undefined || !(isYearless(x) || isYearless(y))) return null
  const [short = 0, long = 0] = [lengthInDays(x) ?? 0, lengthInDays(y) ?? 0].sort((m, n) => m - n)
  const areOther = daysApartInAnyYear(x, y) > 0 || (short >= MONTH_DAYS && long > OTHER_LENGTH * short)
  return short > 0 && areOther ? atOtherTimes(x, y) : null
}

const atOtherTimes = (x: Interval, y: Interval): Verdict => ({
  reason: 'other_period',
  rule: 'value.period',
  because: `They speak of other times: ${shownInterval(x)}, and ${shownInterval(y)}.`,
})

export const otherPeriod: Rule = (a, b, context) => {
  const other = otherDaysOfYear(a, b)
  if (other !== null) return other
  const indicator = context.indicatorOf(a, b)
  const [x, y] = [periodOf(a, indicator, context.topicOf), periodOf(b, indicator, context.topicOf)]
  if (x === null || y === null || sameInterval(x, y)) return null
  if (indicator?.kind === 'cumulative' && !isChange(a) && a.value.attribute !== 'share') {
    const growth = grown(a, b, [x, y])
    if (growth !== null) return growth
  }
  if (indicator?.kind === 'flow' && a.value.attribute === 'count' && runsUntilTold(a, x) && runsUntilTold(b, y)) {
    const growth = grown(a, b, [x, y])
    if (growth !== null) return growth
  }
  if (context.group.kind === 'occurrence' && daysApart(x, y) <= OTHER_TIME_DAYS) return null
  const when = `${shownInterval(x)}, and ${shownInterval(y)}`
  if (
    indicator?.kind === 'flow' &&
    a.indicator === b.indicator &&
    a.value.attribute === 'count' &&
    (isPartOfPeriod(a, b) || isPartOfPeriod(b, a))
  )
    return {
      reason: 'part_of_total',
      rule: 'value.part-of-period',
      because: `One period lies within the other: ${when}.`,
    }
  return atOtherTimes(x, y)
}

/** Times of fewer days are those of a report, not stretches that were counted over. */
const STRETCH_DAYS = 7

/** "8,500 in the first half of May", "14,900 in May": what came in two stretches of time, each told to its end. */
export const ofTwoSpans: Rule = (a, b) => {
  const [x, y] = [a.period, b.period]
  if (x?.basis !== 'stated' || y?.basis !== 'stated' || a.value.attribute !== 'count') return null
  const isStretch = (claim: Valued, { interval }: { readonly interval: Interval }) =>
    (lengthInDays(interval) ?? 0) >= STRETCH_DAYS && !runsUntilTold(claim, interval)
  if (!isStretch(a, x) || !isStretch(b, y) || sameInterval(x.interval, y.interval)) return null
  const when = `${shownInterval(x.interval)}, and ${shownInterval(y.interval)}`
  return { reason: 'other_period', rule: 'value.stretches', because: `They count what came in two stretches: ${when}.` }
}

/** Numbers of a statistic told at times so far apart that they cannot be of one month. */
export const toldApart: Rule = (a, b, context) => {
  const [x, y] = [toldOn(a, context.publications), toldOn(b, context.publications)]
  if (context.group.kind !== 'statistic' || x === null || y === null || daysApart(x, y) <= OTHER_TIME_DAYS) return null
  return {
    reason: 'other_period',
    rule: 'value.told',
    because: `The texts give no time for both; they were told of ${shownInterval(x)}, and of ${shownInterval(y)}.`,
  }
}

/** A level holds on a day; where a text gives neither its day nor its own, nothing tells which level it is. */
export const timeless: Rule = (a, b, context) => {
  const level = context.indicatorOf(a, b)?.kind === 'level'
  const known = (claim: Claim) => claim.period !== null || claim.published !== null
  if (!level || (known(a) && known(b))) return null
  return {
    reason: 'unclear',
    rule: 'value.timeless',
    because: 'One of the texts does not tell of which day its number is.',
  }
}
