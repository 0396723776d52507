// Checks a claim against official series. The claim's own readings, those its words allow, are answered first and alone
// decide; all other defensible ones stand beside them, so that a reader sees from which choices a number comes.
import {
  addDays,
  addMonths,
  type Check,
  type CheckedClaim,
  type CheckReading,
  type CheckVerdict,
  type Dataset,
  type Series,
} from '../model/index.js'
import { answerOf } from './answer.js'
import { type CandidateDefinition, definitionsOf, inUnitOf } from './definitions.js'
import { driversOf } from './drivers.js'
import { amountOver, lastKnown, type Measured, measuredIn, publishedOn } from './measured.js'
import { type Days, monthsIn, periodsOf, type Term } from './periods.js'
import { type CandidateSeries, claimedValue, readingsOf, type Traced } from './readings.js'
import { type Tolerance, toleranceOf } from './tolerance.js'
import { warningsOf } from './warnings.js'

/** What a check may draw on; plain values, whatever holds them. */
export interface CheckData {
  readonly datasets: readonly Dataset[]
  /** Every held series of the datasets that might be asked for. */
  readonly series: readonly Series[]
  /** The code of a pack's place in a dataset's own scheme; `undefined` where it has none, null for the whole. */
  readonly codeOf: (place: string | null, dataset: Dataset) => string | null | undefined
  /** The name of a pack's place. */
  readonly nameOf: (place: string | null) => string
  /** Terms of office in a place. */
  readonly termsIn: (place: string | null) => readonly Term[]
  /** ISO day that stands for today where a claim has no date. */
  readonly today: string
}

function measuredFor(
  claim: CheckedClaim,
  data: CheckData,
  { dataset, definition }: CandidateDefinition,
): Measured | null {
  const code = data.codeOf(claim.place, dataset)
  if (code === undefined) return null
  const series = data.series.filter((one) => one.dataset === dataset.id)
  const measured = measuredIn(dataset, definition, series, code, data.nameOf(claim.place ?? dataset.covers ?? null))
  return measured.publications.length === 0 ? null : measured
}

/** The inhabitants of the claim's place, from whichever dataset counts them. */
function populationOf(claim: CheckedClaim, data: CheckData): Measured | null {
  for (const dataset of data.datasets)
    for (const definition of dataset.definitions)
      if (definition.unit === 'inhabitant') return measuredFor(claim, data, { dataset, definition, own: false })
  return null
}

const byDistance = (a: Traced, b: Traced): number =>
  Number(b.reading.own) - Number(a.reading.own) ||
  Math.abs(a.reading.distance ?? 0) - Math.abs(b.reading.distance ?? 0) ||
  (a.reading.id < b.reading.id ? -1 : 1)

function verdictOf(readings: readonly CheckReading[]): CheckVerdict {
  if (readings.some(({ own, reproduces }) => own && reproduces)) return 'reproduced'
  if (readings.some(({ reproduces }) => reproduces)) return 'reproduced_under_other_readings'
  return 'not_reproduced'
}

/** Without a single own reading there is nothing to answer by; why, decides what is said. */
function verdictWithout(
  claim: CheckedClaim,
  definitions: readonly CandidateDefinition[],
  candidates: readonly CandidateSeries[],
): CheckVerdict {
  if (definitions.length === 0 || candidates.length === 0) return 'no_suitable_data'
  const own = candidates.filter((candidate) => candidate.own)
  if (own.length === 0) return 'no_suitable_data'
  const unit = claim.value?.unit ?? null
  if (claim.kind === 'level' && own.every(({ definition }) => inUnitOf(unit, definition, 1) === null))
    return 'not_comparable'
  return 'data_too_short'
}

function positionOf(claim: CheckedClaim, readings: readonly CheckReading[]): Check['position'] {
  const claimed = claimedValue(claim)
  if (claimed === null || readings.length === 0) return null
  const values = readings.map(({ computed }) => computed)
  return {
    below: values.filter((value) => value < claimed).length,
    of: values.length,
    least: Math.min(...values),
    most: Math.max(...values),
  }
}

/** Changes smaller than this, in per cent, point nowhere. */
const NO_CHANGE = 0.05

function signRobustOf(claim: CheckedClaim, readings: readonly CheckReading[]): boolean | null {
  if (claim.kind !== 'change' || readings.length === 0) return null
  const signs = new Set(readings.map(({ computed }) => (Math.abs(computed) < NO_CHANGE ? 0 : Math.sign(computed))))
  return signs.size === 1
}

