// Places calendar dates: fills in the year that the words leave out.
import {
  addDays,
  addMonths,
  civilDay,
  daysInMonth,
  monthInterval,
  UNKNOWN_INTERVAL,
  yearlessDays,
} from '../../model/index.js'
import type { Point, Written } from './calendar.js'
import {
  pointOfDay,
  SEASON_MONTH,
  timexYear,
  weekdayOf,
  writeHalf,
  writePoint,
  writeQuarter,
  writeSeason,
} from './calendar.js'
import type { Tense } from './candidate.js'
import type { Frame } from './frame.js'
import type { CalendarMeaning, Meaning } from './meaning.js'
import type { Placed } from './placed.js'
import { placed, unplaced } from './placed.js'

const two = (value: number): string => String(value).padStart(2, '0')

/** A date behind by up to this many months stays in the year of the narrative; farther back it is the next year's. */
const LOOK_BACK = 3
/** A future date this near beats a past one that is most of a year away, unless the verb is past. */
const NEAR = 75
const FAR = 260

type DayInYear = Pick<CalendarMeaning, 'day' | 'moves'> & { readonly month: number }

/** The year of a month that is told without one. */
function yearOfMonth({ month, day, moves }: DayInYear, frame: Frame, tense: Tense): number | null {
  // "In March 2020 …, on the 9th of March": the sentence has told the month with its year.
  const { told } = frame
  if (told !== null && told.month === month) return told.year
  if (frame.narrative) return narrativeYear(month, frame)
  if (frame.written === null) return null
  const { year } = pointOfDay(frame.written)
  const start = (y: number): number => {
    const at = moves?.(y) ?? { month, day: day ?? 1 }
    return civilDay(y, at.month, at.day)
  }
  const past = start(year) <= frame.written ? year : year - 1
  const end = (y: number): number => (day === null ? start(y) + daysInMonth(y, month) - 1 : start(y))
  if (tense === 'past') return past
  // What was to come when it was said lies before or behind the day of writing, whichever is nearer.
  if (tense === 'foreseen') return start(past + 1) - frame.written <= frame.written - start(past) ? past + 1 : past
  // The next one, today's included.
  const future = end(year) >= frame.written ? year : year + 1
  if (tense === 'future')
    return start(future) - frame.written > FAR && frame.written - start(past) < NEAR ? past : future
  return frame.written - start(past) > FAR && start(past + 1) - frame.written < NEAR ? past + 1 : past
}

function narrativeYear(month: number, frame: Frame): number | null {
  const { last } = frame
  if (last === null) return null
  if (last.month === null) return last.year
  const behind = last.month - month
  const told = frame.nextYear
  // The year told next bounds how far the narrative can have gone.
  if (behind > LOOK_BACK) return told !== null && told === last.year ? last.year : last.year + 1
  return behind < -9 ? last.year - 1 : last.year
}

