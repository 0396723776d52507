import type { Interval } from './time.js'

// Reckoning with days and closed intervals of days, in whole numbers: every floor needs it, so it stands at the bottom.
// A day is an ISO string of the proleptic Gregorian calendar; years before the common era are astronomical (`-0479`).
// A side that is null is open: nothing is known that bounds it.

const DAYS_PER_ERA = 146_097

/** The number of a civil day, counted from 1970-01-01 (Howard Hinnant, chrono-compatible low-level date algorithms). */
export function civilDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - 719_468
}

/** A day of the calendar by its parts. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The inverse of `civilDay`. */
export function dayParts(number: number): CivilDay {
  const z = number + 719_468
  const era = Math.floor(z / DAYS_PER_ERA)
  const dayOfEra = z - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** A year as EDTF writes it: four digits, with a minus before the common era. */
export const isoYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4))

/** The ISO string of a day number. */
export function isoDay(number: number): string {
  const { year, month, day } = dayParts(number)
  return `${isoYear(year)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Days are asked for over and over; so many are remembered, which is more than a century of them. */
const REMEMBERED_DAYS = 50_000
const dayNumbers = new Map<string, number>()

/** The day number of an ISO day. */
export function dayNumber(iso: string): number {
  const known = dayNumbers.get(iso)
  if (known !== undefined) return known
  const number = numberOfDay(iso)
  if (dayNumbers.size < REMEMBERED_DAYS) dayNumbers.set(iso, number)
  return number
}

function numberOfDay(iso: string): number {
  const sign = iso.startsWith('-') ? 1 : 0
  const dash = iso.indexOf('-', sign)
  return civilDay(
    Number(iso.slice(0, dash)),
    Number(iso.slice(dash + 1, dash + 3)),
    Number(iso.slice(dash + 4, dash + 6)),
  )
}

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : civilDay(year, month + 1, 1) - civilDay(year, month, 1)

/** The ISO day `count` days after `iso` (before it if negative). */
export const addDays = (iso: string, count: number): string => isoDay(dayNumber(iso) + count)

/** The ISO day `count` months after `iso`; a day that the month lacks becomes the month's last. */
export function addMonths(iso: string, count: number): string {
  const { year, month, day } = dayParts(dayNumber(iso))
  const index = year * 12 + (month - 1) + count
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return isoDay(civilDay(y, m, Math.min(day, daysInMonth(y, m))))
}

/** The interval of nothing known. */
export const UNKNOWN_INTERVAL: Interval = { start: null, end: null }

export const dayInterval = (iso: string): Interval => ({ start: iso, end: iso })

export const monthInterval = (year: number, month: number): Interval => ({
  start: isoDay(civilDay(year, month, 1)),
  end: isoDay(civilDay(year, month, daysInMonth(year, month))),
})

/** From the first day of one month to the last day of another. */
export const monthsInterval = (fromYear: number, fromMonth: number, toYear: number, toMonth: number): Interval => ({
  start: monthInterval(fromYear, fromMonth).start,
  end: monthInterval(toYear, toMonth).end,
})

export const yearInterval = (year: number): Interval => monthsInterval(year, 1, year, 12)

/** Whether nothing is known of the interval. */
export const isUnknown = (interval: Interval): boolean => interval.start === null && interval.end === null

const from = (interval: Interval): number =>
  interval.start === null ? Number.NEGATIVE_INFINITY : dayNumber(interval.start)
const until = (interval: Interval): number =>
  interval.end === null ? Number.POSITIVE_INFINITY : dayNumber(interval.end)

/** Whether two intervals share a day, open sides reaching without end. */
export const intersects = (a: Interval, b: Interval): boolean => from(a) <= until(b) && from(b) <= until(a)

/** Whether `inner` lies wholly inside `outer`, open sides reaching without end. */
export const containsInterval = (outer: Interval, inner: Interval): boolean =>
  from(outer) <= from(inner) && until(inner) <= until(outer)

const side = (value: number): string | null => (Number.isFinite(value) ? isoDay(value) : null)

/** What two intervals share, or null if they share no day. */
export function intersection(a: Interval, b: Interval): Interval | null {
  const start = Math.max(from(a), from(b))
  const end = Math.min(until(a), until(b))
  return start > end ? null : { start: side(start), end: side(end) }
}

/** The smallest interval that holds both. */
export const unionInterval = (a: Interval, b: Interval): Interval => ({
  start: side(Math.min(from(a), from(b))),
  end: side(Math.max(until(a), until(b))),
})

/** How many days the interval holds, both ends counted; null where a side is open. */
export const lengthInDays = (interval: Interval): number | null =>
  interval.start === null || interval.end === null ? null : until(interval) - from(interval) + 1

/** How many days lie between two intervals: 0 where they meet or touch a shared day, 1 for neighbouring days. */
export const daysApart = (a: Interval, b: Interval): number => Math.max(0, from(a) - until(b), from(b) - until(a))

/** Whether both intervals have the same known sides. */
export const sameInterval = (a: Interval, b: Interval): boolean => a.start === b.start && a.end === b.end

/** The earliest of some ISO days; null of none. */
export const earliestDay = (days: readonly string[]): string | null => days.toSorted()[0] ?? null

/** The latest of some ISO days; null of none. */
export const latestDay = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null
