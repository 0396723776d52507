// One amount told otherwise: in another unit, to fewer digits, cut short, or by a bound that leaves room for it.
import type { ClaimValue } from '../model/index.js'
import { boundsMeet, commonUnit, readingsOf, roundedBounds, writtenPrecision } from '../model/index.js'
import { reachesMeet } from './reach.js'
import type { Rule, Valued, Verdict } from './verdict.js'

/** Conversions printed by the press are rounded; nearer than this two units say the same. */
const CONVERSION_TOLERANCE = 0.02

/** How far two values are apart in the common unit, as a share of the larger, by the readings that bring them nearest. */
export const closest = (a: ClaimValue, b: ClaimValue): number =>
  Math.min(
    ...readingsOf(a).flatMap((x) =>
      readingsOf(b).map((y) => Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y), 1e-9)),
    ),
  )

/** Whether a value is a number, hedged or not, and no bound. */
export const isPoint = (value: ClaimValue): boolean => value.approx === 'exact' || value.approx === 'about'

/** "More than a tonne" and 2,400 lb are one amount in two units, said with other care. */
const UNIT_TOLERANCE = 0.25

/** One amount in two units: within the rounding of conversions, or as far as the words of each leave room. */
export const otherUnit: Rule = (a, b) => {
  if (a.value.unit === b.value.unit || commonUnit(a.value.unit) !== commonUnit(b.value.unit)) return null
  if (a.value.attribute === 'count') return null
  const apart = closest(a.value, b.value)
  if (apart <= CONVERSION_TOLERANCE)
    return { reason: 'unit', rule: 'value.unit', because: 'The numbers are the same amount in two units.' }
  const [x, y] = [roundedBounds(a.value), roundedBounds(b.value)]
  if (x === null || y === null || !boundsMeet(x, y) || apart > UNIT_TOLERANCE) return null
  return {
    reason: 'unit',
    rule: 'value.unit-bounds',
    because: 'In one unit, the words of each leave room for the amount of the other.',
  }
}

/** Duties of "8 to 35 per cent" are many: a span so much wider than its lower end is no rounded share. */
const WIDEST_SHARE = 2

const isSpanOfMany = ({ attribute, low, high }: ClaimValue): boolean =>
  attribute === 'share' && low !== null && high !== null && high > WIDEST_SHARE * low

/** The words of each leave room for the number of the other. */
export const fittingBounds: Rule = (a, b) =>
  reachesMeet(a.value, b.value) && !isSpanOfMany(a.value) && !isSpanOfMany(b.value)
    ? {
        reason: 'rounding',
        rule: 'value.bounds',
        because: 'The words of each leave room for the number of the other.',
      }
    : null

/** However round a number is, nobody rounds by more than this share of it. */
const MOST_ROUNDED = 0.05

/** Fewer than so many are told one by one. */
const MANY = 1000
const TENS = 10

/** A number cut to fewer digits than the other; of two that are written alike each says what it says. */
export const roundedNumbers: Rule = (a, b) => {
  // "Dozens" has no digits to be cut.
  if (!isPoint(a.value) || !isPoint(b.value) || a.value.value === null || b.value.value === null) return null
  const [p, q] = [writtenPrecision(a.value), writtenPrecision(b.value)]
  if (p === q && a.value.unit === b.value.unit) return null
  const [coarse, step] = p >= q ? [a.value, p] : [b.value, q]
  const size = Math.max(...readingsOf(coarse))
  // "290 dead" is a count as "288 dead" is; whoever rounds to tens says "about".
  if (coarse.attribute === 'count' && coarse.approx === 'exact' && step <= TENS && size < MANY) return null
  const half = Math.max(...readingsOf(coarse, step / 2))
  if (closest(a.value, b.value) * size > Math.min(half, MOST_ROUNDED * size)) return null
  return {
    reason: 'rounding',
    rule: 'value.precision',
    because: 'They agree within the precision in which they are written.',
  }
}

/** A total cut short after some digit, as totals often are: 254 of 254.7 kilograms. */
export function cutNumbers(a: Valued, b: Valued): Verdict | null {
  if (!isPoint(a.value) || !isPoint(b.value) || a.value.unit !== b.value.unit) return null
  const [x, y] = [a.value.value, b.value.value]
  const [p, q] = [writtenPrecision(a.value), writtenPrecision(b.value)]
  if (x === null || y === null || p === q) return null
  const [coarse, fine, step] = p > q ? [x, y, p] : [y, x, q]
  if (fine < coarse || fine - coarse >= step || step > MOST_ROUNDED * coarse) return null
  return {
    reason: 'rounding',
    rule: 'value.cut',
    because: 'One is the other without its last digits.',
  }
}
