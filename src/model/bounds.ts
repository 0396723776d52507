// Numbers as texts give them are ranges: "more than 24" and 29 agree, "1.1 tonnes" was rounded to a tenth. Values are
// set side by side as bounds in one unit, never as bare numbers.
import type { ClaimValue } from './claim.js'
import { convert, dimensionOf, kilogramsOf } from './unit.js'

/** A closed range in one unit, infinite where the words leave it open. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** The unit in which the amounts of a dimension are set side by side, where texts use several. */
const COMMON_UNITS: Readonly<Partial<Record<NonNullable<ReturnType<typeof dimensionOf>>, string>>> = {
  mass: 'kg',
  length: 'km',
  area: 'har',
  volume: 'L',
}

/** Which unit a value is set out in for comparing: kilograms for masses, kilometres for lengths; else its own. */
export const commonUnit = (unit: string | null): string | null => {
  const dimension = unit === null ? null : dimensionOf(unit)
  return (dimension === null ? undefined : COMMON_UNITS[dimension]) ?? unit
}

/** The readings of an amount in the unit of the value. */
function readingsAs(value: ClaimValue, of: number | null): readonly number[] {
  if (of === null) return []
  const common = commonUnit(value.unit)
  if (value.unit === null || common === null || common === value.unit) return [of]
  const converted = convert(of, value.unit, common)
  return converted === null ? kilogramsOf(value.unit).map((size) => of * size) : [converted]
}

/** What a value may be, reckoned once: values are set beside many others. */
interface Ranges {
  readonly readings: readonly number[]
  readonly stated: Bounds | null
  readonly rounded: Bounds | null
}

const known = new WeakMap<ClaimValue, Ranges>()

function rangesOf(value: ClaimValue): Ranges {
  const held = known.get(value)
  if (held !== undefined) return held
  const stated = boundsStated(value)
  const made = { readings: readingsAs(value, value.value), stated, rounded: boundsRounded(value, stated) }
  known.set(value, made)
  return made
}

/** Every reading of the value in the common unit ("ton" has several), else the value itself; empty where it has none. */
export const readingsOf = (value: ClaimValue, of: number | null = value.value): readonly number[] =>
  of === value.value ? rangesOf(value).readings : readingsAs(value, of)

/** What the words exclude: at least, at most, about and the like, in the common unit. "About" allows a twentieth at most. */
export const statedBounds = (value: ClaimValue): Bounds | null => rangesOf(value).stated

/** The range of true numbers that would be written so: half a step to each side of what the words allow. */
export const roundedBounds = (value: ClaimValue): Bounds | null => rangesOf(value).rounded

/** The share of it that "about" allows: a twentieth, or five steps of the last digit where somebody took the pains to tell more. */
function slackOf(value: ClaimValue): number {
  const steps =
    value.value === null || value.value === 0 ? Number.POSITIVE_INFINITY : ABOUT_STEPS * writtenPrecision(value)
  return Math.min(MOST_ABOUT, steps / Math.abs(value.value ?? 1))
}

/** How much "about" allows, as a share of the number and in steps of its last digit. */
const MOST_ABOUT = 0.05
const ABOUT_STEPS = 5

function boundsStated(value: ClaimValue): Bounds | null {
  if (value.value === null && value.low === null && value.high === null) return null
  const lows = readingsAs(value, value.low)
  const highs = readingsAs(value, value.high)
  const middles = readingsAs(value, value.value)
  // Vague words ("several") have bounds of their own and no value to allow for.
  switch (value.value === null ? 'exact' : value.approx) {
    case 'about':
    case 'nearly': {
      const slack = value.approx === 'about' ? slackOf(value) : 0
      const centre = middles.length > 0 ? middles : [...lows, ...highs]
      return {
        low: Math.min(...centre) * (value.approx === 'nearly' ? 0.9 : 1 - slack),
        high: Math.max(...centre) * (1 + slack),
      }
    }
    default:
      return {
        low: lows.length > 0 ? Math.min(...lows) : highs.length > 0 ? Number.NEGATIVE_INFINITY : Math.min(...middles),
        high: highs.length > 0 ? Math.max(...highs) : lows.length > 0 ? Number.POSITIVE_INFINITY : Math.max(...middles),
      }
  }
}

/** The size of the last digit a person wrote: 1,800 → 100, 1.1 → 0.1, 20,837.583 → 0.001, 29 → 1, 14,102 → 1; words count by their value. */
export function writtenPrecision(value: ClaimValue): number {
  const digits = /\d[\d.,]*/.exec(value.number)?.[0].replace(/[.,]$/, '')
  const size = Math.abs(value.value ?? 0)
  if (size === 0) return 0
  const decimals = digits === undefined ? null : /[.,](\d{1,2})$/.exec(digits)
  if (digits !== undefined && decimals !== null && Number.isFinite(Number(digits.replace(',', '.'))))
    return (size / Number(digits.replace(',', '.'))) * 10 ** -(decimals[1] as string).length
  // Three or more digits behind the point, or thousands before it: "163.3478", "20,837.58".
  const fraction = /\.(\d+)$/.exec(String(size))?.[1]
  if (fraction !== undefined) return 10 ** -fraction.length
  let step = 1
  while (step * 10 <= size && Math.abs(Math.round(size / (step * 10)) * step * 10 - size) < 1e-9 * size) step *= 10
  return step
}

/** However round a number is, nobody rounds by more than this share of it. */
const MOST_ROUNDED = 0.05

function boundsRounded(value: ClaimValue, bounds: Bounds | null): Bounds | null {
  if (bounds === null || value.value === null || (value.approx !== 'exact' && value.approx !== 'about')) return bounds
  // A count of a few is a count, not a rounding; a hundred may be one.
  const precision = writtenPrecision(value)
  const counted = value.unit !== null && dimensionOf(value.unit) === null && precision <= 1
  if (counted) return bounds
  const half = Math.max(...readingsAs(value, Math.min(precision / 2, MOST_ROUNDED * Math.abs(value.value))))
  return { low: bounds.low - half, high: bounds.high + half }
}

/** Whether two ranges share a number. */
export const boundsMeet = (a: Bounds, b: Bounds): boolean => a.low <= b.high && b.low <= a.high

/** Whether two values are of one kind and so can be set side by side at all. */
export function comparable(a: ClaimValue, b: ClaimValue): boolean {
  if (a.attribute !== b.attribute) return false
  if (a.attribute === 'count') return true
  // Lengths, areas and durations are all plain values; a number whose unit is left out may be any of them.
  if (a.attribute === 'value' && (a.unit === null || b.unit === null)) return true
  return commonUnit(a.unit) === commonUnit(b.unit)
}
