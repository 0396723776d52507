// The place beside all other places together: how much its share of their sum changed at the date. For one place against
// the rest, this is the two-way Poisson regression (places × periods) in closed form; the resemblance of neighbouring
// periods is met as in the single series.
import { estimateStep, type StepEstimate } from './autocorrelation.js'
import { fitCounts } from './count-regression.js'

/** Fewer other places than this are no comparison. */
export const LEAST_CONTROLS = 5

/** The sum of several series, period by period. */
const summed = (series: readonly (readonly number[])[]): readonly number[] =>
  (series[0] ?? []).map((_, index) => series.reduce((sum, values) => sum + (values[index] ?? 0), 0))

/**
 * The step of a place beside others.
 *
 * @param from the first index after the date
 * @returns null where in some period nothing at all was counted elsewhere
 */
export function differenceInDifferences(
  treated: readonly number[],
  controls: readonly (readonly number[])[],
  from: number,
): StepEstimate | null {
  const elsewhere = summed(controls)
  const counted = (values: readonly number[]): boolean => values.some((value) => value > 0)
  if (elsewhere.some((value) => value <= 0) || !counted(treated.slice(0, from)) || !counted(treated.slice(from)))
    return null
  const rows = treated.map((_, index) => [1, index >= from ? 1 : 0])
  return estimateStep(fitCounts(treated, elsewhere, rows, 'quasi_poisson'))
}

/** Each of the other places in turn, beside the rest of them. */
export const placeboDifferences = (controls: readonly (readonly number[])[], from: number): readonly StepEstimate[] =>
  controls.flatMap((values, index) => differenceInDifferences(values, controls.toSpliced(index, 1), from) ?? [])
