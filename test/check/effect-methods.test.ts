// Each method beside what R gives on the same series; the R code stands beside its output in test/cases/effect.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateStep } from '../../src/check/effect/autocorrelation.js'
import { fitCounts } from '../../src/check/effect/count-regression.js'
import { designOf } from '../../src/check/effect/design.js'
import { differenceInDifferences } from '../../src/check/effect/difference-in-differences.js'
import { neweyWestError } from '../../src/check/effect/newey-west.js'
import { segmentedRegression } from '../../src/check/effect/segmented-regression.js'
import { syntheticControl } from '../../src/check/effect/synthetic-control.js'

interface Expected {
  readonly y: readonly number[]
  readonly controls: readonly (readonly number[])[]
  readonly days: readonly number[]
  readonly from: number
  readonly poisson: readonly number[]
  readonly quasiDispersion: number
  readonly negativeBinomial: readonly number[]
  readonly size: number
  readonly neweyWest: number
  readonly step: Readonly<Record<'estimate' | 'low' | 'high' | 'chance' | 'autocorrelation', number>>
  readonly differenceInDifferences: number
  readonly weights: readonly number[]
  readonly gap: number
}

const R: Expected = JSON.parse(readFileSync(join(import.meta.dirname, '../cases/effect/effect.json'), 'utf8'))
const SERIES = { values: R.y, exposures: R.days, from: R.from, season: 12 }
const ROWS = designOf(SERIES)

const near = (ours: readonly number[], theirs: readonly number[], digits: number): void => {
  expect(ours).toHaveLength(theirs.length)
  for (const [i, value] of ours.entries()) expect(value).toBeCloseTo(theirs[i] ?? Number.NaN, digits)
}

describe('as R', () => {
  it('fits Poisson regressions', () => near(fitCounts(R.y, R.days, ROWS, 'poisson').coefficients, R.poisson, 8))

  it('measures dispersion', () =>
    expect(fitCounts(R.y, R.days, ROWS, 'quasi_poisson').dispersion).toBeCloseTo(R.quasiDispersion, 6))

  it('fits negative binomial regressions', () => {
    const { coefficients, size } = fitCounts(R.y, R.days, ROWS)
    near(coefficients, R.negativeBinomial, 6)
    expect((size ?? 0) / R.size).toBeCloseTo(1, 4)
  })

  it('gives the errors of Newey and West', () =>
    expect(neweyWestError(fitCounts(R.y, R.days, ROWS, 'quasi_poisson'), 3)).toBeCloseTo(R.neweyWest, 7))

  it('weighs the step over resemblances', () => {
    const step = estimateStep(fitCounts(R.y, R.days, ROWS, 'quasi_poisson'))
    for (const key of ['estimate', 'low', 'high', 'chance', 'autocorrelation'] as const)
      expect(step[key], key).toBeCloseTo(R.step[key], 4)
  })

  it('takes differences of differences', () =>
    expect(
      Math.abs(
        (fitCounts(R.y, sumOf(R.controls), stepRows(), 'quasi_poisson').coefficients[1] ?? 0) -
          R.differenceInDifferences,
      ),
    ).toBeLessThan(1e-8))

  it('finds the weights of a synthetic control', () => {
    const made = syntheticControl(R.y, R.controls, R.from)
    near(made.weights, R.weights, 4)
    expect(made.difference).toBeCloseTo(R.gap, 3)
  })
})

const sumOf = (all: readonly (readonly number[])[]): readonly number[] =>
  R.y.map((_, at) => all.reduce((sum, values) => sum + (values[at] ?? 0), 0))
const stepRows = (): readonly (readonly number[])[] => R.y.map((_, at) => [1, at >= R.from ? 1 : 0])

const COUNTS = fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 36, maxLength: 36 })

describe('whatever the series', () => {
  it('adding a constant to any series changes no synthetic difference', () => {
    fc.assert(
      fc.property(COUNTS, COUNTS, COUNTS, fc.integer({ min: 1, max: 500 }), (a, b, c, constant) => {
        const plain = syntheticControl(a, [b, c], 24)
        const lifted = syntheticControl(a, [b.map((value) => value + constant), c], 24)
        const itself = syntheticControl(
          a.map((value) => value + constant),
          [b, c],
          24,
        )
        expect(lifted.difference).toBeCloseTo(plain.difference, 4)
        expect(itself.difference).toBeCloseTo(plain.difference, 4)
      }),
      { numRuns: 30 },
    )
  })

  it('a place where nothing is ever counted changes no difference of differences', () => {
    fc.assert(
      fc.property(COUNTS, COUNTS, (a, b) => {
        const nothing = a.map(() => 0)
        const plain = differenceInDifferences(a, [b], 24)
        expect(differenceInDifferences(a, [b, nothing], 24)?.estimate).toBeCloseTo(plain?.estimate ?? Number.NaN, 8)
      }),
      { numRuns: 20 },
    )
  })

  it('a change is the same in any unit', () => {
    fc.assert(
      fc.property(COUNTS, fc.integer({ min: 2, max: 20 }), (values, times) => {
        const series = {
          values: values.map((value) => value + 0.37),
          exposures: values.map(() => 1),
          from: 24,
          season: 12,
        }
        const larger = { ...series, values: series.values.map((value) => value * times) }
        const [one, other] = [segmentedRegression(series).step, segmentedRegression(larger).step]
        expect(other.estimate).toBeCloseTo(one.estimate, 5)
        expect(other.chance).toBeCloseTo(one.chance, 5)
      }),
      { numRuns: 20 },
    )
  })

  it('the estimate lies in its interval, and chance and interval agree', () => {
    fc.assert(
      fc.property(COUNTS, (values) => {
        const { step } = segmentedRegression({ values, exposures: values.map(() => 1), from: 24, season: 12 })
        expect(step.low).toBeLessThan(step.estimate)
        expect(step.high).toBeGreaterThan(step.estimate)
        expect(step.low > 0 || step.high < 0).toBe(step.chance < 0.05)
      }),
      { numRuns: 30 },
    )
  })
})
