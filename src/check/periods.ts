// The periods of a claim, and the baselines an analyst would defend for them. What the words name is the claim's own;
// the rest is tried beside it.
import {
  addDays,
  addMonths,
  type BaselineName,
  type CheckedClaim,
  type Frequency,
  type Interval,
} from '../model/index.js'

/** An interval with both ends. */
export interface Days {
  readonly start: string
  readonly end: string
}

/** A period that might be meant, and whether the claim's words allow it. */
export interface CandidatePeriod {
  readonly period: Days
  readonly own: boolean
}

export interface CandidateBaseline {
  readonly name: BaselineName
  readonly period: Days
  readonly own: boolean
}

/** The month that holds a day. */
const monthOf = (day: string): Days => {
  const start = `${day.slice(0, 7)}-01`
  return { start, end: addDays(addMonths(start, 1), -1) }
}

const dayOfMonth = (day: string): number => Number(day.slice(8, 10))

/**
 * The whole months nearest to an interval: a month counts where most of it lies inside.
 *
 * @returns null where none does
 */
export function wholeMonths({ start, end }: Days): Days | null {
  const from = dayOfMonth(start) <= 15 ? monthOf(start).start : addMonths(monthOf(start).start, 1)
  const last = monthOf(end)
  const until = dayOfMonth(end) >= 15 ? last.end : addDays(last.start, -1)
  return from <= until ? { start: from, end: until } : null
}

/** How many months an interval of whole months has. */
export const monthsIn = ({ start, end }: Days): number =>
  (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7)) + 1

const shifted = ({ start, end }: Days, months: number): Days => ({
  start: addMonths(start, months),
  end: addDays(addMonths(addDays(end, 1), months), -1),
})

/** The months that end with a day, the last of a month. */
export const monthsEnding = (end: string, months: number): Days => ({ start: addMonths(addDays(end, 1), -months), end })

/** A period by what a dataset can give: days, whole months, or the twelve months that end with it. */
export function periodFor(frequency: Frequency, { period, own }: CandidatePeriod): CandidatePeriod | null {
  if (frequency === 'day') return { period, own }
  const whole = wholeMonths(period)
  if (whole === null || frequency !== 'twelve_months') return whole === null ? null : { period: whole, own }
  // "In September" may be said of the twelve months that end then; a longer period may not.
  return { period: monthsEnding(whole.end, 12), own: own && [1, 12].includes(monthsIn(whole)) }
}

/** Both ends of a stated interval; one that lasted on the day of the claim reaches as far as was known. */
function closed(interval: Interval | null, day: string, known: string): Days | null {
  if (interval === null || interval.start === null) return null
  // What lasts until the day itself lasted then; a month that ends on it is told as a month.
  const lasting = interval.end === null || interval.end > day || (interval.end === day && monthOf(day).end !== day)
  const end = lasting ? known : (interval.end ?? known)
  return interval.start <= end ? { start: interval.start, end } : null
}

/**
 * The period that the words name; null where they name none, or one to come.
 *
 * @param day the day of the claim
 * @param last the last day that could be known then
 */
export const statedPeriod = ({ period }: CheckedClaim, day: string, last: string): Days | null =>
  closed(period, day, last < day ? last : day)

/** The year before the one that ends after a day, or that year where the day is its last. */
function lastWholeYear(last: string): Days {
  const year = last.endsWith('-12-31') ? Number(last.slice(0, 4)) : Number(last.slice(0, 4)) - 1
  return { start: `${year}-01-01`, end: `${year}-12-31` }
}

/** The periods that may be meant where none is named: the newest month, the year so far, the last twelve months and year. */
export const openPeriods = (last: string): readonly Days[] =>
  unique(
    [monthOf(last), { start: `${last.slice(0, 4)}-01-01`, end: last }, monthsEnding(last, 12), lastWholeYear(last)].map(
      (period) => ({ period }),
    ),
  ).map(({ period }) => period)

