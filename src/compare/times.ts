// Why two numbers differ where they are of other times: other periods, other baselines, or a count that went on growing.
import type { Claim, ClaimValue, Interval } from '../model/index.js'
import { containsInterval, daysApart, lengthInDays, readingsOf, sameInterval, shownInterval } from '../model/index.js'
import type { Indicator } from '../packs/schema.js'
import type { Rule, ValueContext, Valued, Verdict } from './verdict.js'

/** The start of two baselines may lie so far apart and still be one: a month's first day or its last. */
const ONE_BASELINE_DAYS = 31
/** Further apart than this two periods are no two dates of one happening. */
const OTHER_TIME_DAYS = 31
/** A longer time than this is a span measured over, not the day of something. */
const SPAN_DAYS = 62

/** Words of a first count that its source expects to change. English, Spanish. */
const FIRST_COUNT =
  /\b(?:preliminary|provisional|initial(?:ly)?|at first|first reports?|early (?:count|figures?|estimates?)|estimated?|so far|preliminar(?:es)?|provisional(?:es)?|inicial(?:es|mente)?|en un primer momento|hasta (?:ahora|el momento)|estimaci[oó]n|estimad[oa]s?)\b/iu

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

export const otherBaseline: Rule = (a, b) => {
  if (!isChange(a) || !isChange(b)) return null
  const [x, y] = [baselineOf(a), baselineOf(b)]
  if (x === null && y === null) return null
  if (x !== null && y !== null && sameBaseline(x, y)) return null
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
function periodOf(claim: Claim, indicator: Indicator | null): Interval | null {
  if (claim.period !== null) return claim.period.interval
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

export const otherPeriod: Rule = (a, b, context) => {
  const indicator = context.indicatorOf(a, b)
  const [x, y] = [periodOf(a, indicator), periodOf(b, indicator)]
  if (x === null || y === null || sameInterval(x, y)) return null
  if (indicator?.kind === 'cumulative' && !isChange(a) && a.value.attribute !== 'share') {
    const growth = grown(a, b, [x, y])
    if (growth !== null) return growth
  }
  if (context.group.kind === 'occurrence' && daysApart(x, y) <= OTHER_TIME_DAYS) return null
  const when = `${shownInterval(x)}, and ${shownInterval(y)}`
  if (
    indicator?.kind === 'flow' &&
    a.indicator === b.indicator &&
    x.start !== null &&
    y.start !== null &&
    a.value.attribute === 'count' &&
    (containsInterval(x, y) || containsInterval(y, x))
  )
    return {
      reason: 'part_of_total',
      rule: 'value.part-of-period',
      because: `One period lies within the other: ${when}.`,
    }
  return { reason: 'other_period', rule: 'value.period', because: `They speak of other times: ${when}.` }
}

/** Which of two claims was published first; null where that cannot be told. */
function byPublication(a: Valued, b: Valued): readonly [Valued, Valued] | null {
  if (a.published === null || b.published === null || a.published === b.published) return null
  return a.published < b.published ? [a, b] : [b, a]
}

/** A count whose own words call it a first one, beside one published later that no longer does. */
export const firstCount: Rule = (a, b) => {
  const order = byPublication(a, b)
  if (order === null || a.origin === b.origin || isChange(a) || isChange(b)) return null
  const [first, last] = order
  if (!FIRST_COUNT.test(first.sentence.text) || FIRST_COUNT.test(last.sentence.text)) return null
  return {
    reason: 'later_update',
    rule: 'value.first-count',
    because: 'The earlier report calls its number a first one; the later report gives another.',
  }
}

/** People and things counted after a happening become more as they are found. */
export const laterToll: Rule = (a, b, context: ValueContext) => {
  if (context.group.kind !== 'occurrence' || a.value.attribute !== 'count' || b.value.attribute !== 'count') return null
  const order = byPublication(a, b)
  if (order === null || a.origin === b.origin || a.countedObject !== b.countedObject) return null
  const [first, last] = order
  if (ofValue(Math.min, last.value) <= ofValue(Math.max, first.value)) return null
  return {
    reason: 'later_update',
    rule: 'value.later-toll',
    because: 'A later report counts more of the same than an earlier one.',
  }
}
