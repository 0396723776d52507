// Days and stretches of time as a reader expects them: "4 March 2025", "October 2024 – March 2025". Written out here and
// not left to the locale of the machine, since the same documents must give the same words everywhere.
import { daysInMonth } from './interval.js'
import type { Interval } from './time.js'
import { isYearless, UNTOLD_YEAR } from './yearless.js'

/** How a language writes days and stretches of time. */
export interface DateWords {
  /** January first. */
  readonly months: readonly string[]
  /** What stands between a day, its month and its year. */
  readonly between: string
  readonly until: (day: string) => string
  readonly from: (day: string) => string
}

/** Days and stretches of time as one language writes them. */
export interface ShownDates {
  /** `2025-03-04` as "4 March 2025"; anything else as it came. */
  readonly day: (iso: string) => string
  /** A closed interval as precisely as it is known and no more: a day, days, a month, months, a year, or an open side. */
  readonly interval: (interval: Interval | null) => string
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

interface Day {
  readonly year: string
  readonly month: number
  readonly day: number
}

/** A day by its parts; its year is empty where no text tells it. */
const dayOf = (iso: string): Day | null => {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (found === null) return null
  const year = isYearless({ start: iso, end: iso }) ? '' : (found[1] ?? '')
  return { year, month: Number(found[2]), day: Number(found[3]) }
}

const lastDayOf = (year: string, month: number): number => daysInMonth(year === '' ? UNTOLD_YEAR : Number(year), month)

const wholeMonths = (start: Day, end: Day): boolean => start.day === 1 && end.day === lastDayOf(end.year, end.month)

/**
 * How a language writes dates.
 *
 * @example
 * shownDates({ months, between: ' de ', until, from }).day('2025-03-04') // "4 de marzo de 2025"
 */
export function shownDates({ months, between, until, from }: DateWords): ShownDates {
  const monthWord = (month: number): string => months[month - 1] ?? ''
  const joined = (...parts: readonly (string | number)[]): string => parts.filter((part) => part !== '').join(between)
  const day = (iso: string): string => {
    const one = dayOf(iso)
    return one === null ? iso : joined(one.day, monthWord(one.month), one.year)
  }
  const shownMonths = (start: Day, end: Day): string => {
    if (start.year === end.year && start.year !== '' && start.month === 1 && end.month === 12) return start.year
    if (start.month === 1 && end.month === 12) return `${start.year}–${end.year}`
    const last = joined(monthWord(end.month), end.year)
    if (start.year !== end.year) return `${joined(monthWord(start.month), start.year)} – ${last}`
    return start.month === end.month ? last : `${monthWord(start.month)}–${last}`
  }
  const shownDays = (start: Day, end: Day): string => {
    const last = joined(end.day, monthWord(end.month), end.year)
    if (start.year !== end.year) return `${joined(start.day, monthWord(start.month), start.year)} – ${last}`
    if (start.month !== end.month) return `${joined(start.day, monthWord(start.month))} – ${last}`
    return start.day === end.day ? last : `${start.day}–${last}`
  }
  const interval = (given: Interval | null): string => {
    if (given === null || (given.start === null && given.end === null)) return ''
    const { start, end } = given
    if (start === null) return until(day(end ?? ''))
    if (end === null) return from(day(start))
    const [first, last] = [dayOf(start), dayOf(end)]
    if (first === null || last === null) return start === end ? start : `${start} – ${end}`
    return wholeMonths(first, last) ? shownMonths(first, last) : shownDays(first, last)
  }
  return { day, interval }
}

const ENGLISH = shownDates({
  months: MONTHS,
  between: ' ',
  until: (day) => `until ${day}`,
  from: (day) => `from ${day}`,
})

/** `2025-03-04` as "4 March 2025"; anything else as it came. */
export const shownDay = ENGLISH.day

/** A closed interval as precisely as it is known and no more: a day, days, a month, months, a year, or an open side. */
export const shownInterval = ENGLISH.interval