function monthly(meaning: CalendarMeaning, month: number, frame: Frame, tense: Tense): Placed {
  const told = meaning.year
  const year = told ?? relatedYear(meaning, month, frame) ?? yearOfMonth({ ...meaning, month }, frame, tense)
  if (year === null) {
    // A feast that moves has no day without a year.
    if (meaning.moves !== null) return unplaced('XXXX', 'day')
    const pattern = meaning.day === null ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(meaning.day)}`
    const interval = yearlessDays(pattern) ?? UNKNOWN_INTERVAL
    return { ...unplaced(pattern, meaning.day === null ? 'month' : 'day'), interval, edtf: pattern }
  }
  if (meaning.day !== null && meaning.day > daysInMonth(year, month)) {
    // The 29th of February is that of a leap year; a day that no year has is none.
    if (told !== null || meaning.day > 29) return unplaced(`${timexYear(year)}-${two(month)}-XX`, 'day')
    return placed(writePoint({ year: year - (((year % 4) + 4) % 4), month, day: meaning.day }), 'document')
  }
  const at = meaning.moves?.(year) ?? { month, day: meaning.day }
  return placed(writePoint({ year, ...at }), told === null ? (frame.narrative ? 'earlier' : 'document') : 'absolute')
}

/** "last September", "next spring", "that August": the year that the relation fixes. */
function relatedYear(meaning: CalendarMeaning, month: number, frame: Frame): number | null {
  const { relation } = meaning
  if (relation === null) return null
  const earlier = relation === 'same' || relation === 'previous' || relation === 'following' || frame.narrative
  const from = earlier ? frame.last : frame.written === null ? null : pointOfDay(frame.written)
  if (from === null) return null
  const at = from.month ?? 1
  // "in May …, down from last May": of a month just told the last one is the one before it.
  const told = relation === 'last' && !frame.narrative && frame.last?.month === month ? frame.last.year : null
  if (told !== null && told <= from.year) return told - 1
  if (relation === 'this' || relation === 'same') return from.year
  if (relation === 'last' || relation === 'previous') return month < at ? from.year : from.year - 1
  return month > at ? from.year : from.year + 1
}

function seasonal(meaning: CalendarMeaning, frame: Frame, tense: Tense): Placed {
  const season = meaning.season ?? 'SP'
  if (meaning.year !== null) return placed(writeSeason(meaning.year, season), 'absolute')
  const month = SEASON_MONTH[season]
  const year = relatedYear(meaning, month, frame) ?? yearOfMonth({ month, day: null, moves: null }, frame, tense)
  if (year === null) return unplaced(`XXXX-${season}`, 'season')
  const anchor = frame.narrative ? 'earlier' : 'document'
  // A winter told along a narrative is counted to the year it ends in.
  return placed(season === 'WI' ? writeSeason(year + 1, season, 'ends') : writeSeason(year, season), anchor)
}

/** Quarters and halves: of a told year, else the last one that ended, or the next one if the verb lies ahead. */
function periodic(meaning: CalendarMeaning, frame: Frame, tense: Tense): Placed {
  const write = (year: number): Written =>
    meaning.quarter !== null ? writeQuarter(year, meaning.quarter) : writeHalf(year, meaning.half ?? 1)
  if (meaning.year !== null) return placed(write(meaning.year), 'absolute')
  const code = meaning.quarter !== null ? `Q${meaning.quarter}` : `H${meaning.half}`
  if (frame.narrative && frame.last !== null) return placed(write(frame.last.year), 'earlier')
  if (frame.written === null) return unplaced(`XXXX-${code}`, meaning.quarter !== null ? 'quarter' : 'half')
  const { year, month } = pointOfDay(frame.written)
  const lastMonth = meaning.quarter !== null ? meaning.quarter * 3 : (meaning.half ?? 1) * 6
  const ended = lastMonth < (month ?? 1) ? year : year - 1
  return placed(write(tense === 'future' && ended < year ? year : ended), 'document')
}

/** "Said on Sunday that it would close on Friday" counts from that Sunday, if it is no more than a week ago. */
function foreseenFrom(said: Point | null, today: number): number {
  const day =
    said === null || said.month === null || said.day === null ? null : civilDay(said.year, said.month, said.day)
  return day !== null && day <= today && today - day < 7 ? day : today
}

/** How far off a day lies that is told by its weekday and its number alone. */
const WEEKS_OFF = 40

/** "El martes 17": the nearest day that is both, none where the text has slipped. */
function dayNumbered(day: number, weekday: number, today: number, tense: Tense): number | null {
  const isIt = (at: number): boolean => pointOfDay(at).day === day && weekdayOf(at) === weekday
  for (let off = 0; off <= WEEKS_OFF; off++) {
    if (tense !== 'future' && isIt(today - off)) return today - off
    if (tense !== 'past' && isIt(today + off)) return today + off
  }
  return null
}

function weekly(meaning: CalendarMeaning, frame: Frame, tense: Tense): Placed {
  const from = frame.narrative ? frame.lastDay : frame.written === null ? null : pointOfDay(frame.written)
  const weekday = meaning.weekday ?? 1
  if (from === null || from.month === null || from.day === null) return unplaced(`XXXX-WXX-${weekday}`, 'day')
  const today = civilDay(from.year, from.month, from.day)
  const back = (weekdayOf(today) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  const { relation } = meaning
  const numbered = meaning.day === null ? null : dayNumbered(meaning.day, weekday, today, tense)
  if (numbered !== null) return placed(writePoint(pointOfDay(numbered)), 'document')
  let day = today - back
  const said = tense === 'foreseen' ? foreseenFrom(frame.lastDay, today) : today
  if (relation === 'last' || relation === 'previous') day = back === 0 ? today - 7 : day
  else if (relation === 'next' || relation === 'following') day = ahead === 0 ? today + 7 : today + ahead
  else if (tense === 'foreseen') day = said + ((weekday - weekdayOf(said) + 7) % 7)
  else if (tense === 'future' || frame.narrative) day = today + ahead
  return placed(writePoint(pointOfDay(day)), frame.narrative ? 'earlier' : 'document')
}

function fiscal(meaning: CalendarMeaning, frame: Frame): Placed {
  const now = frame.written === null ? null : pointOfDay(frame.written)
  const year = meaning.year ?? now?.year ?? null
  if (year === null) return unplaced('FYXXXX', 'year')
  const anchor = meaning.year === null ? ('document' as const) : ('absolute' as const)
  const open = { ...unplaced(`FY${year}`, 'year'), anchor }
  const month = frame.fiscalStart
  if (month === null) return open
  // A fiscal year bears the number of the year in which it ends.
  const first = month === 1 ? year : year - 1
  const { start } = monthInterval(first, month)
  const { end } = month === 1 ? monthInterval(year, 12) : monthInterval(year, month - 1)
  return { ...open, interval: { start, end }, edtf: `${start}/${end}`, granularity: 'interval' }
}

/** "the first half of March": fifteen days and the rest. */
function halfOfMonth(half: number, year: number, month: number): Placed {
  const whole = monthInterval(year, month)
  const cut = writePoint({ year, month, day: half === 1 ? 15 : 16 }).interval.start
  const interval = half === 1 ? { start: whole.start, end: cut } : { start: cut, end: whole.end }
  const written = writePoint({ year, month, day: null })
  return {
    ...placed(written, 'absolute'),
    interval,
    granularity: 'interval',
    edtf: `${interval.start}/${interval.end}`,
  }
}

const isFiscal = (meaning: Meaning | null): boolean => meaning?.kind === 'calendar' && meaning.fiscal

/** "The first quarter of fiscal 2025": the months are counted from the day on which that year begins, where it is known. */
function insideFiscal({ quarter, half }: CalendarMeaning, of: Placed): Placed {
  const part = quarter !== null ? `Q${quarter}` : `H${half}`
  const open = unplaced(`${of.value}-${part}`, quarter !== null ? 'quarter' : 'half')
  const { start } = of.interval
  if (start === null) return { ...open, anchor: of.anchor }
  const months = quarter !== null ? 3 : 6
  const first = addMonths(start, months * ((quarter ?? half ?? 1) - 1))
  const interval = { start: first, end: addDays(addMonths(first, months), -1) }
  return { ...open, anchor: of.anchor, interval, edtf: `${interval.start}/${interval.end}`, granularity: 'interval' }
}

/** A date as its words and the frame tell it; `of` has been placed already and hands in its period. */
export function placeCalendar(meaning: CalendarMeaning, of: Placed | null, frame: Frame, tense: Tense): Placed {
  if (of?.point != null) {
    const { point } = of
    if (meaning.half !== null && point.month !== null) return halfOfMonth(meaning.half, point.year, point.month)
    const inside = placeCalendar({ ...meaning, of: null, year: point.year }, null, frame, tense)
    return { ...inside, anchor: of.anchor }
  }
  if (of !== null && isFiscal(meaning.of) && (meaning.quarter !== null || meaning.half !== null))
    return insideFiscal(meaning, of)
  if (meaning.fiscal) return fiscal(meaning, frame)
  if (meaning.month !== null) return monthly(meaning, meaning.month, frame, tense)
  if (meaning.season !== null) return seasonal(meaning, frame, tense)
  if (meaning.quarter !== null || meaning.half !== null) return periodic(meaning, frame, tense)
  if (meaning.weekday !== null) return weekly(meaning, frame, tense)
  if (meaning.year !== null) return placed(writePoint({ year: meaning.year, month: null, day: null }), 'absolute')
  return { ...unplaced('XXXX', 'year'), interval: UNKNOWN_INTERVAL }
}
