// English ranges and lists of dates: "from 2018 to 2023", "between March and May", "26–30 November", "July 1–3, 1863",
// "May 4 and 5", "June and July 2024". The year told at the end counts for the beginning.
import type { Candidate, Refiner, Scan } from '../candidate.js'
import { candidate, widened, wordAt } from '../candidate.js'
import type { CalendarMeaning } from '../meaning.js'
import { isBareYear } from '../meaning.js'
import { type Joint, joinRanges } from '../neighbours.js'
import { yearAt } from './calendar-dates.js'

const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—'
const isTo = (word: string): boolean =>
  word === 'to' || word === 'until' || word === 'till' || word === 'through' || word === 'and'

type Day = CalendarMeaning & { readonly month: number; readonly day: number }
const isMonthDay = (found: Candidate): boolean =>
  found.meaning.kind === 'calendar' &&
  found.meaning.month !== null &&
  found.meaning.day !== null &&
  found.rule !== 'iso-day'

function smallNumber(word: string): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)
  const value = match === null ? Number.NaN : Number(match[1])
  return value >= 1 && value <= 31 ? value : null
}

/** "26–30 November", "the 13th to the 19th of October": the first day has no month of its own. */
function dayBefore(scan: Scan, found: Candidate): Candidate | null {
  if (found.rule !== 'day-month') return null
  let at = found.first - 1
  const joint = wordAt(scan, at)
  if (!isDash(joint) && !isTo(joint)) return null
  at--
  const day = smallNumber(wordAt(scan, at))
  const meaning = found.meaning as Day
  if (day === null || day >= meaning.day) return null
  if (joint === 'and' && !/^(?:on|between|,|of)$/.test(wordAt(scan, at - 1))) return null
  const first = wordAt(scan, at - 1) === 'the' ? at - 1 : at
  return candidate(scan, first, at + 1, {
    meaning: { ...meaning, day },
    rule: 'day-range',
    range: joint === 'and' && wordAt(scan, at - 1) !== 'between' ? null : 'from',
  })
}

/** "July 1–3, 1863", "May 4 and 5": the second day has no month of its own; a year behind it is that of both. */
function dayAfter(scan: Scan, found: Candidate): { readonly from: Candidate; readonly to: Candidate } | null {
  if (found.rule !== 'month-day') return null
  const joint = wordAt(scan, found.last)
  const meaning = found.meaning as Day
  if ((!isDash(joint) && !isTo(joint)) || meaning.year !== null) return null
  const day = smallNumber(wordAt(scan, found.last + 1))
  if (day === null || day <= meaning.day) return null
  const next = scan.tokens[found.last + 2]
  if (joint === 'and' && next !== undefined && next.pos === 'NOUN') return null
  const told = wordAt(scan, found.last + 2) === ',' ? yearAt(scan, found.last + 3) : yearAt(scan, found.last + 2)
  const year = told?.year ?? null
  const to = candidate(scan, found.last + 1, told?.last ?? found.last + 2, {
    meaning: { ...meaning, day, year },
    rule: 'day-range',
    range: joint === 'and' ? null : 'to',
  })
  return { from: { ...found, meaning: { ...meaning, year }, range: joint === 'and' ? null : 'from' }, to }
}

/** "12-14 July", "January 25-29, 1905" with the two days in one token. */
function inOneToken(scan: Scan, found: Candidate): Candidate[] | null {
  const { meaning } = found
  if (meaning.kind !== 'calendar' || meaning.month === null || meaning.day !== null || meaning.relation !== null)
    return null
  const before = daysIn(scan, found.first - 1)
  if (before !== null) {
    const whole = candidate(scan, found.first - 1, found.last, { meaning, rule: 'day-range' })
    return [
      { ...whole, end: whole.start + before.cut, meaning: { ...meaning, day: before.from }, range: 'from' },
      { ...whole, start: whole.start + before.cut + 1, meaning: { ...meaning, day: before.to }, range: 'to' },
    ]
  }
  const after = meaning.year === null ? daysIn(scan, found.last) : null
  if (after === null) return null
  const told = wordAt(scan, found.last + 1) === ',' ? yearAt(scan, found.last + 2) : yearAt(scan, found.last + 1)
  const year = told?.year ?? null
  const token = candidate(scan, found.last, told?.last ?? found.last + 1, { meaning, rule: 'day-range' })
  return [
    {
      ...widened(scan, found, found.first, found.last + 1),
      end: token.start + after.cut,
      meaning: { ...meaning, day: after.from, year },
      range: 'from',
    },
    { ...token, start: token.start + after.cut + 1, meaning: { ...meaning, day: after.to, year }, range: 'to' },
  ]
}

function daysIn(
  scan: Scan,
  index: number,
): { readonly from: number; readonly to: number; readonly cut: number } | null {
  const match = /^(\d{1,2})[-–](\d{1,2})$/.exec(wordAt(scan, index))
  if (match === null) return null
  const [from, to] = [Number(match[1]), Number(match[2])]
  return from >= 1 && from < to && to <= 31 ? { from, to, cut: (match[1] as string).length } : null
}