function unique<T extends { readonly period: Days }>(list: readonly T[]): readonly T[] {
  const seen = new Set<string>()
  return list.filter(({ period }) => {
    const key = `${period.start}/${period.end}`
    return seen.has(key) ? false : seen.add(key) !== undefined
  })
}

/**
 * The periods that may be meant, the claim's own first.
 *
 * @param day the day of the claim
 * @param last the last day that could be known then; periods the words leave open end there
 */
export function periodsOf(claim: CheckedClaim, day: string, last: string): readonly CandidatePeriod[] {
  const stated = statedPeriod(claim, day, last)
  const own: Days[] = []
  const others: Days[] = []
  if (stated !== null) {
    own.push(stated)
    const whole = wholeMonths(stated)
    if (whole !== null) others.push(monthOf(whole.end), monthsEnding(whole.end, 12))
  } else if (claim.period?.start != null) {
    // What is to come can't be checked.
    return []
  } else if (claim.kind === 'change') {
    own.push(...periodsSince(claim.baseline, last))
    others.push(monthsEnding(last, 3), monthsEnding(last, 6), monthsEnding(last, 12))
    others.push({ start: `${last.slice(0, 4)}-01-01`, end: last })
  } else own.push(...openPeriods(last))
  return unique([...own.map((period) => ({ period, own: true })), ...others.map((period) => ({ period, own: false }))])
}

/** "Has fallen since" may mean the newest month, as long a time as the baseline, or all that came after it. */
function periodsSince(baseline: Interval | null, last: string): readonly Days[] {
  const newest = monthOf(last)
  if (baseline?.start == null || baseline.end === null || baseline.end >= last) return [newest]
  const months = monthsIn({ start: baseline.start, end: baseline.end })
  const whole = months === 12 ? [lastWholeYear(last)].filter(({ start }) => start > (baseline.end ?? '')) : []
  const after = months < 12 ? [{ start: addDays(baseline.end, 1), end: last }] : []
  return [newest, ...whole, ...(months > 1 ? [monthsEnding(last, months)] : []), ...after]
}

/** A term of office: where it begins is a baseline that is often taken. */
export interface Term {
  readonly start: string
  readonly end: string | null
}

const isNamed = ({ name }: { readonly name: BaselineName }): boolean => name === 'named'

/** The baselines for a period, the claim's own first. */
export function baselinesOf(claim: CheckedClaim, period: Days, terms: readonly Term[]): readonly CandidateBaseline[] {
  const named = closed(claim.baseline, period.end, period.end)
  const list: { name: BaselineName; period: Days }[] = []
  if (named !== null) list.push({ name: 'named', period: named })
  // "Since she took office" may mean the first month, or the last one before.
  if (named !== null && claim.baselineName === 'month_before_the_start')
    list.push({ name: 'month_before_the_start', period: monthOf(addDays(named.start, -1)) })
  if (claim.apart !== null) list.push({ name: 'named', period: shifted(period, -claim.apart) })
  const months = monthsIn(period)
  list.push({ name: 'same_period_a_year_before', period: shifted(period, -12) })
  list.push({ name: 'period_just_before', period: shifted(period, -months) })
  const term = terms.find(({ start, end }) => start <= period.end && (end === null || end >= period.end))
  if (term !== undefined) {
    const first = monthOf(term.start)
    if (first.end < period.end) list.push({ name: 'start_of_term', period: first })
    const before = monthOf(addDays(first.start, -1))
    if (before.end < period.start) list.push({ name: 'month_before_the_start', period: before })
  }
  list.push({ name: 'average_of_the_year_before', period: monthsEnding(addDays(period.start, -1), 12) })
  // Where the words name no baseline, they leave open which of the two usual ones is meant.
  const usual: ReadonlySet<BaselineName> = new Set(['same_period_a_year_before', 'period_just_before'])
  const { baselineName } = claim
  const meant = (name: BaselineName): boolean =>
    name === 'named' || name === baselineName || (baselineName === null && !list.some(isNamed) && usual.has(name))
  return unique(list.map((one) => ({ ...one, own: meant(one.name) })))
}
