// How sure a step is when neighbouring periods resemble each other, and a few dozen points do not tell how much. Each
// plausible strength of resemblance is tried: the deviations are taken as a part that fades from period to period and a
// part that is new each time, filtered to independence (Kalman), and the step is estimated by generalised least squares.
// The answers are weighed by their restricted likelihood. Taking one strength as if it were known, or Newey and West's
// errors alone, calls a change in 10 to 30 of 100 short series in which nothing happened; this way it is about 5.

import jstat from 'jstat'
import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import type { CountFit } from './count-regression.js'

/** One way in which periods may resemble each other. */
interface Resemblance {
  /** How much of the lasting part is left a period later. */
  readonly carried: number
  /** How much of the scatter is the lasting part. */
  readonly lasting: number
  readonly weight: number
}

/** What one resemblance says of the step. */
interface Belief {
  readonly carried: number
  readonly weight: number
  readonly shift: number
  readonly error: number
}

/** The step on the scale of logarithms. */
export interface StepEstimate {
  readonly estimate: number
  readonly low: number
  readonly high: number
  /** The chance of a step as far from none, where there is none. */
  readonly chance: number
  /** The middle of what is plausible for the resemblance of neighbouring periods. */
  readonly autocorrelation: number
}

/** How much of the lasting part may be left a period later. */
const CARRIED = [-0.3, -0.15, 0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.85, 0.95]

/**
 * What is plausible before the series is seen: all scatter lasting, or only part of it; strong resemblance more
 * than weak, since overlooking it calls changes that are none.
 */
const RESEMBLANCES: readonly Resemblance[] = [1, 0.65, 0.3].flatMap((lasting) =>
  CARRIED.filter((carried) => lasting === 1 || carried > 0).map((carried) => ({
    carried,
    lasting,
    weight: (1 - carried) ** -0.5 * (lasting === 1 ? 1 : 0.5),
  })),
)

/** How the filter weighs each period; it depends on their number alone. */
function filterOf(length: number, { carried, lasting }: Resemblance) {
  const gains: number[] = []
  const scales: number[] = []
  let spread = lasting
  let logarithm = 0
  for (let at = 0; at < length; at++) {
    const variance = spread + 1 - lasting
    const gain = spread / variance
    gains.push(carried * gain)
    scales.push(1 / Math.sqrt(variance))
    logarithm += Math.log(variance)
    spread = carried * carried * spread * (1 - gain) + lasting * (1 - carried * carried)
  }
  return { carried, gains, scales, logarithm }
}

/** A column made independent over time. */
function filtered(column: readonly number[], { carried, gains, scales }: ReturnType<typeof filterOf>): number[] {
  let foreseen = 0
  return column.map((value, at) => {
    const surprise = value - foreseen
    foreseen = carried * foreseen + (gains[at] ?? 0) * surprise
    return surprise * (scales[at] ?? 0)
  })
}

function product(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

function beliefUnder(resemblance: Resemblance, columns: readonly (readonly number[])[], free: number) {
  const filter = filterOf(columns[0]?.length ?? 0, resemblance)
  const out = columns.map((column) => filtered(column, filter))
  const deviations = out.at(-1) ?? []
  const terms = out.slice(0, -1)
  const information = Matrix.zeros(terms.length, terms.length)
  for (const [i, a] of terms.entries())
    for (let j = 0; j <= i; j++) {
      const together = product(a, terms[j] ?? [])
      information.set(i, j, together).set(j, i, together)
    }
  const cholesky = new CholeskyDecomposition(information)
  const moments = terms.map((term) => product(term, deviations))
  const inverse = cholesky.solve(Matrix.eye(terms.length))
  const shifts = inverse.mmul(Matrix.columnVector(moments)).to1DArray()
  const left = product(deviations, deviations) - product(shifts, moments)
  const determinant = cholesky.lowerTriangularMatrix.diagonal().reduce((sum, value) => sum + Math.log(value), 0)
  return {
    carried: resemblance.carried * resemblance.lasting,
    likelihood: Math.log(resemblance.weight) - filter.logarithm / 2 - determinant - (free / 2) * Math.log(left),
    shift: shifts.at(-1) ?? 0,
    error: Math.sqrt((inverse.get(terms.length - 1, terms.length - 1) * left) / free),
  }
}

function beliefsOf({ weighted, residuals }: CountFit, free: number): readonly Belief[] {
  const columns = [...weighted.transpose().to2DArray(), residuals]
  const beliefs = RESEMBLANCES.map((resemblance) => beliefUnder(resemblance, columns, free))
  const best = Math.max(...beliefs.map(({ likelihood }) => likelihood))
  const weights = beliefs.map(({ likelihood }) => Math.exp(likelihood - best))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return beliefs
    .map(({ carried, shift, error }, i) => ({ carried, shift, error, weight: (weights[i] ?? 0) / total }))
    .filter(({ weight }) => weight > NEGLIGIBLE)
}

const HALVINGS = 32
/** What is less plausible than this does not move the third digit. */
const NEGLIGIBLE = 1e-5

/**
 * The last coefficient of a fit, with what the resemblance of neighbouring periods leaves open.
 *
 * @param level how sure the interval is meant to be
 */
export function estimateStep(fit: CountFit, level = 0.95): StepEstimate {
  const free = fit.residuals.length - fit.coefficients.length
  const beliefs = beliefsOf(fit, free)
  const fitted = fit.coefficients.at(-1) ?? 0
  const below = (value: number): number =>
    beliefs.reduce(
      (sum, { weight, shift, error }) => sum + weight * jstat.studentt.cdf((value - fitted - shift) / error, free),
      0,
    )
  const middle = fitted + beliefs.reduce((sum, { weight, shift }) => sum + weight * shift, 0)
  const widest = Math.max(...beliefs.map(({ error }) => error))
  const quantile = (share: number): number => {
    let [low, high] = [middle - 12 * widest, middle + 12 * widest]
    for (let i = 0; i < HALVINGS; i++) {
      const half = (low + high) / 2
      if (below(half) < share) low = half
      else high = half
    }
    return (low + high) / 2
  }
  const negative = below(0)
  return {
    estimate: middle,
    low: quantile((1 - level) / 2),
    high: quantile((1 + level) / 2),
    chance: 2 * Math.min(negative, 1 - negative),
    autocorrelation: beliefs.reduce((sum, { weight, carried }) => sum + weight * carried, 0),
  }
}
