// The times of a sentence as periods of a claim: months in a list are one period, two times with "between" or "from"
// are one with two ends, and words before a time tell whether it is what is compared with.
import { addDays, addMonths, type Interval, type Reading, type Span } from '../../model/index.js'
import type { Pack } from '../../packs/schema.js'
import { type Days, monthsEnding, wholeMonths } from '../periods.js'
import {
  BASELINE_CUE,
  FISCAL_YEAR,
  LISTED_TIMES,
  MONTHS_ENDING,
  SINCE_CUE,
  SPAN_CUE,
  SPAN_OF_TIMES,
  SPELT_MONTHS,
  STRETCH_BEHIND,
} from './lexicon.js'
import type { NamedMeasure } from './measures.js'

export interface NamedPeriod {
  readonly start: number
  readonly end: number
  readonly interval: Interval
  /** The first and last time of a span with two named ends. */
  readonly ends: readonly [Days, Days] | null
  /** What is compared with. */
  readonly baseline: boolean
  /** The unit named after "since" (a year, a month). */
  readonly since: Days | null
}

/** The days of an EDTF date of a year, month or day; null for any other. */
export function daysOf(edtf: string | undefined): Days | null {
  if (edtf === undefined) return null
  if (/^\d{4}$/u.test(edtf)) return { start: `${edtf}-01-01`, end: `${edtf}-12-31` }
  if (/^\d{4}-(?:0\d|1[0-2])$/u.test(edtf)) return { start: `${edtf}-01`, end: addDays(addMonths(`${edtf}-01`, 1), -1) }
  return /^\d{4}-\d{2}-\d{2}$/u.test(edtf) ? { start: edtf, end: edtf } : null
}

function endsOf(edtf: string | null): NamedPeriod['ends'] {
  const [first, last] = (edtf ?? '').split('/').map(daysOf)
  // A change may lie between two months or years, not between two days.
  const named = (days: Days | null | undefined): days is Days => days != null && days.start !== days.end
  return named(first) && named(last) ? [first, last] : null
}

/** The year, month or day whose name stands after "since". */
function unitSince(text: string, start: string): Days | null {
  if (/^\d{4}$/u.test(text)) return daysOf(text)
  return /^\p{L}+(?: de| of)? \d{4}$/u.test(text) ? daysOf(start.slice(0, 7)) : daysOf(start)
}

/** The month of the year in which the fiscal year of what is measured begins. */
function fiscalStart(pack: Pack, measures: readonly NamedMeasure[]): number {
  const named = measures.find(({ dataset }) => dataset.fiscalYearStart !== undefined)?.dataset
  return (named ?? pack.datasets.find((one) => one.fiscalYearStart !== undefined))?.fiscalYearStart ?? 1
}

function fiscalYears(sentence: Span, pack: Pack, measures: readonly NamedMeasure[]): readonly NamedPeriod[] {
  return [...sentence.text.matchAll(FISCAL_YEAR)].map((match): NamedPeriod => {
    const written = match[1] ?? ''
    const year = Number(written.length === 2 ? `20${written}` : written)
    const month = fiscalStart(pack, measures)
    const first = `${month > 1 ? year - 1 : year}-${String(month).padStart(2, '0')}-01`
    const interval = { start: first, end: addDays(addMonths(first, 12), -1) }
    const before = sentence.text.slice(0, match.index)
    return {
      start: match.index,
      end: match.index + match[0].length,
      interval,
      ends: null,
      baseline: BASELINE_CUE.test(before),
      since: null,
    }
  })
}

function single(reading: Reading, sentence: Span): readonly NamedPeriod[] {
  return reading.times
    .filter(({ span, interval }) => span.start >= sentence.start && span.end <= sentence.end && interval.start !== null)
    .map(({ span, interval, edtf }) => {
      const start = span.start - sentence.start
      const before = sentence.text.slice(0, start)
      const ending = MONTHS_ENDING.exec(before)
      const months = ending === null ? 0 : Number(ending[1] ?? SPELT_MONTHS[(ending[2] ?? '').toLowerCase()])
      const since = SINCE_CUE.test(before) ? unitSince(span.text, interval.start ?? '') : null
      const open = since === null ? interval : { start: interval.start, end: null }
      const last = wholeMonths({ start: interval.start ?? '', end: interval.end ?? interval.start ?? '' })
      return {
        start,
        end: span.end - sentence.start,
        interval: months > 0 && last !== null ? monthsEnding(last.end, months) : open,
        ends: endsOf(edtf),
        baseline: BASELINE_CUE.test(before) && !(/over\s+$/iu.test(before) && STRETCH_BEHIND.test(span.text)),
        since,
      }
    })
}

const same = (a: Interval, b: Interval): boolean => a.start === b.start && a.end === b.end

const closed = ({ start, end }: Interval): Days | null => (start === null || end === null ? null : { start, end })

/** Two neighbouring times as one, where the words between them say so. */
function joined(a: NamedPeriod, b: NamedPeriod, text: string): NamedPeriod | null {
  const between = text.slice(a.end, b.start)
  const [first, last] = [closed(a.interval), closed(b.interval)]
  const whole = { ...a, end: b.end }
  if (same(a.interval, b.interval) && a.ends !== null) return whole
  if (first === null || last === null || last.start <= first.end) return null
  const interval = { start: first.start, end: last.end }
  if (SPAN_OF_TIMES.test(between) && SPAN_CUE.test(text.slice(0, a.start)))
    return { ...whole, interval, ends: [first, last] }
  return LISTED_TIMES.test(between) && addDays(first.end, 1) === last.start ? { ...whole, interval, ends: null } : null
}

/** The periods a sentence names, in its order. */
export function namedPeriods(
  reading: Reading,
  sentence: Span,
  pack: Pack,
  measures: readonly NamedMeasure[],
): readonly NamedPeriod[] {
  const fiscal = fiscalYears(sentence, pack, measures)
  const others = single(reading, sentence).filter(
    (one) => !fiscal.some(({ start, end }) => start < one.end && one.start < end),
  )
  const periods: NamedPeriod[] = []
  for (const period of [...fiscal, ...others].sort((a, b) => a.start - b.start)) {
    const before = periods.at(-1)
    const both = before === undefined ? null : joined(before, period, sentence.text)
    if (both === null) periods.push(period)
    else periods[periods.length - 1] = both
  }
  return periods
}
