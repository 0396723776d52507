// Spans the readings of a claim: definition × period × baseline × total, per day or per inhabitant × publication. Each
// is computed by itself and named, so that none is hidden behind another.
import {
  type BaselineName,
  type CheckedClaim,
  type CheckPer,
  type CheckReading,
  shownInterval,
  type Told,
  timeValue,
  told,
  unitWord,
} from '../model/index.js'
import type { CandidateDefinition } from './definitions.js'
import { inUnitOf } from './definitions.js'
import { inWords } from './in-words.js'
import { type Amount, amountOver, byVintage, type LeaveOut, type Measured } from './measured.js'
import {
  baselinesOf,
  type CandidateBaseline,
  type CandidatePeriod,
  type Days,
  monthsIn,
  periodFor,
  type Term,
} from './periods.js'
import { rankWords } from './rank-words.js'
import { type Tolerance, within } from './tolerance.js'

/** What a reading is computed from, kept so that it can be computed again with a part left out. */
export interface Recipe {
  readonly measured: Measured
  /** The inhabitants of the place, where values are set against them. */
  readonly population: Measured | null
  readonly period: Days
  readonly baseline: CandidateBaseline | null
  readonly per: CheckPer
  readonly own: boolean
}

/** A measured definition with what the words of the claim make of it. */
export interface CandidateSeries extends CandidateDefinition {
  readonly measured: Measured
  readonly population: Measured | null
  /** The name of the definition it stands for where that is not held for the place; else null. */
  readonly standsFor: string | null
}

const BASELINE_WORDS: Readonly<Record<BaselineName, string>> = {
  named: 'the baseline it names',
  same_period_a_year_before: 'the same period a year before',
  period_just_before: 'the period just before',
  start_of_term: 'the first month of the term of office',
  month_before_the_start: 'the last month before the term of office',
  average_of_the_year_before: 'the mean of the twelve months before',
}

const PER_WORDS: Readonly<Record<CheckPer, string>> = {
  total: 'in total',
  day: 'per day',
  month: 'per month',
  year: 'per year',
  per_100000: 'per 100,000 inhabitants',
}

/** A value over a period in the measure that is asked for; a rate by inhabitants is brought to a year. */
function measure(
  recipe: Recipe,
  days: Days,
  leaveOut?: LeaveOut,
): { readonly amount: Amount; readonly value: number } | null {
  const amount = amountOver(recipe.measured, days, leaveOut)
  if (amount === null) return null
  if (recipe.per === 'total') return { amount, value: amount.value }
  if (recipe.per === 'day') return { amount, value: amount.value / amount.days }
  if (recipe.per === 'month') return { amount, value: amount.value / monthsIn(days) }
  if (recipe.per === 'year') return { amount, value: (12 * amount.value) / monthsIn(days) }
  const people = recipe.population === null ? null : amountOver(recipe.population, days)
  if (people === null || people.value === 0) return null
  return { amount, value: ((amount.value / people.value) * 100_000 * 12) / monthsIn(days) }
}

/** What a recipe gives, beside the claim; null where the data do not reach. */
export interface Computed {
  readonly observed: number
  readonly against: number | null
  readonly computed: number
  readonly amount: Amount
  readonly baseline: Amount | null
}

/** Whether a claim is of how many times as much something is. */
export const isMultiple = ({ value }: CheckedClaim): boolean => value?.unit === 'times'

/** A change in per cent, in number, or in how many times as much; "three times fewer" is counted the other way round. */
export function changeIn(claim: CheckedClaim, observed: number, against: number): number {
  if (isMultiple(claim))
    return claim.direction === 'decrease' && (claim.value?.value ?? 0) > 1 ? against / observed : observed / against
  return claim.value === null || claim.value.unit === '%' ? 100 * (observed / against - 1) : observed - against
}

