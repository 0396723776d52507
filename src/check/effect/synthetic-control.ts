// A place made of other places: weights that are not negative and add up to one, chosen so that before the date the mix
// moves as the place in question did (Abadie, Diamond and Hainmueller 2010), each series taken from its own mean before
// the date (Ferman and Pinto 2021), so that a constant added to any series changes nothing.

export interface SyntheticControl {
  readonly weights: readonly number[]
  /** The mix, brought to the level of the place. */
  readonly synthetic: readonly number[]
  /** The mean difference after the date. */
  readonly difference: number
  /** Root mean square differences before and after. */
  readonly before: number
  readonly after: number
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const rootMeanSquare = (values: readonly number[]): number => Math.sqrt(mean(values.map((value) => value * value)))

/** The nearest point whose parts are not negative and add up to one (Held, Wolfe and Crowder 1974). */
function ontoSimplex(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => b - a)
  let sum = 0
  let shift = 0
  for (const [index, value] of sorted.entries()) {
    sum += value
    const candidate = (sum - 1) / (index + 1)
    if (value > candidate) shift = candidate
  }
  return values.map((value) => Math.max(0, value - shift))
}

const STEPS = 3000

/** Weights with the least squares, by projected gradients with momentum (Nesterov); the problem is convex. */
function weightsOf(target: readonly number[], columns: readonly (readonly number[])[]): readonly number[] {
  const inner = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)
  const products = columns.map((a) => columns.map((b) => inner(a, b)))
  const aims = columns.map((column) => inner(column, target))
  // The largest row sum bounds the curvature.
  const curvature = Math.max(...products.map((row) => row.reduce((sum, value) => sum + Math.abs(value), 0)), 1e-12)
  let weights: readonly number[] = columns.map(() => 1 / columns.length)
  let ahead = weights
  for (let step = 1; step <= STEPS; step++) {
    const next = ontoSimplex(
      ahead.map((weight, i) => weight - (inner(products[i] ?? [], ahead) - (aims[i] ?? 0)) / curvature),
    )
    const momentum = (step - 1) / (step + 2)
    ahead = next.map((value, i) => value + momentum * (value - (weights[i] ?? 0)))
    weights = next
  }
  return weights
}

/** @param from the first index after the date */
export function syntheticControl(
  treated: readonly number[],
  controls: readonly (readonly number[])[],
  from: number,
): SyntheticControl {
  const centred = (values: readonly number[]): readonly number[] => {
    const level = mean(values.slice(0, from))
    return values.map((value) => value - level)
  }
  const columns = controls.map(centred)
  const target = centred(treated)
  const weights = weightsOf(
    target.slice(0, from),
    columns.map((column) => column.slice(0, from)),
  )
  const level = mean(treated.slice(0, from))
  const mix = target.map((_, at) => columns.reduce((sum, column, i) => sum + (weights[i] ?? 0) * (column[at] ?? 0), 0))
  const gaps = target.map((value, at) => value - (mix[at] ?? 0))
  return {
    weights,
    synthetic: mix.map((value) => value + level),
    difference: mean(gaps.slice(from)),
    before: rootMeanSquare(gaps.slice(0, from)),
    after: rootMeanSquare(gaps.slice(from)),
  }
}
