// What relative expressions are counted from: the document's date, or the date told before. News look back from the day
// they appear; a history is told along its own dates, and the day it was written says nothing about "in May".
import { dayNumber } from '../../model/index.js'
import type { Point } from './calendar.js'
import { dayOfPoint } from './calendar.js'
import type { Candidate } from './candidate.js'

export interface Frame {
  /** Day number of the document's date, null where it has none. */
  readonly written: number | null
  /** Whether the text tells of times long past along its own dates. */
  readonly narrative: boolean
  /** The date told last, whatever it reaches, and the last ones that reach a month and a day. */
  last: Point | null
  lastMonth: Point | null
  lastDay: Point | null
}

/** Dates with month and year at least this many days before the document count as long past. */
const LONG_PAST = 400
/** This many of them make a narrative, if they are this share of all. */
const ENOUGH_DATES = 3
const ENOUGH_SHARE = 0.6
/** Without a document date, and where dates have years only (ancient history), years decide. */
const ENOUGH_YEARS = 6

function isNarrative(candidates: readonly Candidate[], written: number | null): boolean {
  let dated = 0
  let datedPast = 0
  let years = 0
  let yearsPast = 0
  for (const { meaning } of candidates) {
    if (meaning.kind !== 'calendar' || meaning.year === null) continue
    const day = dayOfPoint({ year: meaning.year, month: meaning.month, day: meaning.day })
    const past = written === null || written - day > LONG_PAST
    years++
    if (past) yearsPast++
    if (meaning.month === null) continue
    dated++
    if (past) datedPast++
  }
  if (datedPast >= ENOUGH_DATES && datedPast / dated >= ENOUGH_SHARE) return true
  return dated === 0 && yearsPast >= ENOUGH_YEARS && yearsPast / years >= ENOUGH_SHARE
}

export function frameOf(candidates: readonly Candidate[], published: string | null): Frame {
  const written = published === null ? null : dayNumber(published)
  return { written, narrative: isNarrative(candidates, written), last: null, lastMonth: null, lastDay: null }
}

/** Remembers a date that was told, for what follows it. */
export function remember(frame: Frame, point: Point): void {
  frame.last = point
  if (point.month !== null) frame.lastMonth = point
  if (point.day !== null) frame.lastDay = point
}

/** The day that "today" and "last month" count from; in a narrative that is the date told last. */
export function nowOf(frame: Frame): number | null {
  if (frame.narrative) return frame.last === null ? null : dayOfPoint(frame.last)
  return frame.written
}

/** The day that "later" and "that year" count from. */
export function earlierOf(frame: Frame, unit: string): Point | null {
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return frame.lastDay ?? frame.lastMonth
  if (unit === 'month') return frame.lastMonth
  return frame.last
}
