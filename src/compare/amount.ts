// Writes values as people read them: the document's own words first, the common unit beside them where they differ.
import type { ClaimValue, Interval } from '../model/index.js'
import { commonUnit, readingsOf } from '../model/index.js'

const NUMBER = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 })
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

const APPROX_WORDS: Readonly<Record<ClaimValue['approx'], string>> = {
  exact: '',
  about: 'about ',
  nearly: 'nearly ',
  at_least: 'at least ',
  more_than: 'more than ',
  at_most: 'at most ',
  less_than: 'less than ',
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  '[lb_av]': 'lb',
  '[oz_av]': 'oz',
  '%': 'per cent',
  a: 'years',
  mo: 'months',
  d: 'days',
}

/** A number without noise: 14,102 and 816.5, never 816.4663. */
export const amount = (value: number): string => (Math.abs(value) >= 1000 ? WHOLE.format(value) : NUMBER.format(value))

const unitWord = (unit: string | null): string => (unit === null ? '' : ` ${UNIT_WORDS[unit] ?? unit}`)

/** The value in its own unit, with the common unit in brackets where that is another one. */
export function shownValue(value: ClaimValue): string {
  const number =
    value.value !== null
      ? amount(value.value)
      : [value.low, value.high].flatMap((side) => (side === null ? [] : amount(side))).join('–') || value.number
  const own = `${APPROX_WORDS[value.approx]}${number}${unitWord(value.unit)}`
  const common = commonUnit(value.unit)
  const readings = readingsOf(value)
  if (common === value.unit || readings.length === 0) return own
  const [least, most] = [Math.min(...readings), Math.max(...readings)]
  const converted = least === most ? amount(least) : `${amount(least)} to ${amount(most)}`
  return `${own} (${converted}${unitWord(common)})`
}

/** An interval in ISO days, shortened to month or year where it is one. */
export function shownInterval(interval: Interval | null): string {
  if (interval === null || (interval.start === null && interval.end === null)) return 'no date'
  const { start, end } = interval
  if (start === null) return `until ${end}`
  if (end === null) return `since ${start}`
  return start === end ? start : `${start} to ${end}`
}

/** How far two values lie apart, in the common unit and as a share of the larger; null where one has no value. */
export function difference(a: ClaimValue, b: ClaimValue): string | null {
  const [x, y] = [readingsOf(a)[0], readingsOf(b)[0]]
  if (x === undefined || y === undefined) return null
  const apart = Math.abs(x - y)
  if (apart === 0) return '0'
  const unit = commonUnit(a.unit)
  if (unit === '%') return `${amount(apart)} percentage points`
  return `${amount(apart)}${unitWord(unit)} (${amount((100 * apart) / Math.max(x, y))} per cent of the larger)`
}