/** The rank of the comparison period by daily rate among the twelve months that end with it; for single months. */
function usualnessOf(best: Traced | undefined): Check['usualness'] {
  const baseline = best?.recipe.baseline
  if (best === undefined || baseline == null || monthsIn(baseline.period) !== 1) return null
  const rateOf = (month: Days): number | null => {
    const amount = amountOver(best.recipe.measured, month)
    return amount === null ? null : amount.value / amount.days
  }
  const own = rateOf(baseline.period)
  if (own === null) return null
  const rates = Array.from({ length: 12 }, (_, back) => {
    const start = addMonths(baseline.period.start, -back)
    return rateOf({ start, end: addDays(addMonths(start, 1), -1) })
  }).filter((rate) => rate !== null)
  return { rank: 1 + rates.filter((rate) => rate > own).length, of: rates.length, period: baseline.period }
}

/** The same reading by the newest publication that was out on the day of the claim. */
function asOfOf(claim: CheckedClaim, best: Traced | undefined, all: readonly Traced[]): Check['asOf'] {
  if (best === undefined) return { known: null, newest: null }
  const { published } = claim
  const { measured, period, baseline, per } = best.recipe
  const same = all.filter(
    ({ recipe }) =>
      recipe.measured.definition === measured.definition &&
      recipe.period.start === period.start &&
      recipe.period.end === period.end &&
      recipe.baseline?.period.start === baseline?.period.start &&
      recipe.baseline?.period.end === baseline?.period.end &&
      recipe.per === per,
  )
  const out = same
    .filter(({ computed }) =>
      computed.amount.vintages.every(
        (vintage) => published !== null && publishedOn(measured.dataset, vintage) <= published,
      ),
    )
    .sort((a, b) => (a.reading.vintage < b.reading.vintage ? 1 : -1))
  return { known: out[0]?.reading.id ?? null, newest: best.reading.id }
}

/** Everything that was tried for a claim. */
interface Tried {
  readonly readings: readonly Traced[]
  readonly definitions: readonly CandidateDefinition[]
  readonly candidates: readonly CandidateSeries[]
  readonly tolerance: Tolerance | null
}

function tried(claim: CheckedClaim, data: CheckData): Tried {
  const definitions = definitionsOf(claim, data.datasets)
  const population = populationOf(claim, data)
  const candidates = definitions.flatMap((definition): CandidateSeries[] => {
    const measured = measuredFor(claim, data, definition)
    return measured === null ? [] : [{ ...definition, measured, population }]
  })
  const toleranceFor = ({ dataset }: CandidateSeries): Tolerance | null =>
    claim.value === null ? null : toleranceOf(claim.value, dataset.revision)
  const readings = readingsOf(
    claim,
    candidates,
    ({ measured }) => {
      const last = lastKnown(measured, claim.published ?? data.today)
      return last === null ? [] : periodsOf(claim, last)
    },
    data.termsIn(claim.place),
    toleranceFor,
  )
  const own = candidates.find((candidate) => candidate.own)
  return {
    readings: [...readings].sort(byDistance),
    definitions,
    candidates,
    tolerance: own === undefined ? null : toleranceFor(own),
  }
}

/**
 * Checks one claim.
 *
 * @example
 * const { verdict, sentence } = checkClaim(claim, { datasets, series, codeOf, nameOf, termsIn, today: '2025-05-01' })
 */
export function checkClaim(claim: CheckedClaim, data: CheckData): Check {
  // 1. Every reading that can be computed.
  const { readings: all, definitions, candidates, tolerance } = tried(claim, data)
  const readings = all.map(({ reading }) => reading)
  const own = readings.filter((reading) => reading.own)
  const best = all[0]?.reading.own === true ? all[0] : undefined
  // 2. What follows from them.
  const verdict = own.length > 0 ? verdictOf(readings) : verdictWithout(claim, definitions, candidates)
  const partial = {
    claim,
    verdict,
    readings,
    ownReadings: own.map(({ id }) => id),
    reproducedBy: readings.filter(({ reproduces }) => reproduces).map(({ id }) => id),
    position: positionOf(claim, readings),
    signRobust: signRobustOf(claim, readings),
    tolerance: tolerance === null ? null : { value: tolerance.value, because: tolerance.because },
    asOf: asOfOf(claim, best, all),
    drivers: best === undefined ? [] : driversOf(claim, best),
    usualness: usualnessOf(best),
    warnings: best === undefined ? [] : warningsOf(claim, best, candidates),
  }
  return { ...partial, sentence: answerOf(partial) }
}
