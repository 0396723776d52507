// Which year days are of that a text tells without one: of a happening that other texts date, the year of that happening.
import type { Claim, ClaimGroup, Interval } from '../model/index.js'
import { daysApart, inOneYear, lengthInDays } from '../model/index.js'

/** What is dated in the group: the narrowest first, which tell its year best. */
const datesOf = ({ claims }: ClaimGroup): readonly Interval[] =>
  claims
    .flatMap(({ period }) => period?.interval ?? [])
    .sort((a, b) => (lengthInDays(a) ?? 1e6) - (lengthInDays(b) ?? 1e6) || (a.start ?? '').localeCompare(b.start ?? ''))

/** The claim with its days in the year that brings them nearest to a date; where there is none, in the one they all share. */
function inYear(claim: Claim, dates: readonly Interval[]): Claim {
  const { yearless } = claim
  if (yearless === null) return claim
  let interval = yearless.interval
  let nearest = Number.POSITIVE_INFINITY
  for (const date of dates) {
    const [placed] = inOneYear(yearless.interval, date)
    const apart = daysApart(placed, date)
    if (apart < nearest) [interval, nearest] = [placed, apart]
  }
  return { ...claim, period: { ...yearless, interval }, yearless: null }
}

/** A happening whose days all have a year; a statistic is told of many years, and stays as it is. */
export function withYears(group: ClaimGroup): ClaimGroup {
  if (group.kind !== 'occurrence' || group.claims.every(({ yearless }) => yearless === null)) return group
  const dates = datesOf(group)
  return { ...group, claims: group.claims.map((claim) => inYear(claim, dates)) }
}
