// The rate of a measure as a clause gives it: of several, the one that stands by the thing it is for, or to which the
// measure is brought.
import type { MeasureStep, Reading } from '../../model/index.js'
import { distanceTo, type NamedScope } from './scope.js'

const BROUGHT = /\b(?:to|at|al?)(?: an?| un| additional| the){0,3}\s?$/iu

/** The rate that a clause beginning at `offset` gives for a thing, null where it gives none; `several`: it speaks of several things. */
export function rateOf(
  reading: Reading,
  {
    offset,
    clause,
    scope,
    several,
  }: {
    readonly offset: number
    readonly clause: string
    readonly scope: NamedScope
    readonly several: boolean
  },
): MeasureStep['rate'] {
  const shares = reading.quantities
    .filter(
      ({ unit, value, span }) =>
        unit === '%' && value !== null && span.start >= offset && span.end <= offset + clause.length,
    )
    .map(({ value, span }) => ({ value: value as number, at: span.start - offset }))
  const brought = shares.find(({ at }) => BROUGHT.test(clause.slice(0, at)))
  const nearest = [...shares].sort((a, b) => distanceTo(scope, a.at) - distanceTo(scope, b.at))[0]
  const rate = several ? nearest : (brought ?? shares[0])
  return rate === undefined ? null : { value: rate.value, unit: '%' }
}
