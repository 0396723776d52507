// Joins Spanish candidates that stand side by side into one expression: a month or quarter and its year, a weekday and its
// date, a part of the day and its day, a stretch and the period it is counted in. Where the second begins with "del",
// the preposition is inside it.
import { sentenceAt } from '../../context.js'
import type { Candidate, Scan } from '../candidate.js'
import { widened, wordAt } from '../candidate.js'
import type { CalendarMeaning, Meaning } from '../meaning.js'
import { calendar, isBareYear } from '../meaning.js'
import { joinNeighbours } from '../neighbours.js'

/** How two candidates are tied: side by side, by "de" or "del", by a comma; null keeps them apart. */
function tieOf(scan: Scan, left: Candidate, right: Candidate): 'beside' | 'of' | 'comma' | null {
  const gap = right.first - left.last
  if (gap === 0) return wordAt(scan, right.first) === 'del' ? 'of' : 'beside'
  if (gap !== 1) return null
  const word = wordAt(scan, left.last)
  return word === 'de' ? 'of' : word === ',' ? 'comma' : null
}

const lacksYear = (meaning: Meaning): meaning is CalendarMeaning =>
  meaning.kind === 'calendar' &&
  meaning.year === null &&
  meaning.of === null &&
  meaning.relation === null &&
  (meaning.month !== null || meaning.season !== null || meaning.quarter !== null || meaning.half !== null)

const isPeriod = (meaning: Meaning): boolean =>
  meaning.kind === 'calendar' || meaning.kind === 'offset' || meaning.kind === 'era' || meaning.kind === 'decade'

/** "el último trimestre de 2009" is its fourth. */
function lastPeriod(meaning: Meaning): CalendarMeaning | null {
  if (meaning.kind !== 'offset' || meaning.count !== -1 || meaning.from !== 'document') return null
  if (meaning.unit === 'quarter') return calendar({ quarter: 4 })
  return meaning.unit === 'half' ? calendar({ half: 2 }) : null
}

/** "octubre del año pasado", "el primer trimestre de 2009", "el verano de 2007". */
function joinYear(left: Candidate, right: Candidate): Meaning | null {
  const last = lastPeriod(left.meaning)
  if (last !== null && isBareYear(right.meaning)) return { ...last, year: right.meaning.year }
  if (!lacksYear(left.meaning) || right.part !== null) return null
  if (isBareYear(right.meaning) && !right.meaning.fiscal) return { ...left.meaning, year: right.meaning.year }
  const fiscal = right.meaning.kind === 'calendar' && right.meaning.fiscal
  const year = fiscal || (right.meaning.kind === 'offset' && right.meaning.unit === 'year')
  return year ? { ...left.meaning, of: right.meaning } : null
}

/** "el mismo mes del año anterior": the month told before, a year earlier. */
function joinSame(left: Candidate, right: Candidate): Meaning | null {
  const same = left.meaning.kind === 'offset' && left.meaning.unit === 'month' && left.meaning.from === 'earlier'
  if (!same || right.meaning.kind !== 'offset' || right.meaning.unit !== 'year' || right.meaning.count !== -1)
    return null
  return { kind: 'shift', unit: 'year', count: 1, sign: -1, from: 'earlier' }
}

/** "el jueves 27 de febrero", "lunes, 9 de marzo". */
function joinWeekday(left: Candidate, right: Candidate): Meaning | null {
  if (left.meaning.kind !== 'calendar' || left.meaning.weekday === null || left.meaning.day !== null) return null
  return right.meaning.kind === 'calendar' && right.meaning.day !== null ? right.meaning : null
}

const isDay = (meaning: Meaning): boolean =>
  (meaning.kind === 'calendar' && (meaning.day !== null || meaning.weekday !== null)) ||
  (meaning.kind === 'offset' && meaning.unit === 'day')

/** "la noche del lunes", "las 12:00 UTC del lunes", "el martes por la mañana", "el lunes a las 15:00". */
function joinClock(left: Candidate, right: Candidate): Meaning | null {
  if (left.meaning.kind === 'clock' && left.meaning.of === null && isDay(right.meaning))
    return { ...left.meaning, of: right.meaning }
  if (right.meaning.kind === 'clock' && right.meaning.of === null && right.meaning.hour === null && isDay(left.meaning))
    return { ...right.meaning, of: left.meaning }
  return null
}

/** "los primeros seis meses de 2024", "los últimos tres meses del año pasado". */
function joinStretch(left: Candidate, right: Candidate): Meaning | null {
  if (left.meaning.kind !== 'duration' || left.meaning.place === null || left.meaning.of !== null) return null
  if (!isPeriod(right.meaning)) return null
  const place = left.meaning.place === 'last' ? 'final' : left.meaning.place
  return { ...left.meaning, place, of: right.meaning }
}

function joined(scan: Scan, left: Candidate, right: Candidate): Candidate | null {
  const tie = tieOf(scan, left, right)
  if (tie === null || left.range !== null || right.range !== null) return null
  if (sentenceAt(scan.context, left.start) !== sentenceAt(scan.context, right.start)) return null
  const wide = { ...widened(scan, left, left.first, right.last), end: right.end }
  const year = tie === 'of' || (tie === 'beside' && isBareYear(right.meaning)) ? joinYear(left, right) : null
  if (year !== null) return { ...wide, meaning: year, rule: `${left.rule}+year` }
  const same = tie === 'of' ? joinSame(left, right) : null
  if (same !== null) return { ...wide, meaning: same, rule: 'same-year-before' }
  const day = tie === 'of' ? null : joinWeekday(left, right)
  if (day !== null) return { ...wide, meaning: day, part: right.part, rule: `weekday+${right.rule}` }
  const clock = tie === 'comma' ? null : joinClock(left, right)
  if (clock !== null) return { ...wide, meaning: clock, rule: 'clock+date' }
  const stretch = tie === 'of' ? joinStretch(left, right) : null
  return stretch === null ? null : { ...wide, meaning: stretch, rule: 'stretch-of' }
}

/** From the right, so that "el primer trimestre del año pasado" has its year whole before anything takes it. */
export const refineJoins = joinNeighbours(joined)
