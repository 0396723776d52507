// Regression of counts by iterated weighted least squares, as R's `glm` does it: Poisson where the counts scatter no
// more than chance, negative binomial where whole numbers scatter more, quasi-Poisson where values are not whole.

import jstat from 'jstat'
import { CholeskyDecomposition, Matrix } from 'ml-matrix'

export type CountFamily = 'poisson' | 'quasi_poisson' | 'negative_binomial'

export interface CountFit {
  readonly family: CountFamily
  /** In the order of the columns, on the scale of logarithms. */
  readonly coefficients: readonly number[]
  readonly expected: readonly number[]
  /** The columns times the root of each row's weight. */
  readonly weighted: Matrix
  /** Deviations in standard units (Pearson). */
  readonly residuals: readonly number[]
  /** The inverse of the information, before dispersion. */
  readonly covariance: Matrix
  /** How much more than the family's own variance the values scatter. */
  readonly dispersion: number
  /** The size parameter of the negative binomial; null for the others. */
  readonly size: number | null
}

const MOST_STEPS = 50
const CLOSE = 1e-9
/** Scatter beyond chance by a test of one in twenty on either side is taken as such. */
const OVERDISPERSED = 1.645

type Rows = readonly (readonly number[])[]

interface Iterated {
  readonly coefficients: readonly number[]
  readonly expected: readonly number[]
  readonly weighted: Matrix
  readonly covariance: Matrix
}

function weightedStep(rows: Rows, weights: readonly number[], response: readonly number[]) {
  const weighted = new Matrix(rows.map((row, index) => row.map((value) => value * Math.sqrt(weights[index] ?? 0))))
  const target = Matrix.columnVector(response.map((value, index) => value * Math.sqrt(weights[index] ?? 0)))
  const transposed = weighted.transpose()
  const covariance = new CholeskyDecomposition(transposed.mmul(weighted)).solve(Matrix.eye(rows[0]?.length ?? 0))
  return { weighted, covariance, coefficients: covariance.mmul(transposed.mmul(target)).to1DArray() }
}

/**
 * @param size null for Poisson weights
 * @param near expected values to begin from
 */
function iterate(
  values: readonly number[],
  exposures: readonly number[],
  rows: Rows,
  size: number | null,
  near: readonly number[],
): Iterated {
  const offsets = exposures.map(Math.log)
  let expected = near
  let before: readonly number[] | null = null
  for (let step = 1; ; step++) {
    const weights = expected.map((mu) => (size === null ? mu : mu / (1 + mu / size)))
    const response = expected.map((mu, i) => Math.log(mu) - (offsets[i] ?? 0) + ((values[i] ?? 0) - mu) / mu)
    const { weighted, covariance, coefficients } = weightedStep(rows, weights, response)
    const moved =
      before === null ? 1 : Math.max(...coefficients.map((value, i) => Math.abs(value - (before?.[i] ?? 0))))
    if (moved < CLOSE || step === MOST_STEPS) return { coefficients, expected, weighted, covariance }
    expected = rows.map((row, i) =>
      Math.exp((offsets[i] ?? 0) + row.reduce((sum, value, k) => sum + value * (coefficients[k] ?? 0), 0)),
    )
    before = coefficients
  }
}

/** The likelihood of the size parameter, up to what does not depend on it. */
function sizeLikelihood(values: readonly number[], expected: readonly number[], size: number): number {
  let sum = values.length * (size * Math.log(size) - jstat.gammaln(size))
  for (const [i, value] of values.entries())
    sum += jstat.gammaln(value + size) - (value + size) * Math.log(size + (expected[i] ?? 0))
  return sum
}

const GOLDEN = (Math.sqrt(5) - 1) / 2
const SIZE_CLOSE = 1e-6

/** The most likely size, found on the scale of logarithms between counts that wildly and that hardly scatter. */
function likeliestSize(values: readonly number[], expected: readonly number[]): number {
  const at = (log: number): number => sizeLikelihood(values, expected, Math.exp(log))
  let [low, high] = [Math.log(0.05), Math.log(1e5)]
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)]
  let [atLeft, atRight] = [at(left), at(right)]
  while (high - low > SIZE_CLOSE) {
    if (atLeft < atRight) {
      low = left
      ;[left, atLeft] = [right, atRight]
      right = low + GOLDEN * (high - low)
      atRight = at(right)
    } else {
      high = right
      ;[right, atRight] = [left, atLeft]
      left = high - GOLDEN * (high - low)
      atLeft = at(left)
    }
  }
  return Math.exp((low + high) / 2)
}

function negativeBinomial(values: readonly number[], exposures: readonly number[], rows: Rows, start: Iterated) {
  let fit = start
  let size = likeliestSize(values, fit.expected)
  for (let step = 0; step < MOST_STEPS; step++) {
    fit = iterate(values, exposures, rows, size, fit.expected)
    const next = likeliestSize(values, fit.expected)
    const settled = Math.abs(Math.log(next / size)) < 2 * SIZE_CLOSE
    size = next
    if (settled) break
  }
  return { fit, size }
}

function finished(values: readonly number[], fit: Iterated, family: CountFamily, size: number | null): CountFit {
  const residuals = values.map((value, i) => {
    const mu = fit.expected[i] ?? 0
    return (value - mu) / Math.sqrt(size === null ? mu : mu + (mu * mu) / size)
  })
  const free = values.length - fit.coefficients.length
  const dispersion = residuals.reduce((sum, value) => sum + value * value, 0) / free
  return { family, ...fit, residuals, dispersion, size }
}

/**
 * Fits a log-linear regression of values that can't be negative.
 *
 * @param family chosen by the values where left out
 */
export function fitCounts(
  values: readonly number[],
  exposures: readonly number[],
  rows: Rows,
  family?: CountFamily,
): CountFit {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const middling = values.map((value) => (value + mean) / 2)
  const start = iterate(values, exposures, rows, null, middling)
  const poisson = finished(values, start, 'poisson', null)
  if (family === 'poisson') return poisson
  const whole = values.every((value) => Number.isInteger(value))
  if (family === 'quasi_poisson' || (family === undefined && !whole)) return { ...poisson, family: 'quasi_poisson' }
  const free = values.length - start.coefficients.length
  if (family === undefined && (poisson.dispersion - 1) * Math.sqrt(free / 2) < OVERDISPERSED) return poisson
  const { fit, size } = negativeBinomial(values, exposures, rows, start)
  return finished(values, fit, 'negative_binomial', size)
}
