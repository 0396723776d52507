// Figures of a reading as claims that series may decide: what is measured, of which kind the number is, and what the
// words fix (per day or in total, period, baseline).
import type { CheckedClaim, CheckKind, CheckPer, Figure, Interval, Reading } from '../model/index.js'
import { claimValue } from '../resolve/claims.js'

/** Words that fix how a value is set out; the first that stands in the sentence holds. */
const PER_WORDS: readonly (readonly [RegExp, CheckPer])[] = [
  [/per 100,?000|per hundred thousand|por cada 100[ ,.]?(?:000|mil)/iu, 'per_100000'],
  [/\b(?:daily|per day|a day|each day|every day|al día|por día|cada día|diari[oa]s?)\b/iu, 'day'],
  [/\b(?:in total|total(?:s|ling|led)?|overall|altogether|en total)\b/iu, 'total'],
]

const known = (interval: Interval | null | undefined): Interval | null =>
  interval == null || (interval.start === null && interval.end === null) ? null : interval

function kindOf({ quantity, change }: Figure): CheckKind {
  if (change.direction !== 'none' && change.kind !== 'level') return 'change'
  if (quantity.value === null && quantity.low === null && quantity.high === null) return 'change'
  if (quantity.kind === 'rate') return 'rate'
  if (quantity.unit === '%') return 'share'
  if (quantity.kind === 'rank') return 'rank'
  return quantity.approx === 'exact' || quantity.approx === 'about' ? 'level' : 'threshold'
}

/** What the user says of a claim; it comes before what the words say. */
export interface GivenClaim {
  readonly place?: string
  readonly period?: Interval
  readonly baseline?: Interval
  readonly indicator?: string
}

function claimOf(reading: Reading, figure: Figure, given: GivenClaim): CheckedClaim {
  const { quantity, change } = figure
  const at = quantity.number.start
  const sentence =
    reading.sentences.find(({ span }) => at >= span.start && at < span.end)?.span.text ?? quantity.span.text
  const valued = quantity.value !== null || quantity.low !== null || quantity.high !== null
  return {
    text: sentence,
    figure: figure.id,
    kind: kindOf(figure),
    value: valued ? claimValue(quantity) : null,
    direction: change.direction,
    indicator: given.indicator ?? figure.indicator,
    words: sentence.toLowerCase(),
    place: given.place ?? figure.place?.entity ?? null,
    period: given.period ?? known(figure.period?.interval),
    baseline: given.baseline ?? known(figure.baseline?.period?.interval),
    per: PER_WORDS.find(([pattern]) => pattern.test(sentence))?.[1] ?? null,
    published: reading.document.published,
  }
}

/** The claims of a reading, in the order of its words. Figures that set policy or count time claim nothing of series. */
export const checkedClaimsOf = (reading: Reading, given: GivenClaim = {}): readonly CheckedClaim[] =>
  reading.figures.filter(({ role }) => role === 'claim').map((figure) => claimOf(reading, figure, given))
