// What relative expressions are counted from: the document's date, or the date told before. News look back from the day
// they appear; a history is told along its own dates, and the day it was written says nothing about "in May".
import { dayNumber } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { Point } from './calendar.js'
import { dayOfPoint } from './calendar.js'
import type { Candidate } from './candidate.js'

export interface Frame {
  /** Day number of the document's date, null where it has none. */
  readonly written: number | null
  /** Whether the text tells of times long past along its own dates. */
  readonly narrative: boolean
  /** The month in which fiscal years begin, where the pack's datasets agree on one. */
  readonly fiscalStart: number | null
  /** For each candidate the year told next after it (narratives only), and that of the one being placed. */
  readonly ahead: readonly (number | null)[]
  nextYear: number | null
  /** The month that the sentence has told with its year. */
  told: { readonly year: number; readonly month: number } | null
  /** The date told last, whatever it reaches, and the last ones that reach a month and a day. */
  last: Point | null
  lastMonth: Point | null
  lastDay: Point | null
}

/** Dates at least this many days before the document count as long past. */
const LONG_PAST = 400
/** This many dates with month and year, if they are this share of all, make a narrative. */
const ENOUGH_DATES = 3
const ENOUGH_SHARE = 0.6
/** Two dates are enough if all are this many days before it and nothing speaks of the day of writing. */
const FEW_DATES = 2
const BYGONE = 3650
/** Where few dates have months, years decide, if nothing in the text speaks of the day it was written. */
const ENOUGH_YEARS = 4
const YEAR_SHARE = 0.8
/** A year this far from its neighbours is an aside and moves nothing. */
const NEIGHBOURS = 2

/** Whether an expression counts from the day of writing: today, last week, a weekday. */
function isDeictic({ meaning }: Candidate): boolean {
  if (meaning.kind === 'offset') return meaning.from === 'document'
  if (meaning.kind === 'shift') return meaning.from === 'document'
  return meaning.kind === 'calendar' && meaning.weekday !== null
}

function isNarrative(candidates: readonly Candidate[], written: number): boolean {
  let dated = 0
  let datedPast = 0
  let bygone = 0
  let years = 0
  let yearsPast = 0
  let deictic = 0
  for (const candidate of candidates) {
    if (isDeictic(candidate)) deictic++
    const { meaning } = candidate
    if (meaning.kind !== 'calendar' || meaning.year === null) continue
    const day = dayOfPoint({ year: meaning.year, month: meaning.month ?? 12, day: meaning.day })
    const past = written - day > LONG_PAST
    years++
    if (past) yearsPast++
    if (meaning.month === null) continue
    dated++
    if (past) datedPast++
    if (written - day > BYGONE) bygone++
  }
  if (datedPast >= ENOUGH_DATES && datedPast / dated >= ENOUGH_SHARE) return true
  if (deictic > 0) return false
  if (bygone >= FEW_DATES && bygone === dated) return true
  return yearsPast >= ENOUGH_YEARS && yearsPast / years >= YEAR_SHARE
}

const explicitYear = ({ meaning }: Candidate): number | null => (meaning.kind === 'calendar' ? meaning.year : null)

/** The year told next after each candidate, null after the last one. */
function nextYears(candidates: readonly Candidate[]): (number | null)[] {
  const next: (number | null)[] = []
  let year: number | null = null
  for (let i = candidates.length - 1; i >= 0; i--) {
    next[i] = year
    year = explicitYear(candidates[i] as Candidate) ?? year
  }
  return next
}

/**
 * Fiscal years begin in other months in other places: what the pack's own data say holds, if they say one thing. Packs
 * tell of their data in English; a text in another language may speak of another treasury.
 */
function fiscalStartOf({ pack: { datasets }, language }: ReadingContext): number | null {
  if (language !== 'en') return null
  const months = new Set(datasets.flatMap(({ fiscalYearStart }) => fiscalYearStart ?? []))
  return months.size === 1 ? ([...months][0] ?? null) : null
}

export function frameOf(candidates: readonly Candidate[], context: ReadingContext): Frame {
  const { published } = context
  const written = published === null ? null : dayNumber(published)
  // Without a date nothing tells a history from a report, so dates without a year stay open.
  const narrative = written !== null && isNarrative(candidates, written)
  const ahead = narrative ? nextYears(candidates) : []
  const fiscalStart = fiscalStartOf(context)
  const before = { nextYear: null, told: null, last: null, lastMonth: null, lastDay: null }
  return { written, narrative, fiscalStart, ahead, ...before }
}

/** Whether a told date moves the narrative, or is an aside far from the dates around it. */
function moves(frame: Frame, point: Point): boolean {
  if (!frame.narrative || frame.last === null || Math.abs(point.year - frame.last.year) <= NEIGHBOURS) return true
  return frame.nextYear === null || Math.abs(frame.nextYear - point.year) <= NEIGHBOURS
}

/** Remembers a date that was told, for what follows it. */
export function remember(frame: Frame, point: Point): void {
  if (!moves(frame, point)) return
  // A bare year that repeats the one being told takes nothing back.
  if (point.month !== null || frame.last?.year !== point.year) frame.last = point
  if (point.month !== null) frame.lastMonth = point
  if (point.day !== null) frame.lastDay = point
}

/** Drops what was told: the date told last is one that nothing places. */
export function forget(frame: Frame): void {
  frame.last = null
  frame.lastMonth = null
  frame.lastDay = null
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
