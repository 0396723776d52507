// Steps are estimated on the scale of logarithms and told in per cent.
import type { EffectEstimate } from '../../model/index.js'
import type { StepEstimate } from './autocorrelation.js'

/** What chance brings about less often than this is called a change. */
export const SURE = 0.05

const change = (logarithm: number): number => 100 * Math.expm1(logarithm)

export const inPerCent = ({ estimate, low, high, chance }: StepEstimate): EffectEstimate => ({
  change: change(estimate),
  low: change(low),
  high: change(high),
  chance,
})
