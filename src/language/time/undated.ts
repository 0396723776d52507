// Places the expressions of a text that has no date of its own: an expression is settled where it means the same on the
// first and on the last day on which the text can have been written. What differs stays open.
import type { Interval, Time } from '../../model/index.js'
import { dayNumber, isoDay } from '../../model/index.js'
import type { Bracket } from './written.js'

/** Where nothing tells how late a text was written, what holds so many years on holds for good. */
const FOR_GOOD = 20 * 365

/** The days on which an expression has to mean the same. */
export const daysToAsk = ({ first, last }: Bracket): readonly [string, string] => [
  isoDay(first),
  isoDay(Number.isFinite(last) ? last : first + FOR_GOOD),
]

/** "The last six months" of a text written within some days are nearly the same on each: this part of them may differ. */
const FEW = 0.25

/** All days that a stretch up to the day of writing can hold, where that day is known well enough for its length. */
function nearlySettled(early: Time, late: Time): Interval | null {
  const [from, to] = [early.interval, late.interval]
  if (early.type !== 'duration' || from.start === null || from.end === null || to.end === null) return null
  const unsure = dayNumber(to.end) - dayNumber(from.end)
  return unsure <= FEW * (dayNumber(from.end) - dayNumber(from.start)) ? { start: from.start, end: to.end } : null
}

/** The days that both readings give; a side on which each has its own day of writing is the later one, or open. */
function settledDays(early: Time, late: Time, [first, last]: readonly [string, string]): Interval | null {
  const { start, end } = early.interval
  if (early.anchor === 'document' && end === first && late.interval.end === last && start !== late.interval.start)
    return nearlySettled(early, late)
  if (start !== late.interval.start) return null
  if (end === late.interval.end) return early.interval
  if (end !== first || late.interval.end !== last) return null
  // "Since March" goes on; "this month" has passed up to the day of writing.
  return { start, end: early.edtf?.endsWith('..') === true ? null : last }
}

/** One expression, settled if it means the same on both days. */
function settled(open: Time, early: Time | undefined, late: Time | undefined, days: readonly [string, string]): Time {
  if (early?.value !== late?.value || early === undefined || late === undefined) return open
  if (early.granularity !== late.granularity || early.value.endsWith('_REF')) return open
  const interval = settledDays(early, late, days)
  if (interval === null) return open
  const edtf = early.edtf === late.edtf ? early.edtf : `${interval.start ?? ''}/${interval.end ?? ''}`
  return { ...early, interval, edtf, basis: open.basis === 'stated' ? 'stated' : 'implied' }
}

/** The expressions of a text as read without a date, each settled where both days agree on it. */
export function settledTimes(
  open: readonly Time[],
  readings: readonly [readonly Time[], readonly Time[]],
  days: readonly [string, string],
): Time[] {
  const [early, late] = readings.map((times) => new Map(times.map((time) => [time.id, time] as const)))
  const kept = open.map((time) => settled(time, early?.get(time.id), late?.get(time.id), days))
  return kept
}
