// What a careful reader must know beside a result.
import {
  type CheckedClaim,
  type CheckWarning,
  type Dataset,
  earliestDay,
  shownDay,
  shownInterval,
} from '../model/index.js'
import { publishedOn } from './measured.js'
import { wholeMonths } from './periods.js'
import type { CandidateSeries, Traced } from './readings.js'

/** Below this, a change in per cent says little. */
const SMALL_COUNT = 30

const warn = (code: string, message: string): CheckWarning => ({ code, message })

function ofBreaks({ recipe }: Traced): readonly CheckWarning[] {
  const { dataset } = recipe.measured
  const start = earliestDay([recipe.period.start, recipe.baseline?.period.start ?? recipe.period.start]) ?? ''
  return dataset.breaks
    .filter(({ at }) => at > start && at <= recipe.period.end)
    .map(({ at, note }) => warn('method_break', `${note} (${shownDay(at)})`))
}

function ofReading(claim: CheckedClaim, traced: Traced): readonly CheckWarning[] {
  const { recipe, computed } = traced
  const { amount, baseline } = computed
  const warnings: CheckWarning[] = [...ofBreaks(traced)]
  const vintages = [...new Set([...amount.vintages, ...(baseline?.vintages ?? [])])]
  if (vintages.length > 1)
    warnings.push(warn('spliced', `Values of several publications are put together: ${vintages.join(', ')}.`))
  if (baseline !== null && recipe.per === 'total' && amount.days !== baseline.days)
    warnings.push(
      warn('number_of_days', `The periods have ${amount.days} and ${baseline.days} days; see the reading per day.`),
    )
  if (baseline !== null && amount.preliminary !== baseline.preliminary)
    warnings.push(warn('preliminary_with_consolidated', 'Preliminary values are set beside consolidated ones.'))
  if (baseline !== null && Math.min(amount.value, baseline.value) < SMALL_COUNT)
    warnings.push(warn('small_counts', `Counts below ${SMALL_COUNT} move by many per cent through few cases.`))
  const stated = claim.period
  if (stated?.start != null && stated.end !== null && recipe.measured.dataset.frequency !== 'day') {
    const whole = wholeMonths({ start: stated.start, end: stated.end })
    if (whole !== null && (whole.start !== stated.start || whole.end !== stated.end))
      warnings.push(
        warn('whole_months', `The claim names days; the series has whole months, so ${shownInterval(whole)} is used.`),
      )
  }
  if (recipe.measured.definition.caveat !== undefined) warnings.push(warn('caveat', recipe.measured.definition.caveat))
  return warnings
}

/** Whether the publication that was newest on the day of the claim is held. */
function ofRelease(claim: CheckedClaim, { recipe, computed }: Traced): readonly CheckWarning[] {
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
        warn(
          'release_not_loaded',
          `The release of ${dataset.id} that was known on ${shownDay(published)} is not loaded; the figures of ${used.join(', ')} may have been revised since.`,
        ),
      ]
}

/** Datasets that measure the same thing otherwise, and must not be mixed with the one that was used. */
function ofOthers(used: Dataset, candidates: readonly CandidateSeries[]): readonly CheckWarning[] {
  return used.notWith
    .filter(({ dataset }) => candidates.some((candidate) => candidate.dataset.id === dataset))
    .map(({ dataset, because }) => warn('not_with', `Not to be mixed with ${dataset}: ${because}`))
}

/** A definition that stands for the one that is meant. */
const ofSubstitutes = (used: Traced, candidates: readonly CandidateSeries[]): readonly CheckWarning[] =>
  candidates.flatMap(({ measured, standsFor, definition }) =>
    standsFor === null || measured !== used.recipe.measured
      ? []
      : [warn('other_definition', `Counts ${definition.name}, since ${standsFor} are not given for this place.`)],
  )

/** The warnings of the reading that answers the claim. */
export function warningsOf(
  claim: CheckedClaim,
  best: Traced,
  candidates: readonly CandidateSeries[],
): readonly CheckWarning[] {
  return [
    ...ofSubstitutes(best, candidates),
    ...ofReading(claim, best),
    ...ofRelease(claim, best),
    ...ofOthers(best.recipe.measured.dataset, candidates),
  ]
}
