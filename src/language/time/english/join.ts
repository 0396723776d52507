// Joins English candidates that stand side by side into one expression: a part of a year and its year, a weekday and
// its date, a part of the day and its day, a stretch and the period it is counted in.
import { sentenceAt } from '../../context.js'
import type { Candidate, Refiner, Scan } from '../candidate.js'
import { widened, wordAt } from '../candidate.js'
import type { CalendarMeaning, Meaning } from '../meaning.js'
import { isBareYear } from '../meaning.js'
import { joinNeighbours } from '../neighbours.js'

/** The words between two candidates: nothing, one connecting word, or something that keeps them apart. */
function gapOf(scan: Scan, left: Candidate, right: Candidate): string | null {
  if (right.first === left.last) return ''
  if (right.first === left.last + 1) return wordAt(scan, left.last)
  return null
}

/** A heading and the line under it stand side by side but say nothing together. */
const sameSentence = (scan: Scan, left: Candidate, right: Candidate): boolean =>
  sentenceAt(scan.context, left.start) === sentenceAt(scan.context, right.start)

const isYearLike = (meaning: Meaning): boolean =>
  isBareYear(meaning) ||
  (meaning.kind === 'offset' && meaning.unit === 'year') ||
  (meaning.kind === 'calendar' && meaning.fiscal)

const lacksYear = (meaning: Meaning): meaning is CalendarMeaning =>
  meaning.kind === 'calendar' &&
  meaning.year === null &&
  meaning.of === null &&
  meaning.relation === null &&
  (meaning.month !== null || meaning.season !== null || meaning.quarter !== null || meaning.half !== null)

/** "October of next year", "the first quarter of 2009", "summer 2007", "the first half of March". */
function joinYear(left: Candidate, right: Candidate, gap: string): Meaning | null {
  if (!lacksYear(left.meaning) || right.part !== null) return null
  if (!(gap === '' || gap === ',' || gap === 'of')) return null
  if (isBareYear(right.meaning) && !right.meaning.fiscal) {
    if (gap === ',' && left.meaning.month === null) return null
    return { ...left.meaning, year: right.meaning.year }
  }
  if (gap !== 'of' && !(gap === '' && right.meaning.kind === 'offset' && right.meaning.from === 'document')) return null
  if (isYearLike(right.meaning)) return { ...left.meaning, of: right.meaning }
  const inside = right.meaning.kind === 'calendar' && right.meaning.month !== null && right.meaning.day === null
  return inside && left.meaning.half !== null ? { ...left.meaning, of: right.meaning } : null
}

/** "the 1982 summer", "2008’s second quarter" are rare; only the season is read. */
function joinSeason(left: Candidate, right: Candidate, gap: string): Meaning | null {
  if (gap !== '' || !isBareYear(left.meaning)) return null
  if (!lacksYear(right.meaning) || right.meaning.season === null) return null
  return { ...right.meaning, year: left.meaning.year }
}

/** "Saturday, June 24, 1950". */
function joinWeekday(left: Candidate, right: Candidate, gap: string): Meaning | null {
  if (left.meaning.kind !== 'calendar' || left.meaning.weekday === null || left.meaning.relation !== null) return null
  if (right.meaning.kind !== 'calendar' || right.meaning.day === null) return null
  return gap === '' || gap === ',' ? right.meaning : null
}

const isDay = (meaning: Meaning): boolean =>
  (meaning.kind === 'calendar' && (meaning.day !== null || meaning.weekday !== null)) ||
  (meaning.kind === 'offset' && meaning.unit === 'day')

/** "Friday morning", "the night of 18 April", "12:00 UTC Monday", "May 8 1:00AM". */
function joinClock(left: Candidate, right: Candidate, gap: string): Meaning | null {
  if (right.meaning.kind === 'clock' && right.meaning.of === null && isDay(left.meaning) && gap === '')
    return { ...right.meaning, of: left.meaning }
  if (left.meaning.kind === 'clock' && left.meaning.of === null && isDay(right.meaning)) {
    if (gap === '' || gap === 'of') return { ...left.meaning, of: right.meaning }
  }
  return null
}

