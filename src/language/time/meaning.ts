// What a temporal expression means before it is placed on the calendar. Proposers of every language end in these
// shapes, so that resolution is written once.
import type { Term } from '../../packs/schema.js'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'
/** TIMEX3 parts of the day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'
/** How a period is placed beside "now" (`this`, `last`, `next`) or beside the date told before (`same`, `previous`, `following`). */
export type Relation = 'this' | 'last' | 'next' | 'same' | 'previous' | 'following'
/** Which part of a period is meant; `earlier` and `later` are bounded by the document's date. */
export type Part = 'start' | 'mid' | 'end' | 'earlier' | 'later'

/** A calendar date, whole or in part; what the words leave open is null. */
export interface CalendarMeaning {
  readonly kind: 'calendar'
  /** Astronomical: 480 BC is -479. */
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** The day in each year of a feast that moves; month and day are then those of one year. */
  readonly moves: ((year: number) => { readonly month: number; readonly day: number }) | null
  /** 1 is Monday. */
  readonly weekday: number | null
  readonly season: Season | null
  readonly quarter: number | null
  readonly half: number | null
  readonly fiscal: boolean
  readonly relation: Relation | null
  /** The period it stands in ("October of next year"). */
  readonly of: Meaning | null
}

/** A whole period told by its place: today, last month, that year, the following decade. */
export interface OffsetMeaning {
  readonly kind: 'offset'
  readonly unit: Unit
  readonly count: number
  readonly from: 'document' | 'earlier'
}

/** A step from a point: two months ago, three days later. A null count is "some". */
export interface ShiftMeaning {
  readonly kind: 'shift'
  readonly unit: Unit
  readonly count: number | null
  readonly sign: 1 | -1
  readonly from: 'document' | 'earlier'
}

/** A length of time, placed where the words place it. A null count is "some". */
export interface DurationMeaning {
  readonly kind: 'duration'
  readonly unit: Unit
  readonly count: number | null
  readonly place: 'last' | 'next' | 'first' | 'final' | null
  readonly of: Meaning | null
}

/** A holder's time in office. */
export interface EraMeaning {
  readonly kind: 'era'
  readonly term: Term | null
  readonly point: 'whole' | 'first_day' | 'since'
}

interface DecadeMeaning {
  readonly kind: 'decade'
  readonly year: number
  readonly bc: boolean
}

interface CenturyMeaning {
  readonly kind: 'century'
  /** 21 is the twenty-first; the fourth before the common era is -4. */
  readonly number: number
}

/** From one date to another, told as one expression. */
export interface SpanMeaning {
  readonly kind: 'span'
  readonly from: Meaning
  readonly to: Meaning
}

/** Something that comes again. */
export interface SetMeaning {
  readonly kind: 'set'
  readonly unit: Unit
  readonly count: number
  readonly weekday: number | null
}

export interface VagueMeaning {
  readonly kind: 'vague'
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
  /** What days it can mean: the day itself, all up to it, all after it, or none that can be named. */
  readonly reach: 'day' | 'until' | 'after' | 'none'
}

/** A time of day on a date; `of` null means the date told before. */
export interface ClockMeaning {
  readonly kind: 'clock'
  readonly hour: number | null
  readonly minute: number | null
  readonly utc: boolean
  readonly part: DayPart | null
  readonly of: Meaning | null
}

/** "That time", "the same period": the date told before, as it was told. */
interface SameMeaning {
  readonly kind: 'same'
  /** A period has a length, which the last date need not have: it is told, but not placed. */
  readonly what: 'point' | 'period'
}

export type Meaning =
  | CalendarMeaning
  | OffsetMeaning
  | ShiftMeaning
  | DurationMeaning
  | EraMeaning
  | DecadeMeaning
  | CenturyMeaning
  | SpanMeaning
  | SetMeaning
  | VagueMeaning
  | ClockMeaning
  | SameMeaning

const NO_DATE: CalendarMeaning = {
  kind: 'calendar',
  year: null,
  month: null,
  day: null,
  moves: null,
  weekday: null,
  season: null,
  quarter: null,
  half: null,
  fiscal: false,
  relation: null,
  of: null,
}

/** A calendar date of the parts that are told. */
export const calendar = (parts: Partial<CalendarMeaning>): CalendarMeaning => ({ ...NO_DATE, ...parts })

export const offset = (unit: Unit, count: number, from: 'document' | 'earlier'): OffsetMeaning => ({
  kind: 'offset',
  unit,
  count,
  from,
})

/** Whether a calendar meaning tells a year and nothing finer. */
export const isBareYear = (meaning: Meaning): meaning is CalendarMeaning & { readonly year: number } =>
  meaning.kind === 'calendar' &&
  meaning.year !== null &&
  meaning.month === null &&
  meaning.season === null &&
  meaning.quarter === null &&
  meaning.half === null &&
  meaning.weekday === null

/** Whether a year is meant and nothing finer, by its number or by where it lies. */
export const isOneYear = (meaning: Meaning): boolean =>
  isBareYear(meaning) || (meaning.kind === 'offset' && meaning.unit === 'year')
