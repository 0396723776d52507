// Agreement beyond chance, against the published example.
import { describe, expect, it } from 'vitest'
import { agreementOf } from '../../src/workbench/agreement.js'

/** Pairs of verdicts from a table of counts: rows are the first person's. */
const pairsOf = (table: readonly (readonly number[])[]): readonly (readonly [string, string])[] =>
  table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => [`v${one}`, `v${other}`] as const)),
  )

describe('agreement', () => {
  it('is that of the example of Cohen (1968, table 1: 200 cases, kappa .492)', () => {
    const told = agreementOf(
      pairsOf([
        [88, 10, 2],
        [14, 40, 6],
        [18, 10, 12],
      ]),
    )
    expect(told.both).toBe(200)
    expect(told.observed).toBeCloseTo(0.7, 10)
    expect(told.expected).toBeCloseTo(0.41, 10)
    expect(told.kappa).toBeCloseTo(0.492, 3)
    expect(told.error).toBeCloseTo(Math.sqrt(0.21 / (200 * 0.59 ** 2)), 10)
  })

  it('is none where chance would do as well, and one where all is judged alike', () => {
    expect(
      agreementOf(
        pairsOf([
          [25, 25],
          [25, 25],
        ]),
      ).kappa,
    ).toBe(0)
    expect(
      agreementOf(
        pairsOf([
          [7, 0],
          [0, 5],
        ]),
      ).kappa,
    ).toBe(1)
  })

  it('is not told where nothing could differ', () => {
    expect(agreementOf([])).toMatchObject({ both: 0, kappa: null })
    expect(agreementOf(pairsOf([[9]]))).toMatchObject({ observed: 1, kappa: null, error: null })
  })
})
