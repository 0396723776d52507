// Places what is counted from somewhere: last month, two days later, the last six months, a term of office.
import type { Interval } from '../../model/index.js'
import { dayNumber, isoDay, UNKNOWN_INTERVAL } from '../../model/index.js'
import type { Point } from './calendar.js'
import { dayNumberOf, dayOfPoint, pointOfDay, stepDays, writePoint, writeUnit } from './calendar.js'
import type { Frame } from './frame.js'
import { earlierOf, nowOf } from './frame.js'
import type { DurationMeaning, EraMeaning, OffsetMeaning, ShiftMeaning, Unit } from './meaning.js'
import type { Placed } from './placed.js'
import { edtfOf, placed, unplaced } from './placed.js'

const FINE: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour', 'day', 'week', 'weekend'])

const PATTERN: Partial<Record<Unit, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

const patternOf = (unit: Unit): string => PATTERN[unit] ?? 'XXXX-XX-XX'

/** Where "later" and "that month" count from, else the document's date for news. */
function anchorOf(
  from: 'document' | 'earlier',
  unit: Unit,
  frame: Frame,
): { day: number; point: Point; anchor: 'document' | 'earlier' } | null {
  const told = from === 'earlier' ? earlierOf(frame, unit) : null
  if (told !== null) return { day: dayOfPoint(told), point: told, anchor: 'earlier' }
  const now = nowOf(frame)
  if (now === null) return null
  return { day: now, point: pointOfDay(now), anchor: frame.narrative ? 'earlier' : 'document' }
}

/** A whole period beside the one that holds the anchor. */
export function placeOffset(meaning: OffsetMeaning, frame: Frame): Placed {
  const { unit, count } = meaning
  if (frame.narrative && meaning.from === 'document' && unit === 'day') return { ...unplaced('PRESENT_REF', 'open') }
  const from = anchorOf(meaning.from, unit, frame)
  if (from === null)
    return unplaced(meaning.from === 'document' && count === 0 ? 'PRESENT_REF' : patternOf(unit), 'open')
  // "The next day" after a bare month tells no day.
  if (FINE.has(unit) && from.point.day === null) return unplaced(patternOf(unit), 'open')
  return placed(writeUnit(from.day, unit, count), from.anchor)
}

/** A step of so many units from a point. */
export function placeShift(meaning: ShiftMeaning, frame: Frame): Placed {
  const { unit, count, sign } = meaning
  const vague = sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
  const from = anchorOf(meaning.from, unit, frame)
  if (from === null || count === null) return unplaced(vague, 'open')
  const day = stepDays(from.day, unit, sign * count)
  if (FINE.has(unit)) {
    if (from.point.day === null) return unplaced(patternOf(unit), 'open')
    return placed(writePoint(pointOfDay(day)), from.anchor)
  }
  // Steps of months from a day that is told end on a day; from the document's date they are rounded to the unit.
  if (unit === 'month' && from.anchor === 'earlier' && from.point.day !== null && !frame.narrative)
    return placed(writePoint(pointOfDay(day)), from.anchor)
  // A year before a month is that month of the year before.
  if (
    unit === 'year' &&
    from.anchor === 'earlier' &&
    from.point.month !== null &&
    from.point.day === null &&
    !frame.narrative
  )
    return placed(writeUnit(day, 'month', 0), from.anchor)
  return placed(writeUnit(day, unit === 'decade' ? 'year' : unit, 0), from.anchor)
}

const CODES: Record<Unit, readonly [prefix: string, letter: string, times: number]> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  weekend: ['P', 'WE', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  half: ['P', 'M', 6],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
}

/** The ISO length of a number of units; a number that is not told is X. */
export function lengthOf(unit: Unit, count: number | null): string {
  const [prefix, letter, times] = CODES[unit]
  if (count !== null) return `${prefix}${count * times}${letter}`
  if (unit === 'decade') return 'PXDE'
  return unit === 'century' ? 'PXCE' : `${prefix}X${letter}`
}

/** The days of a stretch that the words place. */
function stretch(meaning: DurationMeaning, of: Placed | null, frame: Frame): Interval {
  const { unit, count, place } = meaning
  if (count === null || place === null) return UNKNOWN_INTERVAL
  if (of !== null) {
    const start = dayNumberOf(of.interval.start)
    const end = dayNumberOf(of.interval.end)
    if (place === 'final')
      return end === null ? UNKNOWN_INTERVAL : { start: isoDay(stepDays(end + 1, unit, -count)), end: isoDay(end) }
    return start === null ? UNKNOWN_INTERVAL : { start: isoDay(start), end: isoDay(stepDays(start, unit, count) - 1) }
  }
  const now = frame.narrative ? null : frame.written
  if (now === null) return UNKNOWN_INTERVAL
  if (place === 'last') return { start: isoDay(stepDays(now, unit, -count)), end: isoDay(now) }
  if (place === 'next') return { start: isoDay(now), end: isoDay(stepDays(now, unit, count)) }
  return UNKNOWN_INTERVAL
}

/** A length of time: its value is the length, its interval the days where the words or the text fix them. */
export function placeDuration(meaning: DurationMeaning, of: Placed | null, frame: Frame): Placed {
  const interval = stretch(meaning, of, frame)
  const known = interval.start !== null || interval.end !== null
  return {
    value: lengthOf(meaning.unit, meaning.count),
    edtf: edtfOf(interval),
    interval,
    granularity: known ? 'interval' : 'open',
    anchor: of !== null ? of.anchor : known ? 'document' : 'none',
    point: null,
  }
}

/** A term of office up to the document's date. */
export function placeEra(meaning: EraMeaning, frame: Frame): Placed {
  const { term, point } = meaning
  if (term === null) return unplaced('PAST_REF', 'open')
  if (point === 'first_day') return { ...placed(writePoint(pointOfDay(dayNumber(term.start))), 'era') }
  const now = frame.written === null ? null : isoDay(frame.written)
  const end = term.end !== null && (now === null || term.end < now) ? term.end : now
  const interval = { start: term.start, end: point === 'since' ? now : end }
  return {
    value: interval.end === null || point === 'since' ? `${term.start}/` : `${interval.start}/${interval.end}`,
    edtf: point === 'since' ? `${term.start}/..` : edtfOf(interval),
    interval,
    granularity: 'interval',
    anchor: 'era',
    point: null,
  }
}
