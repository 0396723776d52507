// One figure of a reading as a claim: of which kind its number is, what it is of, and what the words fix.
import type {
  BaselineName,
  CheckedClaim,
  CheckKind,
  CheckPer,
  ClaimValue,
  Figure,
  Interval,
  Quantity,
  Span,
} from '../../model/index.js'
import { addDays, addMonths, dimensionOf } from '../../model/index.js'
import { CAME_TO, LESS, MORE_OR_FEWER, PER_UNITS, PER_WORDS, SAME_MONTHS } from './lexicon.js'
import { isMeasured, measureNear, type NamedMeasure } from './measures.js'
import { restrictionOf } from './restriction.js'
import { type ClaimSentence, placesIn } from './sentence.js'
import type { NamedPeriod } from './times.js'

/** What the user says of a claim; it comes before what the words say. */
export interface GivenClaim {
  readonly places?: readonly string[]
  readonly period?: Interval
  readonly baseline?: Interval
  readonly indicator?: string
}

/** What a claim is read with. */
export interface ClaimGrounds {
  readonly claimValue: (quantity: Quantity) => ClaimValue
  readonly given: GivenClaim
}

const known = (interval: Interval | null | undefined): Interval | null =>
  interval == null || (interval.start === null && interval.end === null) ? null : interval

/** Words for a baseline that is told by the period alone. */
const BASELINE_WORDS: readonly (readonly [RegExp, BaselineName])[] = [
  [
    /(?<!\p{L})(?:year[- ](?:on|over)[- ]year|(?:a|one) year (?:before|earlier|ago)|same (?:period|months?|quarter|half|day)s?\b|the (?:year before|previous year)|hace un año|un año antes|(?:el )?año (?:anterior|pasado)|mism[oa]s? (?:per[ií]odo|mes(?:es)?|trimestre|semestre|lapso)|interanual)/iu,
    'same_period_a_year_before',
  ],
  [
    /(?<!\p{L})(?:month[- ](?:on|over)[- ]month|(?:previous|preceding|prior) (?:month|period|quarter)|mes anterior|per[ií]odo anterior)/iu,
    'period_just_before',
  ],
]

/** The counted noun and, where it is counted by a unit of time, which. */
function unitParts(unit: string | null): { readonly noun: string | null; readonly per: CheckPer | null } {
  const [noun, time, ...more] = (unit ?? '').split('/')
  const per = more.length === 0 && time !== undefined ? (PER_UNITS[time] ?? null) : null
  return per === null ? { noun: unit, per } : { noun: noun === '' ? null : (noun ?? null), per }
}

/** A unit that is counted by inhabitants or the like. */
const isRate = (unit: string | null): boolean => unit?.startsWith('1/') ?? false

const isBound = ({ approx }: Quantity): boolean => !['exact', 'about', 'nearly'].includes(approx)

function kindOf({ quantity, change }: Figure, before: string): CheckKind {
  const { unit } = quantity
  if (quantity.value === null && quantity.low === null && quantity.high === null) return 'change'
  const moved = change.direction !== 'none' && change.kind !== 'level'
  // "Fell below 80,000" tells where it came to stand.
  if (moved && !(change.kind === 'absolute' && unit !== '%' && (isBound(quantity) || CAME_TO.test(before))))
    return 'change'
  if (isRate(unit)) return 'rate'
  if (unit === '%') return 'share'
  if (quantity.kind === 'rank') return 'rank'
  return isBound(quantity) ||
    (CAME_TO.test(before) && /below|under|above|past|debajo|encima|exceed|surpass|super/iu.test(before.slice(-24)))
    ? 'threshold'
    : 'level'
}

/** The period of the sentence in which a span of the text stands. */
const periodAt = ({ periods, span }: ClaimSentence, at: Span | null | undefined): NamedPeriod | null =>
  at == null
    ? null
    : (periods.find(({ start, end }) => at.start - span.start < end && start < at.end - span.start) ?? null)

type Times = Pick<CheckedClaim, 'period' | 'baseline' | 'baselineName'>

