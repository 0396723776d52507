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

/** The value as its text has it, with the common unit in brackets where that is another one. */
export function shownValue(value: ClaimValue): string {
  const words = value.words.replaceAll(/\s+/gu, ' ')
  const common = commonUnit(value.unit)
  const readings = readingsOf(value)
  if (common === value.unit || readings.length === 0) return `“${words}”`
  const [least, most] = [Math.min(...readings), Math.max(...readings)]
  const converted = least === most ? amount(least) : `${amount(least)} to ${amount(most)}`
  return `“${words}” (${APPROX_WORDS[value.approx]}${converted}${unitWord(common)})`
}

/** The value as a number in the common unit, for a table. */
export function plainValue(value: ClaimValue): string {
  const readings = readingsOf(value)
  if (readings.length === 0) return value.words
  const [least, most] = [Math.min(...readings), Math.max(...readings)]
  const number = least === most ? amount(least) : `${amount(least)} to ${amount(most)}`
  return `${APPROX_WORDS[value.approx]}${number}${unitWord(commonUnit(value.unit))}`
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
  // Nouns differ between texts and their plural is not ours to make; units of measure do not.
  return `${amount(apart)}${a.attribute === 'count' ? '' : unitWord(unit)} (${amount((100 * apart) / Math.max(x, y))} per cent of the larger)`
}
