// Days that a text gives by their number and their name, where the two do not agree: "Tuesday, 13 August" of a year in
// which that was a Wednesday. One of the two is a slip, and another text may tell which.
import { addDays, dayNumber, type Interval } from '../model/index.js'

/** From Monday on, as days are numbered here. English, Spanish. */
const NAMES: readonly RegExp[] = [
  /\b(?:monday|lunes)\b/iu,
  /\b(?:tuesday|martes)\b/iu,
  /\b(?:wednesday|miércoles)\b/iu,
  /\b(?:thursday|jueves)\b/iu,
  /\b(?:friday|viernes)\b/iu,
  /\b(?:saturday|sábado)\b/iu,
  /\b(?:sunday|domingo)\b/iu,
]
/** The first Monday of 1970, from which days of the week are counted. */
const A_MONDAY = dayNumber('1970-01-05')
const WEEK = 7

/** The weekday of a day, from 0 for Monday. */
const weekdayOf = (day: string): number => (((dayNumber(day) - A_MONDAY) % WEEK) + WEEK) % WEEK

/**
 * The days that are meant where a text gives a day by a number and a name that do not agree: those of that name in the
 * week before and the week after. None where they agree, or where no number or no name is given.
 */
export function daysOfName(words: string, { start, end }: Interval): readonly string[] {
  const named = NAMES.findIndex((name) => name.test(words))
  if (named < 0 || start === null || start !== end || !/\d/u.test(words)) return []
  const ahead = (named - weekdayOf(start) + WEEK) % WEEK
  return ahead === 0 ? [] : [addDays(start, ahead), addDays(start, ahead - WEEK)]
}
