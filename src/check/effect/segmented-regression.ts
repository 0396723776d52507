// A step in the level of one series at a date, beside its own trend and season.
import { estimateStep, type StepEstimate } from './autocorrelation.js'
import { type CountFit, fitCounts } from './count-regression.js'
import { designOf, type Segmented } from './design.js'
import { neweyWestError, usualLag } from './newey-west.js'

export interface SegmentedResult {
  readonly fit: CountFit
  readonly step: StepEstimate
  /** The standard error after Newey and West, on the scale of logarithms. */
  readonly robustError: number
}

/** Estimates the step; the caller has seen to it that the series can carry it. */
export function segmentedRegression(series: Segmented): SegmentedResult {
  const fit = fitCounts(series.values, series.exposures, designOf(series))
  return { fit, step: estimateStep(fit), robustError: neweyWestError(fit, usualLag(series.values.length)) }
}
