// Two values set side by side: "more were missing than murdered", "three times as many", "10 per cent of all". Each pair
// of definitions is a reading of its own, for what is true of all who were reported may be false of those still missing.
import { type CheckedClaim, type CheckPer, type CheckReading, shownInterval, timeValue, told } from '../model/index.js'
import { inWords } from './in-words.js'
import { type Amount, amountOver, lastKnown, type Measured } from './measured.js'
import { type CandidatePeriod, type Days, monthsIn, openPeriods, periodFor, statedPeriod } from './periods.js'
import type { CandidateSeries } from './readings.js'
import { type Tolerance, within } from './tolerance.js'

/** A pair with what stands for the place of each where both count the same. */
interface Pair {
  readonly one: CandidateSeries
  readonly other: CandidateSeries
}

/** What may be set side by side: the same count in two places, a kind beside its whole, or two things in one place. */
function isPair({ kind, indicator, words, beside }: CheckedClaim, { one, other }: Pair): boolean {
  if (beside === null) return false
  const sameCount = one.definition === other.definition && one.dataset === other.dataset
  if (kind === 'share') return words === beside.words ? sameCount : one.dataset === other.dataset && !sameCount
  return indicator === beside.indicator && words.length > 0 && one.measured.place !== other.measured.place
    ? sameCount
    : one.definition !== other.definition
}

function amountPer(per: CheckPer, amount: Amount, population: Measured | null): number | null {
  if (per !== 'per_100000') return amount.value
  const people = population === null ? null : amountOver(population, amount.period)
  return people === null || people.value === 0
    ? null
    : ((amount.value / people.value) * 100_000 * 12) / monthsIn(amount.period)
}

function computedFrom(kind: CheckedClaim['kind'], a: number, b: number): number | null {
  if (kind === 'comparison') return a - b
  if (b === 0) return null
  return kind === 'share' ? (100 * a) / b : a / b
}

function agrees({ beside, value }: CheckedClaim, computed: number, tolerance: Tolerance | null): boolean {
  if (value !== null) return tolerance !== null && within(computed, tolerance.bounds)
  return beside?.first === 'less' ? computed < 0 : computed > 0
}

const number = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: value < 1000 ? 1 : 0 })

function readingOf(
  claim: CheckedClaim,
  { one, other }: Pair,
  { period, own }: CandidatePeriod,
  tolerance: Tolerance | null,
): CheckReading | null {
  const [a, b] = [amountOver(one.measured, period), amountOver(other.measured, period)]
  if (a === null || b === null) return null
  const per = claim.per === 'per_100000' ? claim.per : 'total'
  const [observed, against] = [amountPer(per, a, one.population), amountPer(per, b, other.population)]
  const computed = observed === null || against === null ? null : computedFrom(claim.kind, observed, against)
  if (observed === null || against === null || computed === null) return null
  const { dataset, definition, place } = one.measured
  const vintages = [...new Set([...a.vintages, ...b.vintages])].join('+')
  const rate = per === 'per_100000' ? ' per 100,000 inhabitants' : ''
  return {
    id: [
      dataset.id,
      definition.id,
      place,
      other.measured.definition.id,
      other.measured.place,
      `${period.start}/${period.end}`,
      vintages,
    ].join(' '),
    dataset: dataset.id,
    vintage: vintages,
    definition: definition.id,
    place,
    period,
    baseline: null,
    per,
    observed,
    against,
    unit: claim.kind === 'share' ? '%' : claim.kind === 'ratio' ? 'times' : definition.unit,
    computed,
    distance: claim.value?.value == null ? null : computed - claim.value.value,
    reproduces: agrees(claim, computed, tolerance),
    own: own && one.own && other.own,
    ...inWords(
      told(
        claim.kind === 'share' ? 'share' : 'sides',
        `${number(observed)} ${definition.name}${rate} in ${place} ${claim.kind === 'share' ? 'of' : 'and'} ${number(against)} ${other.measured.definition.name}${rate} in ${other.measured.place}, ${shownInterval(period)} (${dataset.id}, ${a.vintages.join(' with ')}; ${other.measured.dataset.id}, ${b.vintages.join(' with ')})`,
        ...[
          number(observed),
          definition.name,
          place,
          number(against),
          other.measured.definition.name,
          other.measured.place,
        ],
        ...[timeValue(period), per, dataset.id, a.vintages.join(' with ')],
        ...[other.measured.dataset.id, b.vintages.join(' with ')],
      ),
    ),
  }
}

/** The days both sides are looked at: those the words name, else the usual ones, any of which may be meant. */
function periodsFor(claim: CheckedClaim, { one, other }: Pair, day: string): readonly CandidatePeriod[] {
  const last = [lastKnown(one.measured, day), lastKnown(other.measured, day)].sort()[0]
  if (last == null) return []
  const stated = statedPeriod(claim, day, last)
  const days: readonly Days[] = claim.period?.start != null ? (stated === null ? [] : [stated]) : openPeriods(last)
  return days.flatMap((period) => periodFor(one.dataset.frequency, { period, own: true }) ?? [])
}

/** The readings of a claim with two sides, one a pair of definitions and period. */
export function sideReadings(
  claim: CheckedClaim,
  first: readonly CandidateSeries[],
  second: readonly CandidateSeries[],
  tolerance: Tolerance | null,
  today: string,
): readonly CheckReading[] {
  const day = claim.published ?? today
  return first
    .flatMap((one) => second.map((other) => ({ one, other })))
    .filter((pair) => isPair(claim, pair))
    .flatMap((pair) =>
      periodsFor(claim, pair, day).flatMap((period) => readingOf(claim, pair, period, tolerance) ?? []),
    )
}
