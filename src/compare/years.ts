// Which year days are of that a text tells without one: of a happening that other texts date, the year of that happening; of
// a statistic, the year in which another text gives the very number that this one gives for such a month.
import type { Claim, ClaimGroup, Interval } from '../model/index.js'
import { comparable, daysApart, inOneYear, lengthInDays, readingsOf, sameInterval } from '../model/index.js'

const byLength = (a: Interval, b: Interval): number =>
  (lengthInDays(a) ?? 1e6) - (lengthInDays(b) ?? 1e6) || (a.start ?? '').localeCompare(b.start ?? '')

/** What is dated in the group: the narrowest first, which tell its year best. */
const datesOf = ({ claims }: ClaimGroup): readonly Interval[] =>
  claims.flatMap(({ period }) => period?.interval ?? []).sort(byLength)

/** The claim with its days in the year that brings them nearest to a date; where there is none, in the one they all share. */
function inYear(claim: Claim, dates: readonly Interval[], farthest = Number.POSITIVE_INFINITY): Claim {
  const { yearless } = claim
  if (yearless === null) return claim
  let interval = yearless.interval
  let nearest = Number.POSITIVE_INFINITY
  for (const date of dates) {
    const [placed] = inOneYear(yearless.interval, date)
    const apart = daysApart(placed, date)
    if (apart < nearest) [interval, nearest] = [placed, apart]
  }
  return Number.isFinite(nearest) && nearest > farthest
    ? claim
    : { ...claim, period: { ...yearless, interval }, yearless: null }
}

/** A number up to here is given of many months. */
const SEVERAL = 99
/** So far from the month whose year is known the nearest year is sure. */
const SURE_DAYS = 150

/** Numbers that a text gives as exact, other than shares, which recur. */
const exactNumbers = ({ value }: Claim): readonly number[] =>
  value === null || value.approx !== 'exact' || value.attribute === 'share'
    ? []
    : readingsOf(value).filter((size) => size > SEVERAL)

/** Where a dated claim of another text gives the number of an undated one for the same days of a year: those days. */
function datedAlike(claim: Claim, dated: ReadonlyMap<number, readonly Claim[]>): readonly Interval[] {
  const { yearless, value } = claim
  if (yearless === null || value === null) return []
  return exactNumbers(claim)
    .flatMap((size) => dated.get(size) ?? [])
    .flatMap((other) => {
      const days = other.period?.interval
      if (days === undefined || other.origin === claim.origin || other.value === null) return []
      if (!comparable(value, other.value)) return []
      return sameInterval(...inOneYear(yearless.interval, days)) ? [days] : []
    })
}

/** A statistic whose texts without a year stand in the one that a number they share with a dated text tells, if it is one. */
function withSharedYears(group: ClaimGroup): ClaimGroup {
  const dated = new Map<number, Claim[]>()
  for (const claim of group.claims)
    if (claim.period !== null)
      for (const size of exactNumbers(claim)) dated.set(size, [...(dated.get(size) ?? []), claim])
  const days = new Map<string, Interval[]>()
  for (const claim of group.claims)
    for (const found of datedAlike(claim, dated)) days.set(claim.document, [...(days.get(claim.document) ?? []), found])
  if (days.size === 0) return group
  const claims = group.claims.map((claim) => {
    const known = days.get(claim.document) ?? []
    const years = new Set(known.map(({ start }) => start?.slice(0, 4)))
    // Days that the text only implies may be those of another number beside it.
    const sure = years.size === 1 && claim.yearless?.basis === 'stated'
    return sure ? inYear(claim, [...known].sort(byLength), SURE_DAYS) : claim
  })
  return { ...group, claims }
}

/** A group whose days have a year: all of a happening; of a statistic, which is told of many years, those of which another text tells it. */
export function withYears(group: ClaimGroup): ClaimGroup {
  if (group.claims.every(({ yearless }) => yearless === null)) return group
  if (group.kind !== 'occurrence') return withSharedYears(group)
  const dates = datesOf(group)
  return { ...group, claims: group.claims.map((claim) => inYear(claim, dates)) }
}