/** @param leaveOut what is left out of both periods */
export function compute(claim: CheckedClaim, recipe: Recipe, leaveOut?: LeaveOut): Computed | null {
  const observed = measure(recipe, recipe.period, leaveOut)
  if (observed === null) return null
  if (recipe.baseline === null) {
    const unit = recipe.per === 'per_100000' ? null : (claim.value?.unit ?? null)
    const computed =
      unit === null || unit === '%' ? observed.value : inUnitOf(unit, recipe.measured.definition, observed.value)
    if (computed === null) return null
    return { observed: observed.value, against: null, computed, amount: observed.amount, baseline: null }
  }
  const against = measure(recipe, recipe.baseline.period, leaveOut)
  if (against === null || against.value === 0) return null
  const computed = changeIn(claim, observed.value, against.value)
  return {
    observed: observed.value,
    against: against.value,
    computed,
    amount: observed.amount,
    baseline: against.amount,
  }
}

/** Totals over periods of unlike length say nothing of each other; a few days more or less are told, not refused. */
const MOST_DAYS_APART = 3

function comparableTotals(per: CheckPer, { amount, baseline }: Computed): boolean {
  return per !== 'total' || baseline === null || Math.abs(amount.days - baseline.days) <= MOST_DAYS_APART
}

/** A claim of a fall is set beside negative changes. */
const signOf = (claim: CheckedClaim): number =>
  claim.kind === 'change' && claim.direction === 'decrease' && !isMultiple(claim) ? -1 : 1

/** The claimed range with its sign. */
export function claimedBounds(claim: CheckedClaim, { bounds }: Tolerance): Tolerance['bounds'] {
  return signOf(claim) > 0 ? bounds : { low: -bounds.high, high: -bounds.low }
}

/** The claimed value with its sign; null where only bounds are claimed. */
export const claimedValue = (claim: CheckedClaim): number | null =>
  claim.value === null || claim.value.value === null ? null : signOf(claim) * claim.value.value

function toldOf(recipe: Recipe, { amount }: Computed): Told {
  const { dataset, definition, place } = recipe.measured
  const against =
    recipe.baseline === null
      ? ''
      : ` against ${BASELINE_WORDS[recipe.baseline.name]} (${shownInterval(recipe.baseline.period)})`
  const vintages = amount.vintages.join(' with ')
  return told(
    'value',
    `${definition.name} in ${place}, ${shownInterval(recipe.period)}${against}, ${PER_WORDS[recipe.per]} (${dataset.id}, ${vintages})`,
    ...[definition.name, place, timeValue(recipe.period), recipe.per, dataset.id, vintages],
    ...(recipe.baseline === null ? [] : [recipe.baseline.name, timeValue(recipe.baseline.period)]),
  )
}

const idOf = ({ measured, period, baseline, per }: Recipe, vintages: readonly string[]): string =>
  [
    measured.dataset.id,
    measured.definition.id,
    `${period.start}/${period.end}`,
    ...(baseline === null ? [] : [`${baseline.period.start}/${baseline.period.end}`]),
    per,
    vintages.join('+'),
  ].join(' ')

/** A reading with the recipe it was computed by. */
export interface Traced {
  readonly recipe: Recipe
  readonly computed: Computed
  readonly reading: CheckReading
}

function traced(claim: CheckedClaim, recipe: Recipe, tolerance: Tolerance | null): Traced | null {
  const computed = compute(claim, recipe)
  if (computed === null || !comparableTotals(recipe.per, computed)) return null
  const { measured, period, baseline, per, own } = recipe
  const value = claimedValue(claim)
  const bounds = tolerance === null ? null : claimedBounds(claim, tolerance)
  const agrees =
    bounds === null
      ? claim.direction !== null &&
        claim.direction !== 'none' &&
        Math.sign(computed.computed) === (claim.direction === 'decrease' ? -1 : 1)
      : within(computed.computed, bounds)
  const reading: CheckReading = {
    id: idOf(recipe, computed.amount.vintages),
    dataset: measured.dataset.id,
    vintage: computed.amount.vintages.join('+'),
    definition: measured.definition.id,
    place: measured.place,
    period,
    baseline: baseline === null ? null : { name: baseline.name, period: baseline.period },
    per,
    observed: computed.observed,
    against: computed.against,
    unit: measured.definition.unit,
    computed: computed.computed,
    distance: value === null ? null : computed.computed - value,
    reproduces: agrees,
    own,
    ...inWords(toldOf(recipe, computed)),
  }
  return { recipe, computed, reading }
}

