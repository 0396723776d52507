// Days of every year by a rule: a date that never moves, a weekday of a month, or days counted from Easter. A pack says
// the rule in words; here it becomes the date of each year.
import { addDays, civilDay, dayParts } from '../model/index.js'

/** A day of a year. */
export interface DayOfYear {
  readonly month: number
  readonly day: number
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const PLACES = ['first', 'second', 'third', 'fourth', 'last']

const FIXED = /^(\d{2})-(\d{2})$/
const MOVING = new RegExp(
  `^(?:(${PLACES.join('|')}) (${WEEKDAYS.join('|')}) of (${MONTHS.join('|')})|(orthodox )?easter)(?: ([+-]) ?(\\d{1,2}) days?)?$`,
)

/** Whether a pack's words for a day are such a rule. */
export function isHolidayRule(rule: string): boolean {
  if (MOVING.test(rule)) return true
  // No year without a leap day has the 29th of February.
  return FIXED.test(rule) && addDays(`2001-${rule}`, 0) === `2001-${rule}`
}

/**
 * The day that a rule gives in each year, and whether it is the same in all.
 *
 * @example
 * ```ts
 * holidayOf('easter -2 days').in(2024) // { month: 3, day: 29 }
 * ```
 */
export function holidayOf(rule: string): { readonly moves: boolean; readonly in: (year: number) => DayOfYear } {
  const fixed = FIXED.exec(rule)
  if (fixed !== null) {
    const day = { month: Number(fixed[1]), day: Number(fixed[2]) }
    return { moves: false, in: () => day }
  }
  const [, place, weekday, month, orthodox, sign, count] = MOVING.exec(rule) ?? []
  const steps = Number(count ?? 0) * (sign === '-' ? -1 : 1)
  const first = (year: number): number =>
    place === undefined || weekday === undefined || month === undefined
      ? orthodox === undefined
        ? easter(year)
        : orthodoxEaster(year)
      : weekdayOfMonth(year, MONTHS.indexOf(month) + 1, WEEKDAYS.indexOf(weekday), PLACES.indexOf(place))
  return { moves: true, in: (year) => dayParts(first(year) + steps) }
}

/** 0 is Monday. */
const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7

/** The weekday of a month by its place, 0 the first and 4 the last. */
function weekdayOfMonth(year: number, month: number, weekday: number, place: number): number {
  if (place === 4) {
    const end = (month === 12 ? civilDay(year + 1, 1, 1) : civilDay(year, month + 1, 1)) - 1
    return end - ((weekdayOf(end) - weekday + 7) % 7)
  }
  const start = civilDay(year, month, 1)
  return start + ((weekday - weekdayOf(start) + 7) % 7) + place * 7
}

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const leap = b - Math.floor(b / 4)
  const h = (19 * a + leap - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return civilDay(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Easter Sunday of the Julian calendar as a Gregorian day (the same). */
function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const n = d + e + 114
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return civilDay(year, Math.floor(n / 31), (n % 31) + 1) + behind
}
