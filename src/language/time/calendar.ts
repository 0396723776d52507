// Periods of the calendar told by a unit and a place on it: weeks, seasons, quarters, decades. Built on the day
// reckoning of the model; a point is as much of a date as is known.
import type { Granularity, Interval } from '../../model/index.js'
import {
  civilDay,
  dayNumber,
  dayParts,
  daysInMonth,
  isoDay,
  isoYear,
  monthInterval,
  monthsInterval,
  yearInterval,
} from '../../model/index.js'
import type { Season, Unit } from './meaning.js'

/** As much of a date as is known; month and day are null where the text stops short of them. */
export interface Point {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const two = (value: number): string => String(value).padStart(2, '0')

/** A year as TIMEX3 writes it: `BC0480` before the common era. */
export const timexYear = (year: number): string =>
  year <= 0 ? `BC${String(1 - year).padStart(4, '0')}` : String(year).padStart(4, '0')

/** A point in both notations, with its days. */
export interface Written {
  readonly value: string
  readonly edtf: string
  readonly interval: Interval
  readonly granularity: Granularity
  readonly point: Point
}

/** A day, month or year, whichever the point reaches. */
export function writePoint(point: Point): Written {
  const { year, month, day } = point
  if (month === null)
    return { value: timexYear(year), edtf: isoYear(year), interval: yearInterval(year), granularity: 'year', point }
  if (day === null)
    return {
      value: `${timexYear(year)}-${two(month)}`,
      edtf: `${isoYear(year)}-${two(month)}`,
      interval: monthInterval(year, month),
      granularity: 'month',
      point,
    }
  const iso = isoDay(civilDay(year, month, Math.min(day, daysInMonth(year, month))))
  return {
    value: `${timexYear(year)}-${two(month)}-${two(day)}`,
    edtf: iso,
    interval: { start: iso, end: iso },
    granularity: 'day',
    point,
  }
}

export const pointOfDay = (number: number): Point => dayParts(number)
/** The day number of a point, its first day where it is a month or year. */
export const dayOfPoint = (point: Point): number => civilDay(point.year, point.month ?? 1, point.day ?? 1)

/** 1 is Monday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** The ISO week that holds a day. */
function writeWeek(number: number): Written {
  const monday = number - weekdayOf(number) + 1
  const thursday = dayParts(monday + 3)
  const week = Math.floor((monday + 3 - civilDay(thursday.year, 1, 1)) / 7) + 1
  const interval = { start: isoDay(monday), end: isoDay(monday + 6) }
  return {
    value: `${timexYear(thursday.year)}-W${two(week)}`,
    edtf: `${interval.start}/${interval.end}`,
    interval,
    granularity: 'week',
    point: dayParts(monday),
  }
}

function writeWeekend(number: number): Written {
  const week = writeWeek(number)
  const saturday = dayOfPoint(week.point) + 5
  const interval = { start: isoDay(saturday), end: isoDay(saturday + 1) }
  return {
    ...week,
    value: `${week.value}-WE`,
    edtf: `${interval.start}/${interval.end}`,
    interval,
    granularity: 'interval',
    point: dayParts(saturday),
  }
}

export const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }
const SEASON_EDTF: Readonly<Record<Season, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 }

/**
 * A season of the northern half of the earth. `winter` tells whether a winter is counted to the year it starts in
 * (as in "the winter of 2024") or to the one it ends in (a winter told after an autumn).
 */
export function writeSeason(year: number, season: Season, winter: 'starts' | 'ends' = 'starts'): Written {
  const month = SEASON_MONTH[season]
  const first = season === 'WI' && winter === 'ends' ? year - 1 : year
  const interval =
    season === 'WI' ? monthsInterval(first, 12, first + 1, 2) : monthsInterval(year, month, year, month + 2)
  return {
    value: `${timexYear(year)}-${season}`,
    edtf: `${isoYear(first)}-${SEASON_EDTF[season]}`,
    interval,
    granularity: 'season',
    point: { year: first, month, day: null },
  }
}

