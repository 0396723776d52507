// Checks a claim against official series. The claim's own readings, those its words allow, are answered first and alone
// decide; all other defensible ones stand beside them, so that a reader sees from which choices a number comes.
import { type Check, type CheckedClaim, type CheckReading, type CheckVerdict, textOf } from '../model/index.js'
import { answerOf, isComparedUnread } from './answer.js'
import { concentrationReadings } from './concentration.js'
import { type CheckData, candidatesFor, countedIn, needsInhabitants } from './data.js'
import { type CandidateDefinition, definitionsOf, inUnitOf } from './definitions.js'
import { driversOf } from './drivers.js'
import { amountOver, lastKnown } from './measured.js'
import { periodsOf } from './periods.js'
import { rankReadings } from './ranks.js'
import { type CandidateSeries, readingsOf, type Traced } from './readings.js'
import { sideReadings } from './sides.js'
import { asOfOf, positionOf, signRobustOf, usualnessOf } from './standing.js'
import { type Tolerance, toleranceOf } from './tolerance.js'
import { warningsOf } from './warnings.js'

export { type CheckData, needsInhabitants }

const byDistance = (a: CheckReading, b: CheckReading): number =>
  Number(b.own) - Number(a.own) || Math.abs(a.distance ?? 0) - Math.abs(b.distance ?? 0) || (a.id < b.id ? -1 : 1)

function verdictOf(
  claim: CheckedClaim,
  candidates: readonly CandidateSeries[],
  readings: readonly CheckReading[],
): CheckVerdict {
  const timeless = isTimeless(claim, candidates)
  // A bound holds for some time or other, and so says nothing without one.
  if (timeless && claim.kind === 'threshold') return 'no_suitable_data'
  if (readings.some(({ own, reproduces }) => own && reproduces)) return 'reproduced'
  // Nor is a count without a time wrong of any in particular.
  if (timeless) return 'no_suitable_data'
  // A bound, or a direction, is met by some reading or other, so that only the claim's own say anything of it.
  if (readings.some(({ reproduces }) => reproduces) && !isBound(claim)) return 'reproduced_under_other_readings'
  return 'not_reproduced'
}

const isBound = ({ kind, value }: CheckedClaim): boolean =>
  value === null
    ? kind === 'change'
    : (value.low === null || value.high === null) && !['about', 'nearly'].includes(value.approx)

/** A count of what adds up over time, with no time told over which. */
const isTimeless = ({ kind, period, per }: CheckedClaim, candidates: readonly CandidateSeries[]): boolean =>
  (kind === 'level' || kind === 'threshold') &&
  period === null &&
  per !== 'day' &&
  candidates.some(({ own, definition, dataset }) => own && !definition.stock && dataset.frequency !== 'twelve_months')

/** Without a single own reading there is nothing to answer by; why, decides what is said. */
function verdictWithout(
  claim: CheckedClaim,
  definitions: readonly CandidateDefinition[],
  candidates: readonly CandidateSeries[],
): CheckVerdict {
  if (definitions.length === 0 || candidates.length === 0) return 'no_suitable_data'
  // Neither a share without its whole nor a part that no series gives is made from another quantity.
  if (claim.only !== null || (claim.kind === 'share' && claim.beside === null)) return 'no_suitable_data'
  const own = candidates.filter((candidate) => candidate.own)
  if (own.length === 0 || isComparedUnread(claim)) return 'no_suitable_data'
  // A rate needs inhabitants beside its cases.
  if (claim.kind === 'rate' && own.every(({ population }) => population === null)) return 'no_suitable_data'
  const unit = claim.value?.unit ?? null
  if (claim.kind === 'level' && own.every(({ definition }) => inUnitOf(unit, definition, 1) === null))
    return 'not_comparable'
  return 'data_too_short'
}

/** What was tried for a claim: readings, and how those that can be computed again were made. */
interface Tried {
  readonly readings: readonly CheckReading[]
  readonly traced: readonly Traced[]
  readonly tolerance: Tolerance | null
}

const toleranceFor = (claim: CheckedClaim, revision: number): Tolerance | null =>
  claim.value === null ? null : toleranceOf(claim.value, revision)

