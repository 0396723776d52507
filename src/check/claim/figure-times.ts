// The times of a figure's claim: over what it holds, and of a change, against what.
import {
  addDays,
  addMonths,
  type CheckedClaim,
  type CheckKind,
  type Figure,
  type Interval,
  type Span,
} from '../../model/index.js'
import { IN_SO_LONG } from './lexicon.js'
import { overlap, relativeBaselines, sameStretchOfYear } from './relative-baseline.js'
import type { ClaimSentence, Part } from './sentence.js'
import { daysOf, type NamedPeriod } from './times.js'

type Times = Pick<CheckedClaim, 'period' | 'baseline' | 'baselineName' | 'apart'>

/** The times of a claim that names none. */
const NO_TIMES: Times = { period: null, baseline: null, baselineName: null, apart: null }

const known = (interval: Interval | null | undefined): Interval | null =>
  interval == null || (interval.start === null && interval.end === null) ? null : interval

/** Where a span of the text stands in the sentence. */
const within = ({ span }: ClaimSentence, at: Span): Part => ({ start: at.start - span.start, end: at.end - span.start })

/** The period of the sentence in which a span of the text stands. */
function periodAt(sentence: ClaimSentence, at: Span | null | undefined): NamedPeriod | null {
  if (at == null) return null
  const part = within(sentence, at)
  return sentence.periods.find((one) => overlap(part, one)) ?? null
}

const inYear = ({ start, end }: Interval, year: number): Interval => {
  const months = 12 * (year - Number(start?.slice(0, 4)))
  return {
    start: start === null ? null : addMonths(start, months),
    end: end === null ? null : addDays(addMonths(addDays(end, 1), months), -1),
  }
}

/** The sentence without the times that only say how far back a baseline lies. */
function withoutRelative(sentence: ClaimSentence, parts: readonly Part[]): ClaimSentence {
  return { ...sentence, periods: sentence.periods.filter((one) => !parts.some((part) => overlap(part, one))) }
}

/** The times of a change: over what, and against what. */
function timesOfChange(whole: ClaimSentence, figure: Figure): Times {
  const stretch = sameStretchOfYear(whole.text)
  const relative = relativeBaselines(whole.text)
  const sentence = withoutRelative(whole, stretch === null ? relative : [stretch, ...relative])
  const { periods } = sentence
  const told = figure.period?.span == null ? null : within(sentence, figure.period.span)
  const read = relative.some((one) => told !== null && overlap(one, told)) ? null : known(figure.period?.interval)
  const own = ownPeriod(sentence, figure, read, true)
  const period = own?.interval ?? read
  if (stretch !== null && period?.start != null) return { ...NO_TIMES, period, baseline: inYear(period, stretch.year) }
  const against = figure.baseline?.span == null ? null : within(sentence, figure.baseline.span)
  const name = relative.find((one) => against === null || overlap(one, against))?.name ?? null
  if (against !== null && name !== null) return { ...NO_TIMES, period, baselineName: name }
  const named = periodAt(sentence, figure.baseline?.period?.span) ?? periods.find((one) => one.baseline && one !== own)
  if (named !== undefined && named !== null && named !== own) return { ...NO_TIMES, period, baseline: named.interval }
  if (name !== null) return { ...NO_TIMES, period, baselineName: name }
  const interval = known(figure.baseline?.period?.interval)
  if (interval !== null) return { ...NO_TIMES, period, baseline: interval }
  const apart = period === null ? monthsApart(sentence) : null
  if (apart !== null) return { ...NO_TIMES, apart }
  // What is compared with is named, but no time: none of the usual baselines is meant.
  if (figure.baseline != null && figure.baseline.value === null) return { ...NO_TIMES, period, baselineName: 'named' }
  return timesOfSides(sentence, figure, own, period)
}

/** "Since she took office": the words give the day on which a term of the pack began. */
const lastsSinceTerm = ({ text, pack }: ClaimSentence, { start, end, interval }: NamedPeriod): boolean =>
  /(?:since|desde)(?!\p{L})/iu.test(text.slice(Math.max(0, start - 6), end)) &&
  !/\d/u.test(text.slice(start, end)) &&
  pack.terms.some((term) => term.start === interval.start)

/** "Between 2018 and 2024", "since 2018": the times are the two sides of the change. */
function timesOfSides(
  sentence: ClaimSentence,
  figure: Figure,
  own: NamedPeriod | null,
  period: Interval | null,
): Times {
  const [first, last] = own?.ends ?? []
  if (first !== undefined && last !== undefined && figure.change.kind !== 'level')
    return { ...NO_TIMES, period: last, baseline: first }
  if (own !== null && lastsSinceTerm(sentence, own)) {
    const first = daysOf(own.interval.start?.slice(0, 7))
    return { ...NO_TIMES, baseline: first, baselineName: 'month_before_the_start' }
  }
  const since = sentence.periods.find((one) => one.since !== null)
  if (since?.since != null && since.since.start !== since.since.end)
    return { ...NO_TIMES, period: own === null || own === since ? null : period, baseline: since.since }
  return { ...NO_TIMES, period }
}

/** "In ten months", "en menos de un año": how many months lie between the two times of a change, or null. */
function monthsApart({ reading, span }: ClaimSentence): number | null {
  const inside = reading.times.filter((time) => time.span.start >= span.start && time.span.end <= span.end)
  for (const { type, value, span: at } of inside) {
    const length = type === 'duration' ? /^P(\d{1,3})([MY])$/u.exec(value) : null
    // "Less than" may stand inside the words of the length or before them.
    if (length === null || !IN_SO_LONG.test(span.text.slice(0, at.start - span.start))) continue
    return Number(length[1]) * (length[2] === 'Y' ? 12 : 1)
  }
  return null
}

/** The named period that is the figure's: the one it was read with, else, for one without a time, the first that is free. */
function ownPeriod(
  sentence: ClaimSentence,
  figure: Figure,
  read: Interval | null,
  change: boolean,
): NamedPeriod | null {
  const stated = periodAt(sentence, figure.period?.span)
  const against = periodAt(sentence, figure.baseline?.period?.span)
  const free = sentence.periods.find((one) => !one.baseline && one.since === null && one !== against) ?? null
  if (!change) return stated ?? (read === null ? (free ?? sentence.periods[0] ?? null) : null)
  const own = stated ?? (read === null ? free : null)
  return own?.baseline === true ? free : own
}

/** "From September to March it fell from 87 to 75": the first number is of the first time, the second of the last. */
function endOf({ text, span }: ClaimSentence, { quantity }: Figure, own: NamedPeriod | null): Interval | null {
  if (own?.ends == null) return null
  const before = text.slice(0, quantity.span.start - span.start)
  if (/(?<!\p{L})(?:from|de)\s+$/iu.test(before)) return own.ends[0]
  return /(?<!\p{L})(?:from|de) [\d.,]+ (?:\p{L}+ )?(?:to|a)\s+$/iu.test(before) ? own.ends[1] : null
}

/** The period of a figure's claim and what it is compared with; null where the words name none. */
export function timesOf(sentence: ClaimSentence, figure: Figure, kind: CheckKind): Times {
  if (kind === 'change') return timesOfChange(sentence, figure)
  const read = known(figure.period?.interval)
  const own = ownPeriod(sentence, figure, read, false)
  return { ...NO_TIMES, period: endOf(sentence, figure, own) ?? own?.interval ?? read }
}