export function writeQuarter(year: number, quarter: number): Written {
  const month = quarter * 3 - 2
  return {
    value: `${timexYear(year)}-Q${quarter}`,
    edtf: `${isoYear(year)}-${32 + quarter}`,
    interval: monthsInterval(year, month, year, month + 2),
    granularity: 'quarter',
    point: { year, month, day: null },
  }
}

export function writeHalf(year: number, half: number): Written {
  const month = half * 6 - 5
  return {
    value: `${timexYear(year)}-H${half}`,
    edtf: `${isoYear(year)}-${39 + half}`,
    interval: monthsInterval(year, month, year, month + 5),
    granularity: 'half',
    point: { year, month, day: null },
  }
}

/** Ten years from `year`; before the common era 470s BC are -478 to -469. */
export function writeDecade(year: number, bc: boolean): Written {
  const first = bc ? 1 - (year + 9) : year
  const prefix = String(year).padStart(4, '0').slice(0, 3)
  return {
    value: bc ? `BC${prefix}` : prefix,
    edtf: bc ? `${isoYear(first)}/${isoYear(first + 9)}` : `${prefix}X`,
    interval: monthsInterval(first, 1, first + 9, 12),
    granularity: 'decade',
    point: { year: first, month: null, day: null },
  }
}

/** The nth century; negative before the common era. */
export function writeCentury(number: number): Written {
  const bc = number < 0
  const first = bc ? number * 100 + 1 : number * 100 - 99
  const digits = two(Math.abs(number) - 1)
  return {
    value: bc ? `BC${digits}` : digits,
    edtf: bc ? `${isoYear(first)}/${isoYear(first + 99)}` : `${digits}XX`,
    interval: monthsInterval(first, 1, first + 99, 12),
    granularity: 'century',
    point: { year: first, month: null, day: null },
  }
}

const MONTHS_OF: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }
const DAYS_OF: Partial<Record<Unit, number>> = { day: 1, weekend: 7, week: 7 }

/** The day `count` units after a day; halves of units are rounded to days. Hours and less stay on their day. */
export function stepDays(number: number, unit: Unit, count: number): number {
  const days = DAYS_OF[unit]
  if (days !== undefined) return number + Math.round(days * count)
  const months = MONTHS_OF[unit]
  if (months === undefined) return number
  const whole = Math.trunc(months * count)
  const { year, month, day } = dayParts(number)
  const index = year * 12 + month - 1 + whole
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  const rest = Math.round((months * count - whole) * 30.44)
  return civilDay(y, m, Math.min(day, daysInMonth(y, m))) + rest
}

/** The whole period of a unit that holds a day, `count` periods on. */
export function writeUnit(number: number, unit: Unit, count: number): Written {
  if (unit === 'week') return writeWeek(number + 7 * count)
  if (unit === 'weekend') return writeWeekend(number + 7 * count)
  if (unit === 'day' || unit === 'hour' || unit === 'minute' || unit === 'second')
    return writePoint(pointOfDay(stepDays(number, unit, count)))
  const { year, month } = dayParts(number)
  const index = year * 12 + month - 1 + (MONTHS_OF[unit] ?? 0) * count
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  if (unit === 'month') return writePoint({ year: y, month: m, day: null })
  if (unit === 'quarter') return writeQuarter(y, Math.ceil(m / 3))
  if (unit === 'half') return writeHalf(y, m > 6 ? 2 : 1)
  if (unit === 'decade')
    return y < 0 ? writeDecade(Math.floor((1 - y) / 10) * 10, true) : writeDecade(Math.floor(y / 10) * 10, false)
  if (unit === 'century') return writeCentury(Math.ceil(y / 100))
  return writePoint({ year: y, month: null, day: null })
}

export const dayNumberOf = (iso: string | null): number | null => (iso === null ? null : dayNumber(iso))
