// Writes values as people read them: the document's own words first, the common unit beside them where they differ.
import type { ClaimValue, Interval } from '../model/index.js'
import { commonUnit, dimensionOf, readingsOf, unitWord, yearlessEdtf } from '../model/index.js'

const NUMBER = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 })
const SHARE = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 })
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

/** A number without noise: 14,102 and 816.5, never 816.4663. */
export const amount = (value: number): string => (Math.abs(value) >= 1000 ? WHOLE.format(value) : NUMBER.format(value))

/** A unit as a sentence has it, in the plural where more than one is meant. */
const unitWords = (unit: string | null, value: number | null = null): string => {
  const word = unit === '%' ? 'per cent' : unitWord(unit, value)
  return word === '' ? '' : ` ${word}`
}

/** Nobody reckons a sentence of twenty years in days. */
const isTime = ({ unit }: ClaimValue): boolean => unit !== null && dimensionOf(unit) === 'time'

/** Water is measured in litres by the glass only: a reservoir holds millions of cubic metres. */
const WIDER_VOLUME = { from: 'L', to: 'million m³', size: 1e9 } as const

/** Amounts of a unit in one that is as wide as they are. */
function widened(
  readings: readonly number[],
  unit: string | null,
): { readonly readings: readonly number[]; readonly words: string } {
  const { from, to, size } = WIDER_VOLUME
  const most = Math.max(...readings)
  return unit === from && most >= size
    ? { readings: readings.map((reading) => reading / size), words: ` ${to}` }
    : { readings, words: unitWords(unit, most) }
}

/** Readings of a value in the common unit, with its hedge. */
function asRead({ approx, unit }: ClaimValue, given: readonly number[]): string {
  const { readings, words } = widened(given, commonUnit(unit))
  const [least, most] = [Math.min(...readings), Math.max(...readings)]
  const number = least === most ? amount(least) : `${amount(least)} to ${amount(most)}`
  return `${APPROX_WORDS[approx]}${number}${words}`
}

/** The value as its text has it, with the common unit in brackets where that is another one. */
export function shownValue(value: ClaimValue): string {
  const words = value.words.replaceAll(/\s+/gu, ' ')
  const common = commonUnit(value.unit)
  const readings = readingsOf(value)
  if (common === value.unit || readings.length === 0 || isTime(value)) return `“${words}”`
  return `“${words}” (${asRead(value, readings)})`
}

/** The value as a number in the common unit, for a table. */
export function plainValue(value: ClaimValue): string {
  const readings = readingsOf(value)
  if (readings.length === 0 || isTime(value)) return value.words
  return asRead(value, readings)
}

/** An interval in ISO days, as the values of a finding have it. */
export function isoInterval(interval: Interval | null): string {
  if (interval === null || (interval.start === null && interval.end === null)) return 'no date'
  const { start, end } = interval
  const told = start === null ? `until ${end}` : end === null ? `since ${start}` : `${start} to ${end}`
  return yearlessEdtf(start === end ? `${start}` : told)
}

const isBound = (value: ClaimValue): boolean => value.approx !== 'exact' && value.approx !== 'about'

/** Two digits tell how far apart two values lie; more would be a precision that neither has. */
const share = (part: number): string => (part >= 10 ? WHOLE : SHARE).format(part)

/** How far two values lie apart, in the common unit and as a share of the larger; null where one has no value of its own but a bound. */
export function difference(a: ClaimValue, b: ClaimValue): string | null {
  const [x, y] = [readingsOf(a)[0], readingsOf(b)[0]]
  if (x === undefined || y === undefined) return null
  if (a.attribute === 'money' && a.unit !== b.unit) return null
  const apart = Math.abs(x - y)
  if (apart === 0) return '0'
  if (isBound(a) || isBound(b) || isTime(a)) return null
  const unit = commonUnit(a.unit)
  if (unit === '%') return `${amount(apart)} percentage ${apart === 1 ? 'point' : 'points'}`
  // What is counted is called differently by each text; units of measure are not.
  const shown = widened([apart], a.attribute === 'count' ? null : unit)
  return `${amount(shown.readings[0] ?? apart)}${shown.words} (${share((100 * apart) / Math.max(x, y))} per cent of the larger)`
}
