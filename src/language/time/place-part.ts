// Narrows a placed period to the part that the words take of it. "Early", "mid" and "late" have no fixed bounds: half
// months, and thirds or quarters of longer periods, are the convention here.
import type { Interval } from '../../model/index.js'
import { dayNumber, dayParts, isoDay, monthInterval, monthsInterval } from '../../model/index.js'
import { stepDays } from './calendar.js'
import type { Part } from './meaning.js'
import type { Placed } from './placed.js'
import { edtfOf } from './placed.js'

type Cut = 'start' | 'mid' | 'end'

function partOfMonth(year: number, month: number, cut: Cut): Interval {
  const whole = monthInterval(year, month)
  const day = (n: number): string => `${(whole.start as string).slice(0, -2)}${String(n).padStart(2, '0')}`
  if (cut === 'start') return { start: whole.start, end: day(15) }
  if (cut === 'mid') return { start: day(10), end: day(20) }
  return { start: day(15), end: whole.end }
}

/** The month of the year that a count of months ends in; counts are negative before the common era. */
const monthOf = (months: number): number => (((months % 12) + 12) % 12) + 1

/** Thirds of a long period, in whole months. */
function third(interval: Interval, cut: Cut): Interval {
  if (interval.start === null || interval.end === null) return interval
  const from = dayParts(dayNumber(interval.start))
  const to = dayParts(dayNumber(interval.end))
  const first = from.year * 12 + from.month - 1
  const months = to.year * 12 + to.month - first
  // Decades and centuries are cut at whole years.
  const size = months >= 120 ? Math.ceil(months / 36) * 12 : Math.max(1, Math.round(months / 3))
  const at = cut === 'start' ? first : cut === 'mid' ? first + Math.floor((months - size) / 2) : first + months - size
  const last = at + size - 1
  return monthsInterval(Math.floor(at / 12), monthOf(at), Math.floor(last / 12), monthOf(last))
}

/** The first or last three months of a term or a year; the middle is the middle third. */
function quarterOf(interval: Interval, cut: Cut): Interval {
  if (interval.start === null || interval.end === null) return interval
  if (cut === 'mid') return third(interval, cut)
  if (cut === 'start')
    return { start: interval.start, end: isoDay(stepDays(dayNumber(interval.start), 'month', 3) - 1) }
  return { start: isoDay(stepDays(dayNumber(interval.end) + 1, 'month', -3)), end: interval.end }
}

/** Before or after the document's date inside the period. */
function beside(interval: Interval, part: 'earlier' | 'later', written: number | null): Interval {
  if (interval.start === null || interval.end === null || written === null) return interval
  const [start, end] = [dayNumber(interval.start), dayNumber(interval.end)]
  if (written < start || written > end) return interval
  if (part === 'earlier') return { start: interval.start, end: isoDay(written) }
  return written === end ? interval : { start: isoDay(written + 1), end: interval.end }
}

/** The period narrowed; `noun` tells "the end of 2024" from "late 2024". */
export function placePart(whole: Placed, part: Part, noun: boolean, written: number | null): Placed {
  const { interval } = whole
  if (interval.start === null || interval.end === null) return whole
  let narrowed = interval
  if (part === 'earlier' || part === 'later') narrowed = beside(interval, part, written)
  else if (whole.granularity === 'month') {
    const { year, month } = dayParts(dayNumber(interval.start))
    narrowed = partOfMonth(year, month, part)
  } else if (whole.granularity === 'day' || whole.granularity === 'week') narrowed = interval
  else if (whole.anchor === 'era' || (noun && whole.granularity === 'year')) narrowed = quarterOf(interval, part)
  else narrowed = third(interval, part)
  if (narrowed === interval) return whole
  return { ...whole, interval: narrowed, edtf: edtfOf(narrowed), granularity: 'interval' }
}
