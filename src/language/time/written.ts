// Between which days a text without a date was written, as far as the text itself tells: who is titled as holding an
// office, how much of a term has passed ("two months after taking office", "in his first 100 days"), and what is told
// as past or as to come. It is an inference and stays one: nothing prints such a day as a date of publication.
import type { Interval } from '../../model/index.js'
import { dayNumber, isoDay } from '../../model/index.js'
import type { Term } from '../../packs/schema.js'
import type { ReadingContext } from '../context.js'
import { sentenceAt } from '../context.js'
import { dayOfPoint, stepDays } from './calendar.js'
import type { Candidate, Scan, Tense } from './candidate.js'
import { wordAt } from './candidate.js'
import type { CalendarMeaning, DurationMeaning, EraMeaning, ShiftMeaning } from './meaning.js'
import { titledHolders } from './offices.js'

/** Day numbers; `last` is infinite where nothing tells the end. */
export interface Bracket {
  readonly first: number
  readonly last: number
}

/** A text whose writing lies within more days than this says nothing about a day without a year. */
const WIDEST = 366
/** A day without its year is the near one where one is this near and the other this far, in days. */
const NEAR = 120
const FAR = 240

const within = (bracket: Bracket, first: number, last = Number.POSITIVE_INFINITY): Bracket => ({
  first: Math.max(bracket.first, first),
  last: Math.min(bracket.last, last),
})

const startOf = ({ start }: Term): number => dayNumber(start)
const endOf = ({ end }: Term): number => (end === null ? Number.POSITIVE_INFINITY : dayNumber(end))

/**
 * The first day on which all who are titled as holders could be that: the latest of their first days, moved on to where
 * every office is held by someone the text titles so ("President Roe" has two terms, "Premier Poe" began between them).
 */
function firstTitled(context: ReadingContext): number | null {
  const offices = new Map<string, Term[]>()
  let floor: number | null = null
  for (const terms of titledHolders(context)) {
    const [first] = terms
    if (first === undefined) continue
    floor = Math.max(floor ?? Number.NEGATIVE_INFINITY, startOf(first))
    for (const term of terms) offices.set(term.office, [...(offices.get(term.office) ?? []), term])
  }
  if (floor === null) return null
  const held = (day: number): boolean =>
    [...offices.values()].every((terms) => terms.some((term) => startOf(term) <= day && day <= endOf(term)))
  const starts = [...offices.values()].flat().map(startOf)
  const days = [floor, ...starts.filter((day) => day > (floor ?? 0))].sort((a, b) => a - b)
  return days.find(held) ?? floor
}

/** The latest day that the text tells as past with its year. */
function latestTold(scan: Scan, candidates: readonly Candidate[], tenseAt: TenseAt): number | null {
  const days = candidates.flatMap((candidate) => {
    const { meaning } = candidate
    // A bare year is as often that of a name or a plan ("the 2028 Games") as one in which something was done.
    if (meaning.kind !== 'calendar' || meaning.year === null || meaning.month === null) return []
    const { year, month, day } = meaning
    return tenseAt(scan, candidate) === 'past' ? [dayOfPoint({ year, month, day })] : []
  })
  return days.length === 0 ? null : Math.max(...days)
}

type TenseAt = (scan: Scan, candidate: Candidate) => Tense

/** Auxiliaries of what holds up to the day of writing. English, Spanish. */
const UP_TO_NOW = new Set(['has', 'have', 'is', 'are', 'ha', 'han', 'es', 'está', 'están'])
/** So far from its expression such a verb may stand, in words. */
const REACH = 12

/** Whether a length of a term is told as the one that has just passed: "In her first 100 days Roe has …", "has … five months into her term". */
function hasJustPassed(scan: Scan, found: Candidate): boolean {
  const sentence = sentenceAt(scan.context, found.start)
  if (sentence === null) return false
  const near = (from: number, to: number): boolean => {
    for (let i = Math.max(from, sentence.firstToken); i < Math.min(to, sentence.lastToken); i++)
      if (UP_TO_NOW.has(wordAt(scan, i))) return true
    return false
  }
  if (found.rule === 'units-into-term') return near(found.first - REACH, found.first + REACH)
  return found.first - 1 <= sentence.firstToken && near(found.last, found.last + REACH)
}

/** What a length of a term of office that has passed says: the text was written when it was nearly over, or later. */
function ofPassed(scan: Scan, found: Candidate, meaning: DurationMeaning, tense: Tense): Bracket | null {
  const { unit, count, of } = meaning
  if (meaning.place !== 'first' || count === null || of?.kind !== 'era' || of.term === null) return null
  const isNow = hasJustPassed(scan, found)
  if (tense !== 'past' && !isNow) return null
  const start = startOf(of.term)
  const end = stepDays(start, unit, count)
  // Lengths are round: what is told of a hundred days is told when about a tenth of them is still to come.
  const round = Math.ceil((end - start) / 10)
  const last = isNow ? Math.max(stepDays(start, unit, count + 1), end + round) : Number.POSITIVE_INFINITY
  return { first: end - round, last }
}

/** Words that make a length the most there can have been. English, Spanish. */
const AT_MOST = new Set(['less', 'under', 'menos'])

