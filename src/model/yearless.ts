// Days that a text tells without their year: "on 12 March", where nothing says of which. They are reckoned in a year that
// no text tells of, so that they can be laid beside each other like any days, and beside dated ones in whichever year fits.
import { dayNumber, dayParts, daysApart, daysInMonth, isUnknown } from './interval.js'
import type { Interval } from './time.js'

/** A leap year, and so far ahead that no text tells of it. */
export const UNTOLD_YEAR = 9996

/** The years around it, which "a year before" and the end of a winter may lead to. */
const UNTOLD = /(?<!\d)999\d(?=-)/gu

const isUntold = (day: string | null): boolean => day?.startsWith('999') === true && day.length > 4

/** Whether days are of a year that is not told. */
export const isYearless = ({ start, end }: Interval): boolean => isUntold(start) || isUntold(end)

/** How EDTF (ISO 8601-2) writes days of a year that is not told: `XXXX-03-12`. */
export const yearlessEdtf = (edtf: string): string => edtf.replaceAll(UNTOLD, 'XXXX')

/** The last day of the month or the day that a pattern names. */
function lastDay(pattern: string): string {
  const [, month = '01', day] = pattern.split('-')
  return `${UNTOLD_YEAR}-${month}-${day ?? daysInMonth(UNTOLD_YEAR, Number(month))}`
}

/** The month and day of a pattern of one day: `05-04` of `XXXX-05-04`; null for any other. */
export const yearlessDay = (pattern: string): string | null => /^XXXX-(\d\d-\d\d)$/u.exec(pattern)?.[1] ?? null

const MONTH_OR_DAYS = /^XXXX-\d\d(?:-\d\d)?(?:\/XXXX-\d\d(?:-\d\d)?)?$/u

/** The days of a pattern such as `XXXX-03`, `XXXX-03-12` or `XXXX-01/XXXX-09`; null for any other. */
export function yearlessDays(edtf: string | null): Interval | null {
  if (edtf === null || !MONTH_OR_DAYS.test(edtf)) return null
  const [from = '', to = from] = edtf.split('/')
  const start = lastDay(from.length > 7 ? from : `${from}-01`)
  const end = lastDay(to)
  return start <= end ? { start, end } : null
}

/** The same days in another year; the 29th of February is the 28th of a common one. */
function inYear({ start, end }: Interval, year: number): Interval {
  const moved = (day: string | null): string | null => {
    if (day === null) return null
    const [, month = '', at = ''] = day.split('-')
    const last = Math.min(Number(at), daysInMonth(year, Number(month)))
    return `${String(year).padStart(4, '0')}-${month}-${String(last).padStart(2, '0')}`
  }
  return { start: moved(start), end: moved(end) }
}

const yearOf = (day: string | null): number | null => (day === null ? null : dayParts(dayNumber(day)).year)

/** Days of a year that is not told, in the year that brings them nearest to dated ones; the earliest of several. */
function inNearestYear(yearless: Interval, dated: Interval): Interval {
  const [first, last] = [yearOf(dated.start ?? dated.end), yearOf(dated.end ?? dated.start)]
  if (first === null || last === null) return yearless
  let best = yearless
  let nearest = Number.POSITIVE_INFINITY
  for (let year = first - 1; year <= last + 1 && nearest > 0; year++) {
    const placed = inYear(yearless, year)
    const apart = daysApart(placed, dated)
    if (apart < nearest) [best, nearest] = [placed, apart]
  }
  return best
}

/** Two intervals, of which either may be of a year that is not told, in the year that brings them nearest. */
export function inOneYear(a: Interval, b: Interval): readonly [Interval, Interval] {
  if (isYearless(a) === isYearless(b)) return [a, b]
  return isYearless(a) ? [inNearestYear(a, b), b] : [a, inNearestYear(b, a)]
}

/** How many days lie between two intervals in that year. */
export const daysApartInAnyYear = (a: Interval, b: Interval): number =>
  isUnknown(a) || isUnknown(b) ? 0 : daysApart(...inOneYear(a, b))
