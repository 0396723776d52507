// One figure of a reading as a claim: of which kind its number is, what it is of, and what the words fix.
import type { CheckedClaim, CheckKind, CheckPer, ClaimValue, Figure, Interval, Quantity } from '../../model/index.js'
import { dimensionOf } from '../../model/index.js'
import { timesOf } from './figure-times.js'
import { CAME_TO, LESS, MORE_OR_FEWER, PER_UNITS, PER_WORDS, SAID_OF_A_PART } from './lexicon.js'
import { isMeasured, measureNear, type NamedMeasure } from './measures.js'
import { restrictionOf } from './restriction.js'
import { type ClaimSentence, placesIn } from './sentence.js'

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

/** The counted noun and, where it is counted by a unit of time, which. */
function unitParts(unit: string | null): { readonly noun: string | null; readonly per: CheckPer | null } {
  const [noun, time, ...more] = (unit ?? '').split('/')
  const per = more.length === 0 && time !== undefined ? (PER_UNITS[time] ?? null) : null
  return per === null ? { noun: unit, per } : { noun: noun === '' || noun === '1' ? null : (noun ?? null), per }
}

/** A unit that is counted by inhabitants or the like; by the day or month is a count, spread over its time. */
const isRate = (unit: string | null): boolean => (unit?.startsWith('1/') ?? false) && unitParts(unit).per === null

/** "Five times", "double". */
const isMultiple = ({ kind, unit }: Quantity): boolean => kind === 'multiple' || unit === 'times'

/** "Five times as high as a year earlier", "twice what it was in May": so many times what it was at another time. */
const isOfOtherTime = ({ quantity, baseline }: Figure): boolean => isMultiple(quantity) && baseline?.period != null

const isBound = ({ approx }: Quantity): boolean => !['exact', 'about', 'nearly'].includes(approx)

function kindOf(figure: Figure, before: string): CheckKind {
  const { quantity, change } = figure
  const { unit } = quantity
  if (quantity.value === null && quantity.low === null && quantity.high === null) return 'change'
  const moved = (change.direction !== 'none' && change.kind !== 'level') || isOfOtherTime(figure)
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
  apart: null,
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

/** The way a change went; so many times what it was is more. */
const directionOf = (figure: Figure): CheckedClaim['direction'] =>
  figure.change.direction === 'none' && isOfOtherTime(figure) ? 'increase' : figure.change.direction

/** The words of the sentence that speak of the number at `at`: what is said of a part of it behind asks for no definition. */
function wordsAround({ text }: ClaimSentence, at: number): string {
  const tail = SAID_OF_A_PART.exec(text)
  return (tail === null || at > tail.index ? text : text.slice(0, tail.index)).toLowerCase()
}

/** A figure as a claim. */
export function figureClaim(
  sentence: ClaimSentence,
  figure: Figure,
  { claimValue, given }: ClaimGrounds,
): CheckedClaim {
  const { quantity } = figure
  const at = quantity.number.start - sentence.span.start
  const end = quantity.span.end - sentence.span.start
  const read = kindOf(figure, sentence.text.slice(0, quantity.span.start - sentence.span.start))
  const { kind, direction } = differenceAfter(sentence, end, read) ?? { kind: read, direction: directionOf(figure) }
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
    words: wordsAround(sentence, at),
    places: given.places ?? placesOf(sentence, figure),
    ...times,
    ...(given.period === undefined ? {} : { period: given.period }),
    ...(given.baseline === undefined ? {} : { baseline: given.baseline, baselineName: null, apart: null }),
    per: per ?? perIn(sentence.text),
    // So many times something that is not told is no count.
    only:
      kind !== 'change' && isMultiple(quantity)
        ? quantity.span.text
        : restrictionOf(sentence, counted, indicator, near?.definition ?? null),
  }
}