/** "Since taking office less than two months ago": how long ago a term began. */
function ofEntry(scan: Scan, entry: Candidate, ago: Candidate | undefined): Bracket | null {
  const term = (entry.meaning as EraMeaning).term
  if (term === null) return null
  const start = startOf(term)
  const shift = ago?.meaning as ShiftMeaning | undefined
  if (ago === undefined || shift?.kind !== 'shift' || shift.sign > 0 || shift.from !== 'document') return null
  if (ago.first - entry.last > 1 || shift.count === null) return null
  const full = stepDays(start, shift.unit, shift.count)
  for (let i = ago.first; i < ago.last; i++) if (AT_MOST.has(wordAt(scan, i))) return { first: start, last: full - 1 }
  const round = Math.ceil((full - start) / 10)
  return { first: full - round, last: stepDays(start, shift.unit, shift.count + 1) }
}

/** What the terms of office told of say, their holders' terms being those begun by the day the bracket opens. */
function byTerms(scan: Scan, candidates: readonly Candidate[], tenseAt: TenseAt, from: Bracket): Bracket {
  let bracket = from
  for (const [i, found] of candidates.entries()) {
    const { meaning } = found
    const told =
      meaning.kind === 'duration'
        ? ofPassed(scan, found, meaning, tenseAt(scan, found))
        : meaning.kind === 'era' && meaning.point === 'since'
          ? ofEntry(scan, found, candidates[i + 1])
          : null
    if (told !== null) bracket = within(bracket, told.first, told.last)
  }
  return bracket
}

/** A month, or a day of one, that is told without its year. */
type Yearless = CalendarMeaning & { readonly month: number }

const isYearless = (meaning: Candidate['meaning']): meaning is Yearless =>
  meaning.kind === 'calendar' &&
  meaning.year === null &&
  meaning.month !== null &&
  meaning.moves === null &&
  meaning.relation === null &&
  meaning.of === null

/** The first such day at or after a day. */
function nextOf({ month, day }: Yearless, from: number): number {
  const year = Number(isoDay(from).slice(0, 4))
  const at = (y: number): number => dayOfPoint({ year: y, month, day: day ?? 1 })
  return at(year) >= from ? at(year) : at(year + 1)
}

/** The first day of the month that holds a day. */
const monthOf = (day: number): number => day - Number(isoDay(day).slice(8)) + 1

/** Whether the text calls the month of writing "this month"; others it names. */
const callsMonthThis = (candidates: readonly Candidate[]): boolean =>
  candidates.some(
    ({ meaning }) =>
      meaning.kind === 'offset' && meaning.from === 'document' && meaning.unit === 'month' && meaning.count === 0,
  )

/**
 * What days without a year say: one told as past that comes soon after the bracket opens, and was most of a year ago
 * before it, has passed; one told as to come has not.
 */
function byYearless(scan: Scan, candidates: readonly Candidate[], tenseAt: TenseAt, from: Bracket): Bracket {
  const { first, last } = from
  const named = callsMonthThis(candidates)
  let bracket = from
  for (const found of candidates) {
    const { meaning } = found
    if (!isYearless(meaning)) continue
    const tense = tenseAt(scan, found)
    const next = nextOf(meaning, first)
    const near = next <= last && next - first <= NEAR && first - (next - 365) >= FAR
    if (tense === 'past' && near) bracket = within(bracket, next)
    if (tense === 'future' && near && meaning.day !== null) bracket = within(bracket, first, next)
    // A month that is named is not the one called "this month".
    if (named && tense === 'future' && near) bracket = within(bracket, first, monthOf(next) - 1)
    if (
      named &&
      tense === 'past' &&
      meaning.day === null &&
      Number(isoDay(bracket.first).slice(5, 7)) === meaning.month
    )
      bracket = within(bracket, stepDays(monthOf(bracket.first), 'month', 1))
  }
  return bracket
}

/** How a text is read on a supposed day of writing: its candidates, the terms of office being those of that day. */
export interface Supposed {
  readonly tenseAt: TenseAt
  readonly on: (day: string | null) => { readonly scan: Scan; readonly candidates: readonly Candidate[] }
}

/** Between which days a text was written; null where it does not tell. */
export function bracketOf(context: ReadingContext, { on, tenseAt }: Supposed): Bracket | null {
  const plain = on(null)
  const told = latestTold(plain.scan, plain.candidates, tenseAt)
  const titled = firstTitled(context)
  if (told === null && titled === null) return null
  const floor = Math.max(told ?? Number.NEGATIVE_INFINITY, titled ?? Number.NEGATIVE_INFINITY)
  const { scan, candidates } = on(isoDay(floor))
  const terms = byTerms(scan, candidates, tenseAt, { first: floor, last: Number.POSITIVE_INFINITY })
  if (terms.last < terms.first) return null
  if (terms.last - terms.first > WIDEST) return { first: terms.first, last: Number.POSITIVE_INFINITY }
  const days = byYearless(scan, candidates, tenseAt, terms)
  return days.last < days.first ? terms : days
}

/** A bracket as days; the end is open where nothing tells it. */
export const daysOfBracket = ({ first, last }: Bracket): Interval => ({
  start: isoDay(first),
  end: Number.isFinite(last) ? isoDay(last) : null,
})