/** How values may be set out: as the words fix it, else in total and, for changes, per day too. */
function measuresOf(
  claim: CheckedClaim,
  candidate: CandidateSeries,
): readonly { readonly per: CheckPer; readonly own: boolean }[] {
  const rate = candidate.population === null ? [] : (['per_100000'] as const)
  const change: readonly CheckPer[] = ['total', 'day', claim.per ?? 'total', ...rate]
  const all = claim.kind === 'rate' ? rate : claim.kind === 'change' ? [...new Set(change)] : [claim.per ?? 'total']
  const flow: readonly CheckPer[] = candidate.definition.stock ? ['total'] : all
  return flow.map((per) => ({
    per,
    own: claim.per === null ? per === 'total' || (claim.kind === 'change' && per === 'day') : per === claim.per,
  }))
}

/** Every recipe for a claim by one definition. */
function recipesOf(
  claim: CheckedClaim,
  candidate: CandidateSeries,
  periods: readonly CandidatePeriod[],
  terms: readonly Term[],
): readonly Recipe[] {
  return periods.flatMap((candidatePeriod) => {
    const fitting = periodFor(candidate.dataset.frequency, candidatePeriod)
    if (fitting === null) return []
    const baselines: readonly (CandidateBaseline | null)[] =
      claim.kind === 'change'
        ? baselinesOf(claim, fitting.period, terms).flatMap((baseline) => {
            const fitted = periodFor(candidate.dataset.frequency, baseline)
            return fitted === null ? [] : [{ ...baseline, ...fitted }]
          })
        : [null]
    return baselines.flatMap((baseline) =>
      measuresOf(claim, candidate).map(({ per, own }) => ({
        measured: candidate.measured,
        population: candidate.population,
        period: fitting.period,
        baseline,
        per,
        own: own && candidate.own && fitting.own && (baseline === null || baseline.own),
      })),
    )
  })
}

/**
 * All readings by the newest publication, and the claim's own by each older one that covers them.
 *
 * @param toleranceFor the tolerance by a dataset's revisions; null for a claim without a number
 */
export function readingsOf(
  claim: CheckedClaim,
  candidates: readonly CandidateSeries[],
  periodsFor: (candidate: CandidateSeries) => readonly CandidatePeriod[],
  terms: readonly Term[],
  toleranceFor: (candidate: CandidateSeries) => Tolerance | null,
): readonly Traced[] {
  const found = candidates.flatMap((candidate) => {
    const tolerance = toleranceFor(candidate)
    return recipesOf(claim, candidate, periodsFor(candidate), terms).flatMap((recipe) => {
      const newest = traced(claim, recipe, tolerance)
      if (newest === null) return []
      // Earlier publications answer what was known then; they are no reading of their own.
      const older = recipe.own
        ? recipe.measured.publications
            .filter(({ vintage }) => !newest.computed.amount.vintages.includes(vintage))
            .flatMap(
              ({ vintage }) =>
                traced(claim, { ...recipe, own: false, measured: byVintage(recipe.measured, vintage) }, tolerance) ??
                [],
            )
        : []
      return [newest, ...older]
    })
  })
  const seen = new Set<string>()
  return found.filter(({ reading }) => (seen.has(reading.id) ? false : seen.add(reading.id) !== undefined))
}

/** A computed value as people read it. */
export function shownValue(claim: CheckedClaim, reading: Pick<CheckReading, 'computed' | 'unit'>): string {
  if (claim.kind === 'rank' && claim.rank !== null) return rankWords(reading.computed, claim.rank.from)
  const relative = claim.kind === 'change' && (claim.value === null || claim.value.unit === '%')
  const digits = relative || Math.abs(reading.computed) < 100 ? 1 : 0
  const number = reading.computed.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  if (relative || claim.value?.unit === '%') return `${number} %`
  return `${number} ${unitWord(claim.value?.unit ?? reading.unit, reading.computed)}`.trim()
}