const shiftedYears = ({ start, end }: Interval, years: number): Interval => ({
  start: start === null ? null : addMonths(start, 12 * years),
  end: end === null ? null : addDays(addMonths(addDays(end, 1), 12 * years), -1),
})

/** "The same months of 2024": those of the claim's period in the year that is named, or in the year before. */
function sameMonthsOf(text: string, period: Interval | null): Pick<Times, 'baseline' | 'baselineName'> | null {
  const match = SAME_MONTHS.exec(text)
  if (match === null) return null
  const start = period?.start ?? null
  if (period === null || start === null || match[1] === undefined)
    return { baseline: null, baselineName: 'same_period_a_year_before' }
  return { baseline: shiftedYears(period, Number(match[1]) - Number(start.slice(0, 4))), baselineName: null }
}

/** The baseline that a change names in other words than those of a time. */
function baselineInWords(sentence: ClaimSentence, figure: Figure): BaselineName | null {
  const words = figure.baseline?.text ?? sentence.text
  return BASELINE_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** The times of a change: over what, and against what. */
function timesOfChange(sentence: ClaimSentence, figure: Figure, own: NamedPeriod | null, read: Interval | null): Times {
  const { periods, text } = sentence
  const period = own?.interval ?? read
  const same = sameMonthsOf(text, period)
  if (same !== null) return { period, ...same }
  const named = periodAt(sentence, figure.baseline?.period?.span) ?? periods.find((one) => one.baseline && one !== own)
  if (named !== undefined && named !== null && named !== own)
    return { period, baseline: named.interval, baselineName: null }
  const name = baselineInWords(sentence, figure)
  const interval = known(figure.baseline?.period?.interval)
  if (name !== null && (interval === null || period === null)) return { period, baseline: null, baselineName: name }
  if (interval !== null) return { period, baseline: interval, baselineName: null }
  // "Between 2018 and 2024", "since 2018": the times are the two sides of the change.
  const [first, last] = own?.ends ?? []
  if (first !== undefined && last !== undefined && figure.change.kind !== 'level')
    return { period: last, baseline: first, baselineName: null }
  const since = periods.find((one) => one.since !== null)
  if (since?.since != null && since.since.start !== since.since.end)
    return { period: own === null || own === since ? null : period, baseline: since.since, baselineName: null }
  return { period, baseline: null, baselineName: null }
}

function timesOf(sentence: ClaimSentence, figure: Figure, kind: CheckKind): Times {
  const stated = periodAt(sentence, figure.period?.span)
  const read = known(figure.period?.interval)
  const against = periodAt(sentence, figure.baseline?.period?.span)
  const free = sentence.periods.find((one) => !one.baseline && one.since === null && one !== against) ?? null
  if (kind === 'change') {
    const own = stated ?? (read === null ? free : null)
    return timesOfChange(sentence, figure, own?.baseline === true ? free : own, read)
  }
  const own = stated ?? (read === null ? (free ?? sentence.periods[0] ?? null) : null)
  return { period: endOf(sentence, figure, own) ?? own?.interval ?? read, baseline: null, baselineName: null }
}

/** "From September to March it fell from 87 to 75": the first number is of the first time, the second of the last. */
function endOf({ text, span }: ClaimSentence, { quantity }: Figure, own: NamedPeriod | null): Interval | null {
  if (own?.ends == null) return null
  const before = text.slice(0, quantity.span.start - span.start)
  if (/(?<!\p{L})(?:from|de)\s+$/iu.test(before)) return own.ends[0]
  return /(?<!\p{L})(?:from|de) [\d.,]+ (?:\p{L}+ )?(?:to|a)\s+$/iu.test(before) ? own.ends[1] : null
}

/** The places of a figure: the list in which its place stands. */
export function placesOf(sentence: ClaimSentence, figure: Figure | null): readonly string[] {
  const at = figure?.place?.span
  const read = figure?.place?.entity ?? null
  const own = at == null ? undefined : sentence.places.find(({ start }) => start === at.start - sentence.span.start)
  if (own !== undefined)
    return [...new Set(sentence.places.filter(({ list }) => list === own.list).map(({ place }) => place))]
  // A place that the sentence names comes before one that was only inherited.
  const named = figure?.place?.basis === 'stated' ? [] : placesIn(sentence, { start: 0, end: sentence.text.length })
  return named.length > 0 || read === null ? named : [read]
}

/** What is measured: the figure's own indicator where a series measures it, else what is named nearest. */
export function measuredBy(
  sentence: ClaimSentence,
  indicator: string | null,
  at: number,
): { readonly indicator: string | null; readonly near: NamedMeasure | null } {
  const near = measureNear(sentence.measures, at)
  if (isMeasured(indicator, sentence.pack)) return { indicator, near }
  return { indicator: near?.definition.indicator ?? (near === null ? indicator : null), near }
}

/** How values are set out, by the number's own unit or the words of the sentence. */
export const perIn = (text: string): CheckPer | null => PER_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null

/** A claim about nothing yet; what is known of it is laid over it. */
export const bareClaim = (sentence: ClaimSentence): CheckedClaim => ({
  text: sentence.text,
  figure: null,
  kind: 'level',
  value: null,
  direction: null,
  indicator: null,
  words: sentence.text.toLowerCase(),
  places: [],
  period: null,
  baseline: null,
  baselineName: null,
  per: perIn(sentence.text),
  concentrated: null,
  beside: null,
  rank: null,
  only: null,
  published: sentence.reading.document.published,
})

/** "710 fewer murders than in June 2024" is a change in number, whatever the verb. */
function differenceAfter(
  sentence: ClaimSentence,
  end: number,
  kind: CheckKind,
): Pick<CheckedClaim, 'kind' | 'direction'> | null {
  const cue = MORE_OR_FEWER.exec(sentence.text.slice(end))
  if (cue === null || kind !== 'level' || !sentence.periods.some(({ baseline, start }) => baseline && start > end))
    return null
  return { kind: 'change', direction: LESS.test(cue[1] ?? '') ? 'decrease' : 'increase' }
}

const ROUNDED =
  /(?<!\p{L})(?:about|around|some|roughly|approximately|nearly|almost|unos?|unas|cerca|alrededor|aproximad|casi)(?!\p{L})/iu

/** A mean is no rough number because it is a mean. */
const approxOf = ({ approx, span }: Quantity, per: CheckPer | null): Quantity['approx'] =>
  per !== null && approx === 'about' && !ROUNDED.test(span.text) ? 'exact' : approx

/** A figure as a claim. */
export function figureClaim(
  sentence: ClaimSentence,
  figure: Figure,
  { claimValue, given }: ClaimGrounds,
): CheckedClaim {
  const { quantity, change } = figure
  const at = quantity.number.start - sentence.span.start
  const end = quantity.span.end - sentence.span.start
  const read = kindOf(figure, sentence.text.slice(0, quantity.span.start - sentence.span.start))
  const { kind, direction } = differenceAfter(sentence, end, read) ?? { kind: read, direction: change.direction }
  const { noun, per } = unitParts(quantity.unit)
  const valued = quantity.value !== null || quantity.low !== null || quantity.high !== null
  const { indicator, near } = measuredBy(sentence, figure.indicator, at)
  const counts =
    kind !== 'share' &&
    kind !== 'rate' &&
    quantity.unit !== '%' &&
    noun !== 'times' &&
    (noun === null || dimensionOf(noun) === null)
  const counted = { end: quantity.number.end - sentence.span.start, noun: counts ? noun : null }
  const times = timesOf(sentence, figure, kind)
  return {
    ...bareClaim(sentence),
    figure: figure.id,
    kind,
    value: valued ? { ...claimValue(quantity), unit: noun, approx: approxOf(quantity, per) } : null,
    direction,
    indicator: given.indicator ?? indicator,
    places: given.places ?? placesOf(sentence, figure),
    ...times,
    ...(given.period === undefined ? {} : { period: given.period }),
    ...(given.baseline === undefined ? {} : { baseline: given.baseline, baselineName: null }),
    per: per ?? perIn(sentence.text),
    only: restrictionOf(sentence, counted, indicator, near?.definition ?? null),
  }
}