/** Levels, changes, rates and thresholds: one value over days, or two. */
function tryValues(claim: CheckedClaim, data: CheckData, candidates: readonly CandidateSeries[]): Tried {
  const traced = readingsOf(
    claim,
    candidates,
    ({ measured }) => {
      const day = claim.published ?? data.today
      const last = lastKnown(measured, day)
      return last === null ? [] : periodsOf(claim, day, last)
    },
    data.termsIn(claim.places[0] ?? candidates[0]?.dataset.covers ?? null),
    ({ dataset }) => toleranceFor(claim, dataset.revision),
  )
  const own = candidates.find((candidate) => candidate.own)
  return {
    readings: traced.map(({ reading }) => reading),
    traced,
    tolerance: own === undefined ? null : toleranceFor(claim, own.dataset.revision),
  }
}

function tryConcentration(claim: CheckedClaim, data: CheckData, candidates: readonly CandidateSeries[]): Tried {
  const tolerance = toleranceFor(claim, 0)
  // Only what is counted by small places can tell; among these no words single one out.
  const sources = candidates
    .filter(({ measured }) =>
      measured.publications.some(({ members }) => members.some(({ within }) => within !== null)),
    )
    .map(({ measured }) => ({ measured, own: true, places: placesIn(claim, data) }))
  return { readings: concentrationReadings(claim, sources, tolerance, data.today), traced: [], tolerance }
}

/** How many municipalities the claim's places have, by a catalogue; null where none is held. */
function placesIn(claim: CheckedClaim, data: CheckData): number | null {
  const catalogue = countedIn(claim, data, 'municipality')
  if (catalogue === null) return null
  const day = { start: data.today, end: data.today }
  return amountOver(catalogue, day)?.value ?? null
}

/** What stands on two sides: a part and its whole, so many times as many, more than. */
function trySides(claim: CheckedClaim, data: CheckData, candidates: readonly CandidateSeries[]): Tried {
  const { beside } = claim
  if (beside === null) return NOTHING_TRIED
  const others = candidatesFor({ ...claim, ...beside }, data)
  const tolerance = toleranceFor(claim, 0)
  return { readings: sideReadings(claim, candidates, others, tolerance, data.today), traced: [], tolerance }
}

const NOTHING_TRIED: Tried = { readings: [], traced: [], tolerance: null }

function tryAll(claim: CheckedClaim, data: CheckData, candidates: readonly CandidateSeries[]): Tried {
  // A claim of less than all that is counted is never set beside all.
  if (claim.only !== null) return NOTHING_TRIED
  switch (claim.kind) {
    case 'concentration':
      return tryConcentration(claim, data, candidates)
    case 'comparison':
    case 'ratio':
    case 'share':
      return trySides(claim, data, candidates)
    case 'rank':
      return { ...NOTHING_TRIED, readings: rankReadings(claim, candidates, data) }
    default:
      return tryValues(claim, data, candidates)
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
  const definitions = definitionsOf(claim, data.datasets)
  const candidates = candidatesFor(claim, data, definitions)
  const { readings: all, traced, tolerance } = tryAll(claim, data, candidates)
  const readings = [...all].sort(byDistance)
  const own = readings.filter((reading) => reading.own)
  const best = traced.find(({ reading }) => reading === own[0])
  // 2. What follows from them.
  const verdict =
    own.length > 0 ? verdictOf(claim, candidates, readings) : verdictWithout(claim, definitions, candidates)
  const partial = {
    claim,
    verdict,
    readings,
    ownReadings: own.map(({ id }) => id),
    reproducedBy: readings.filter(({ reproduces }) => reproduces).map(({ id }) => id),
    position: positionOf(claim, readings),
    signRobust: signRobustOf(claim, readings),
    tolerance: tolerance === null ? null : { value: tolerance.value, because: tolerance.because, told: tolerance.told },
    asOf: asOfOf(claim, best, traced),
    drivers: best === undefined ? [] : driversOf(claim, best),
    usualness: usualnessOf(best),
    warnings: best === undefined ? [] : warningsOf(claim, best, candidates),
  }
  const answer = answerOf(partial)
  return { ...partial, answer, sentence: textOf(answer) }
}
