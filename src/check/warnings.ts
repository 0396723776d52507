// What a careful reader must know beside a result.
import {
  type CheckedClaim,
  type Dataset,
  earliestDay,
  shownDay,
  shownInterval,
  type Told,
  timeValue,
  told,
} from '../model/index.js'
import { publishedOn } from './measured.js'
import { wholeMonths } from './periods.js'
import type { CandidateSeries, Traced } from './readings.js'

/** Below this, a change in per cent says little. */
const SMALL_COUNT = 30

/** What must be known where values of several publications stand in one series. */
export const splicedNote = (vintages: readonly string[]): Told =>
  told('spliced', `Values of several publications are put together: ${vintages.join(', ')}.`, vintages.join(', '))

function ofBreaks({ recipe }: Traced): readonly Told[] {
  const { dataset } = recipe.measured
  const start = earliestDay([recipe.period.start, recipe.baseline?.period.start ?? recipe.period.start]) ?? ''
  return dataset.breaks
    .filter(({ at }) => at > start && at <= recipe.period.end)
    .map(({ at, note }) => told('method_break', `${note} (${shownDay(at)})`, note, at))
}

function ofReading(claim: CheckedClaim, traced: Traced): readonly Told[] {
  const { recipe, computed } = traced
  const { amount, baseline } = computed
  const warnings: Told[] = [...ofBreaks(traced)]
  const vintages = [...new Set([...amount.vintages, ...(baseline?.vintages ?? [])])]
  if (vintages.length > 1) warnings.push(splicedNote(vintages))
  if (baseline !== null && recipe.per === 'total' && amount.days !== baseline.days)
    warnings.push(
      told(
        'number_of_days',
        `The periods have ${amount.days} and ${baseline.days} days; see the reading per day.`,
        amount.days,
        baseline.days,
      ),
    )
  if (baseline !== null && amount.preliminary !== baseline.preliminary)
    warnings.push(told('preliminary_with_consolidated', 'Preliminary values are set beside consolidated ones.'))
  if (baseline !== null && Math.min(amount.value, baseline.value) < SMALL_COUNT)
    warnings.push(
      told('small_counts', `Counts below ${SMALL_COUNT} move by many per cent through few cases.`, SMALL_COUNT),
    )
  const stated = claim.period
  if (stated?.start != null && stated.end !== null && recipe.measured.dataset.frequency !== 'day') {
    const whole = wholeMonths({ start: stated.start, end: stated.end })
    if (whole !== null && (whole.start !== stated.start || whole.end !== stated.end))
      warnings.push(
        told(
          'whole_months',
          `The claim names days; the series has whole months, so ${shownInterval(whole)} is used.`,
          timeValue(whole),
        ),
      )
  }
  if (recipe.measured.definition.caveat !== undefined)
    warnings.push(told('caveat', recipe.measured.definition.caveat, recipe.measured.definition.caveat))
  return warnings
}

/** Whether the publication that was newest on the day of the claim is held. */
function ofRelease(claim: CheckedClaim, { recipe, computed }: Traced): readonly Told[] {
  const { published } = claim
  if (published === null) return []
  const { dataset } = recipe.measured
  const used = computed.amount.vintages
  if (used.every((vintage) => publishedOn(dataset, vintage) <= published)) return []
  const known = recipe.measured.publications.some(
    ({ vintage, end }) => publishedOn(dataset, vintage) <= published && end >= recipe.period.end,
  )
  return known
    ? []
    : [
        told(
          'release_not_loaded',
          `The release of ${dataset.id} that was known on ${shownDay(published)} is not loaded; the figures of ${used.join(', ')} may have been revised since.`,
          ...[dataset.id, published, used.join(', ')],
        ),
      ]
}

/** Datasets that measure the same thing otherwise, and must not be mixed with the one that was used. */
function ofOthers(used: Dataset, candidates: readonly CandidateSeries[]): readonly Told[] {
  return used.notWith
    .filter(({ dataset }) => candidates.some((candidate) => candidate.dataset.id === dataset))
    .map(({ dataset, because }) => told('not_with', `Not to be mixed with ${dataset}: ${because}`, dataset, because))
}

/** A definition that stands for the one that is meant. */
const ofSubstitutes = (used: Traced, candidates: readonly CandidateSeries[]): readonly Told[] =>
  candidates.flatMap(({ measured, standsFor, definition }) =>
    standsFor === null || measured !== used.recipe.measured
      ? []
      : [
          told(
            'other_definition',
            `Counts ${definition.name}, since ${standsFor} are not given for this place.`,
            definition.name,
            standsFor,
          ),
        ],
  )

/** The warnings of the reading that answers the claim. */
export function warningsOf(claim: CheckedClaim, best: Traced, candidates: readonly CandidateSeries[]): readonly Told[] {
  return [
    ...ofSubstitutes(best, candidates),
    ...ofReading(claim, best),
    ...ofRelease(claim, best),
    ...ofOthers(best.recipe.measured.dataset, candidates),
  ]
}
