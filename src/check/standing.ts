// Where a claim stands among its readings: how many lie below it, whether all move one way, how usual its comparison
// period is, and what was known when it was made.
import { addDays, addMonths, type Check, type CheckedClaim, type CheckReading } from '../model/index.js'
import { amountOver, publishedOn } from './measured.js'
import { type Days, monthsIn } from './periods.js'
import { claimedValue, isMultiple, type Traced } from './readings.js'

/** Where the claimed value lies among all readings. */
export function positionOf(claim: CheckedClaim, readings: readonly CheckReading[]): Check['position'] {
  const claimed = claimedValue(claim)
  if (claimed === null || readings.length === 0) return null
  const values = readings.map(({ computed }) => computed)
  return {
    below: values.filter((value) => value < claimed).length,
    of: values.length,
    least: Math.min(...values),
    most: Math.max(...values),
  }
}

/** Changes smaller than this, in per cent, point nowhere. */
const NO_CHANGE = 0.05

/** Whether all readings of a change move the same way. */
export function signRobustOf(claim: CheckedClaim, readings: readonly CheckReading[]): boolean | null {
  if (claim.kind !== 'change' || readings.length === 0) return null
  // As many times as before is no change.
  const still = isMultiple(claim) ? 1 : 0
  const signs = new Set(
    readings.map(({ computed }) => (Math.abs(computed - still) < NO_CHANGE ? 0 : Math.sign(computed - still))),
  )
  return signs.size === 1
}

/** The rank of the comparison period by daily rate among the twelve months that end with it; for single months. */
export function usualnessOf(best: Traced | undefined): Check['usualness'] {
  const baseline = best?.recipe.baseline
  if (best === undefined || baseline == null || monthsIn(baseline.period) !== 1) return null
  const rateOf = (month: Days): number | null => {
    const amount = amountOver(best.recipe.measured, month)
    return amount === null ? null : amount.value / amount.days
  }
  const own = rateOf(baseline.period)
  if (own === null) return null
  const rates = Array.from({ length: 12 }, (_, back) => {
    const start = addMonths(baseline.period.start, -back)
    return rateOf({ start, end: addDays(addMonths(start, 1), -1) })
  }).filter((rate) => rate !== null)
  return { rank: 1 + rates.filter((rate) => rate > own).length, of: rates.length, period: baseline.period }
}

/** The same reading by the newest publication that was out on the day of the claim. */
export function asOfOf(claim: CheckedClaim, best: Traced | undefined, all: readonly Traced[]): Check['asOf'] {
  if (best === undefined) return { known: null, newest: null }
  const { published } = claim
  const { measured, period, baseline, per } = best.recipe
  const same = all.filter(
    ({ recipe }) =>
      recipe.measured.definition === measured.definition &&
      recipe.period.start === period.start &&
      recipe.period.end === period.end &&
      recipe.baseline?.period.start === baseline?.period.start &&
      recipe.baseline?.period.end === baseline?.period.end &&
      recipe.per === per,
  )
  const out = same
    .filter(({ computed }) =>
      computed.amount.vintages.every(
        (vintage) => published !== null && publishedOn(measured.dataset, vintage) <= published,
      ),
    )
    .sort((a, b) => (a.reading.vintage < b.reading.vintage ? 1 : -1))
  return { known: out[0]?.reading.id ?? null, newest: best.reading.id }
}