/** "499 to 493 BC": the era told at the end counts for the beginning. */
function yearBefore(scan: Scan, found: Candidate): Candidate | null {
  const { meaning } = found
  if (found.rule !== 'year-era' || meaning.kind !== 'calendar' || meaning.year === null || meaning.year > 0) return null
  const joint = wordAt(scan, found.first - 1)
  const told = wordAt(scan, found.first - 2)
  if ((!isDash(joint) && !isTo(joint)) || !/^\d{1,4}$/.test(told) || 1 - Number(told) >= meaning.year) return null
  return candidate(scan, found.first - 2, found.first - 1, {
    meaning: { ...meaning, year: 1 - Number(told) },
    rule: 'year-range',
    range: joint === 'and' ? null : 'from',
  })
}

/** "2018–19": the end of a range of years may be cut short behind a dash. */
function shortYear(scan: Scan, found: Candidate): Candidate[] | null {
  const { meaning } = found
  if (!isBareYear(meaning) || found.rule !== 'year' || !isDash(wordAt(scan, found.last))) return null
  const token = scan.tokens[found.last + 1]
  if (token === undefined || token.spaced || scan.tokens[found.last]?.spaced === true || !/^\d{2}$/.test(token.text))
    return null
  const year = meaning.year - (meaning.year % 100) + Number(token.text)
  if (year <= meaning.year) return null
  const to = candidate(scan, found.last + 1, found.last + 2, {
    meaning: { ...meaning, year },
    rule: 'year-range',
    range: 'to',
  })
  return [{ ...found, range: 'from' }, to]
}

/** Adds the ends of ranges that have no month or era of their own. */
export const refineShortRanges: Refiner = (scan, candidates) =>
  candidates.flatMap((found) => {
    const split = inOneToken(scan, found) ?? shortYear(scan, found)
    if (split !== null) return split
    const year = yearBefore(scan, found)
    if (year !== null) return [year, year.range === null ? found : { ...found, range: 'to' as const }]
    if (!isMonthDay(found)) return [found]
    const before = dayBefore(scan, found)
    if (before !== null) return [before, before.range === null ? found : { ...found, range: 'to' as const }]
    const after = dayAfter(scan, found)
    return after === null ? [found] : [after.from, after.to]
  })

/** How finely a candidate tells its date; ranges join like with like. */
function fineness(found: Candidate): 'day' | 'month' | 'season' | 'year' | null {
  const { meaning } = found
  if (meaning.kind !== 'calendar' || meaning.relation !== null || meaning.weekday !== null) return null
  if (meaning.day !== null) return 'day'
  if (meaning.month !== null) return 'month'
  if (meaning.season !== null) return 'season'
  return meaning.year === null ? null : 'year'
}

/** The left date with the year of the right one, which stands later in the same year or early in the next. */
function withYearOf(left: Candidate, right: Candidate): Candidate {
  if (left.meaning.kind !== 'calendar' || right.meaning.kind !== 'calendar') return left
  if (left.meaning.year !== null || left.meaning.of !== null || right.meaning.year === null) return left
  const later = left.meaning.month !== null && right.meaning.month !== null && left.meaning.month > right.meaning.month
  return { ...left, meaning: { ...left.meaning, year: right.meaning.year - (later ? 1 : 0) } }
}

function jointOf(scan: Scan, left: Candidate, right: Candidate): Joint | null {
  const gap = right.first - left.last
  if (left.range !== null || right.range !== null) return null
  // "Between May 1, 2031, and June 3, 2031": a comma closes the year.
  if (gap === 2 && wordAt(scan, left.last) === ',') {
    const [frame, joint] = [wordAt(scan, left.first - 1), wordAt(scan, left.last + 1)]
    const closed = (frame === 'between' && joint === 'and') || (frame === 'from' && isTo(joint) && joint !== 'and')
    return closed && fineness(left) !== null && fineness(left) === fineness(right) ? 'range' : null
  }
  const word = wordAt(scan, left.last)
  if (gap !== 1) return null
  const fine = fineness(left)
  if (fine === null || (fine !== fineness(right) && !(fine === 'day' && fineness(right) === 'month'))) return null
  const before = wordAt(scan, left.first - 1)
  const framed = before === 'from' || before === 'between'
  if (fine === 'year') {
    if (framed && isTo(word) && (before === 'between') === (word === 'and')) return 'whole'
    return isDash(word) ? 'range' : null
  }
  if (isDash(word) || word === 'to' || word === 'through') return 'range'
  if ((word === 'until' || word === 'till') && before === 'from') return 'range'
  if (word === 'and' && before === 'between') return 'range'
  return word === 'and' || word === 'or' || word === ',' ? 'list' : null
}

/** Two whole years are one expression from "from" or "between" on; other ranges stay two that share their interval. */
export const refineRanges = joinRanges({
  jointOf,
  withYearOf,
  firstOfWhole: (_scan, left) => left.first - 1,
})
