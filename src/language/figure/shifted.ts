// "From the same period the previous year": the words name no days, but the figure's own period tells which they are. And
// a year that closed with so many is all of that year, where what is counted comes in the course of it.
import { type Baseline, type Period, spanOf } from '../../model/index.js'

const SAME =
  /\bsame (?:period|time|months?|day|quarter|week|stretch|span|date)\b|\bmism[oa]s? (?:periodo|período|mes|meses|lapso|trimestre|semana|día)\b/iu
const A_YEAR_BACK =
  /\b(?:previous|prior|preceding|last) year\b|\byear (?:earlier|before|ago|prior)\b|\baño (?:anterior|previo|pasado)\b|\bun año (?:antes|atrás)\b/iu
const A_YEAR = /\b(?:of|in|de|del|en) ((?:19|20)\d\d)\b/u

/** The day in another year; the 29th of February becomes the 28th where it must. */
function inYear(day: string, year: number): string {
  const rest = day.slice(4)
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return `${year}${rest === '-02-29' && !leap ? '-02-28' : rest}`
}

function yearsEarlier(start: string, end: string, back: number): { readonly start: string; readonly end: string } {
  const moved = (day: string): string => inYear(day, Number(day.slice(0, 4)) - back)
  return { start: moved(start), end: moved(end) }
}

/** How many years before the figure's own period the baseline lies; null where its words don't tell. */
function yearsBack(text: string, period: Period): number | null {
  const named = A_YEAR.exec(text)
  if (SAME.test(text) && named !== null && period.interval.end !== null)
    return Number(period.interval.end.slice(0, 4)) - Number(named[1])
  return A_YEAR_BACK.test(text) ? 1 : null
}

/** The baseline with its days reckoned from the figure's period where its own words fix none that are as long. */
export function shiftedBaseline(baseline: Baseline | null, period: Period | null): Baseline | null {
  const start = period?.interval.start ?? null
  const end = period?.interval.end ?? null
  if (baseline === null || period === null || start === null || end === null) return baseline
  if (!SAME.test(baseline.text) && baseline.period !== null) return baseline
  const back = yearsBack(baseline.text, period)
  if (back === null || back <= 0) return baseline
  const interval = yearsEarlier(start, end, back)
  return {
    ...baseline,
    period: {
      span: baseline.span,
      interval,
      edtf: `${interval.start}/${interval.end}`,
      basis: 'implied',
      rule: 'baseline.shifted',
    },
  }
}

const MONTH = /^\d{4}-\d{2}$/u
/** Words beside "a year before" that name no month. English, Spanish. */
const NO_MONTH: ReadonlySet<string> = new Set(['the', 'from', 'than', 'one', 'del', 'hace', 'desde'])

/** "On 13 May last year", "in May last year": the words name their own days, and of which year they are. */
function namesItsDays({ span, edtf }: Period): boolean {
  const text = span?.text ?? ''
  const others = text.replace(A_YEAR_BACK, '').match(/\p{L}{3,}/gu) ?? []
  return /\d/u.test(text) || (MONTH.test(edtf ?? '') && others.some((word) => !NO_MONTH.has(word.toLowerCase())))
}

/** "[2021]" behind "of the same period of": the words before a year by which it stands for a part of it. */
const OF_SAME =
  /(?:\bsame (?:period|time|months?|quarter|week|stretch|span)|\bmism[oa]s? (?:periodo|período|mes|meses|lapso|trimestre|semestre|semana)) (?:of|in|de|del|en) $/iu
const YEAR = /^(?:19|20)\d\d$/u

/** How many years before the time told just before a period lies, by its own words; null where they do not tell. */
function yearsBefore(text: string, { span }: Period, end: string): number | null {
  if (span === null) return null
  if (YEAR.test(span.text)) {
    const back = Number(end.slice(0, 4)) - Number(span.text)
    return back !== 0 && OF_SAME.test(text.slice(Math.max(0, span.start - 40), span.start)) ? back : null
  }
  return A_YEAR_BACK.test(span.text) ? 1 : null
}

/** "12, when a year before it was 14": of a span of months told just before, the same span of the other year. */
export function shiftedPeriod(text: string, period: Period | null, before: Period | null): Period | null {
  const start = before?.interval.start ?? null
  const end = before?.interval.end ?? null
  if (period?.span == null || start === null || end === null || period.basis !== 'stated') return period
  const back = yearsBefore(text, period, end)
  if (back === null || before?.span?.start === period.span.start) return period
  if (!SAME.test(period.span.text) && !YEAR.test(period.span.text) && namesItsDays(period)) return period
  const interval = yearsEarlier(start, end, back)
  return { ...period, interval, edtf: `${interval.start}/${interval.end}`, rule: 'period.shifted' }
}

/** Right behind a number and its noun: "10,900 [of the previous year]", "10.900 casos [del año anterior]". */
const OF_YEAR_BEFORE =
  /^((?: \p{Ll}+){0,2}(?: (?:of|in|for|during|en|durante))? )(?:(?:the |el |del )(?:previous|prior|preceding) year|(?:the|a) year (?:before|earlier)|(?:el|del) año (?:anterior|previo)|un año antes)\b/iu

/** "A rise of 20 per cent on the 10,900 of the previous year": a year before what was told last, where the words have no year of their own. */
export function yearBefore(text: string, end: number, read: Period | null, before: Period | null): Period | null {
  const start = before?.interval.start ?? null
  const until = before?.interval.end ?? null
  if (before === null || start === null || until === null || A_YEAR_BACK.test(read?.span?.text ?? '')) return null
  const [words, ahead = ''] = OF_YEAR_BEFORE.exec(text.slice(end, end + 60)) ?? []
  if (words === undefined) return null
  const interval = yearsEarlier(start, until, 1)
  const span = spanOf(text, end + ahead.length, end + words.length)
  return { span, interval, edtf: `${interval.start}/${interval.end}`, basis: 'stated', rule: 'period.year-before' }
}

/** "The year 2030 closed with 4,600 thefts": what flows is told of the year, and what stands at its end, of the end. */
export function yearOfFlow(period: Period | null, isFlow: boolean): Period | null {
  const { end } = period?.interval ?? {}
  if (!isFlow || period?.span == null || !YEAR.test(period.span.text) || end !== `${period.span.text}-12-31`)
    return period
  const interval = { start: `${period.span.text}-01-01`, end }
  return { ...period, interval, edtf: period.span.text, rule: 'period.year' }
}
