// Spanish ranges and lists of dates: "de 2018 a 2023", "entre marzo y mayo", "del 26 al 30 de noviembre", "el 4 y 5 de
// mayo", "junio y julio de 2024". The month and year told at the end count for the beginning.
import type { Candidate, Refiner, Scan } from '../candidate.js'
import { candidate, wordAt } from '../candidate.js'
import type { CalendarMeaning } from '../meaning.js'
import { type Joint, joinRanges } from '../neighbours.js'
import { ARTICLES } from './lexicon.js'

const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—'
type Day = CalendarMeaning & { readonly month: number; readonly day: number }

const smallNumber = (word: string): number | null => {
  const value = /^\d{1,2}$/.test(word) ? Number(word) : word === 'primero' ? 1 : 0
  return value >= 1 && value <= 31 ? value : null
}

/** Where the word that joins two dates stands before `first`, melted with an article or not ("del 5 [al] 8 de mayo"). */
function jointBefore(scan: Scan, found: Candidate): { readonly word: string; readonly at: number } {
  const word = wordAt(scan, found.first - 1)
  return { word: word === 'al' ? 'a' : word, at: found.first - 1 }
}

/** "del 26 al 30 de noviembre", "12 y 13 de julio": the first day has no month of its own. */
function dayBefore(scan: Scan, found: Candidate): Candidate | null {
  if (found.rule !== 'day-month') return null
  const { word, at } = jointBefore(scan, found)
  if (!isDash(word) && word !== 'a' && word !== 'y' && word !== 'hasta') return null
  const day = smallNumber(wordAt(scan, at - 1))
  const meaning = found.meaning as Day
  if (day === null || day >= meaning.day) return null
  const article = wordAt(scan, at - 2)
  const first = ARTICLES.has(article) ? at - 2 : at - 1
  const list = word === 'y' && wordAt(scan, first - 1) !== 'entre'
  return candidate(scan, first, at, { meaning: { ...meaning, day }, rule: 'day-range', range: list ? null : 'from' })
}

/** "12-14 de julio" with the two days in one token. */
function inOneToken(scan: Scan, found: Candidate): Candidate[] | null {
  const { meaning } = found
  if (meaning.kind !== 'calendar' || meaning.month === null || meaning.day !== null || meaning.relation !== null)
    return null
  const at = wordAt(scan, found.first - 1) === 'de' ? found.first - 2 : found.first - 1
  const match = /^(\d{1,2})[-–](\d{1,2})$/.exec(wordAt(scan, at))
  if (match === null) return null
  const [from, to] = [Number(match[1]), Number(match[2])]
  if (from < 1 || from >= to || to > 31) return null
  const cut = (match[1] as string).length
  const whole = candidate(scan, at, found.last, { meaning, rule: 'day-range' })
  return [
    { ...whole, end: whole.start + cut, meaning: { ...meaning, day: from }, range: 'from' },
    { ...whole, start: whole.start + cut + 1, meaning: { ...meaning, day: to }, range: 'to' },
  ]
}

/** Adds the beginnings of ranges that have no month of their own. */
export const refineShortRanges: Refiner = (scan, candidates) =>
  candidates.flatMap((found) => {
    const split = inOneToken(scan, found)
    if (split !== null) return split
    const before = dayBefore(scan, found)
    if (before === null) return [found]
    return [before, before.range === null ? found : { ...found, range: 'to' as const }]
  })

/** How finely a candidate tells its date; ranges join like with like. */
function fineness(found: Candidate): 'day' | 'month' | 'year' | null {
  const { meaning } = found
  if (meaning.kind !== 'calendar' || meaning.relation !== null || meaning.weekday !== null) return null
  if (meaning.day !== null) return 'day'
  if (meaning.month !== null) return 'month'
  return meaning.year === null || meaning.season !== null || meaning.quarter !== null || meaning.half !== null
    ? null
    : 'year'
}

/** The left date with the year of the right one, which stands later in the same year or early in the next. */
function withYearOf(left: Candidate, right: Candidate): Candidate {
  if (left.meaning.kind !== 'calendar' || right.meaning.kind !== 'calendar') return left
  if (left.meaning.year !== null || left.meaning.of !== null) return left
  if (right.meaning.year === null && right.meaning.of === null) return left
  if (right.meaning.year === null) return { ...left, meaning: { ...left.meaning, of: right.meaning.of } }
  const later = left.meaning.month !== null && right.meaning.month !== null && left.meaning.month > right.meaning.month
  return { ...left, meaning: { ...left.meaning, year: right.meaning.year - (later ? 1 : 0) } }
}

function jointOf(scan: Scan, left: Candidate, right: Candidate): Joint | null {
  const { word, at } = jointBefore(scan, right)
  if (at !== left.last || left.range !== null || right.range !== null) return null
  const fine = fineness(left)
  if (fine === null || fine !== fineness(right)) return null
  const before = wordAt(scan, left.first - 1)
  const own = wordAt(scan, left.first)
  const from = before === 'de' || before === 'desde' || own === 'del'
  const between = before === 'entre'
  if (isDash(word)) return 'range'
  if (fine === 'year') {
    if ((from && (word === 'a' || word === 'hasta')) || (between && word === 'y')) return 'whole'
    return null
  }
  if (word === 'a' || word === 'hasta') return from || fine === 'day' ? 'range' : null
  if (word === 'y') return between ? 'range' : 'list'
  return word === 'o' || word === ',' ? 'list' : null
}

/** Two whole years are one expression from "de" or "entre" on; other ranges stay two that share their interval. */
export const refineRanges = joinRanges({
  jointOf,
  withYearOf,
  firstOfWhole: (scan, left) => (wordAt(scan, left.first) === 'del' ? left.first : left.first - 1),
})