/** "the first two months of 1939", "the last month of the previous administration". */
function joinStretch(scan: Scan, left: Candidate, right: Candidate, gap: string): Meaning | null {
  if (gap !== 'of') return null
  const period =
    right.meaning.kind === 'calendar' ||
    right.meaning.kind === 'offset' ||
    right.meaning.kind === 'era' ||
    right.meaning.kind === 'decade'
  if (!period) return null
  if (left.meaning.kind === 'duration' && left.meaning.place !== null && left.meaning.of === null) {
    const place = left.meaning.place === 'last' ? 'final' : left.meaning.place
    return { ...left.meaning, place, of: right.meaning }
  }
  const last = left.meaning.kind === 'offset' && left.meaning.count === -1 && wordAt(scan, left.first) === 'the'
  if (!last || left.meaning.kind !== 'offset') return null
  return { kind: 'duration', unit: left.meaning.unit, count: 1, place: 'final', of: right.meaning }
}

function joined(scan: Scan, left: Candidate, right: Candidate): Candidate | null {
  const gap = gapOf(scan, left, right)
  if (gap === null || !sameSentence(scan, left, right) || left.range !== null || right.range !== null) return null
  const wide = { ...widened(scan, left, left.first, right.last), end: right.end }
  const year = joinYear(left, right, gap)
  if (year !== null) return { ...wide, meaning: year, rule: `${left.rule}+year` }
  const season = joinSeason(left, right, gap)
  if (season !== null) return { ...wide, meaning: season, rule: 'year-season' }
  const day = joinWeekday(left, right, gap)
  if (day !== null) return { ...wide, meaning: day, part: right.part, rule: `weekday+${right.rule}` }
  const clock = joinClock(left, right, gap)
  if (clock !== null) return { ...wide, meaning: clock, rule: 'clock+date' }
  const stretch = joinStretch(scan, left, right, gap)
  if (stretch !== null) return { ...wide, meaning: stretch, rule: 'stretch-of' }
  return null
}

/** From the right, so that "the first quarter of last year" is whole before anything takes it as its period. */
export const refineJoins = joinNeighbours(joined)

/** The token after a zone told in words: "eastern standard time", "local time", a city's time. */
function behindZone(scan: Scan, first: number): number {
  for (let i = first; i < first + 4; i++) {
    const word = wordAt(scan, i)
    if (word === 'time') return i + 1
    if (
      !/^(?:eastern|central|mountain|pacific|standard|daylight|local)$/.test(word) &&
      !/^[A-Z]/.test(scan.tokens[i]?.text ?? '')
    )
      break
  }
  return first
}

/** A time of day without a date takes the date next to it, as in "at 16:15 UTC, June 1st" or "at 5 am on 3 October". */
export const refineClockDates: Refiner = (scan, candidates) =>
  candidates.map((found, i) => {
    const { meaning } = found
    if (meaning.kind !== 'clock' || meaning.of !== null) return found
    const next = candidates[i + 1]
    if (next === undefined || !isDay(next.meaning)) return found
    const at = behindZone(scan, found.last)
    if (next.first > at + 1 || !/^(?:,|on)$/.test(wordAt(scan, at))) return found
    return { ...found, meaning: { ...meaning, of: next.meaning } }
  })

/** Words between a length and the date it ends with. */
const LEADING_UP = /^(?:leading up to|ending|ending in|ending on|ended|ended in|up to|through|to)$/

/** "the 12 months leading up to September 2023": the length is placed, both stay expressions of their own. */
export const refineStretchEnds: Refiner = (scan, candidates) =>
  candidates.map((found, i) => {
    const { meaning } = found
    const next = candidates[i + 1]
    if (meaning.kind !== 'duration' || meaning.count === null || meaning.place !== null || next === undefined)
      return found
    if (next.meaning.kind !== 'calendar' || next.part !== null || next.first - found.last > 3) return found
    if (!/^(?:the|year|in|over|for)$/.test(wordAt(scan, found.first - 1))) return found
    const between = scan.tokens.slice(found.last, next.first).map((token) => token.lower)
    if (!LEADING_UP.test(between.join(' '))) return found
    return { ...found, meaning: { ...meaning, place: 'final', of: next.meaning }, rule: 'units-up-to' }
  })
