// What drives a result: the claim's reading computed again with one place, month or category left out at a time.
import type { CheckDriver, CheckedClaim, Series } from '../model/index.js'
import { compute, type Recipe, type Traced } from './readings.js'

/** So many of each kind are shown, those that change most. */
const MOST_SHOWN = 5

const placeOf = (series: Series): string | null => series.placeName ?? series.place

function leftOut(
  claim: CheckedClaim,
  recipe: Recipe,
  kind: CheckDriver['kind'],
  names: readonly string[],
  nameOf: (series: Series, start: string) => string | null,
): readonly CheckDriver[] {
  // Leaving out the only one leaves nothing.
  if (names.length < 2) return []
  return names.flatMap((name) => {
    const without = compute(claim, recipe, (series, { start }) => nameOf(series, start) === name)
    return without === null ? [] : [{ leftOut: name, kind, computed: without.computed }]
  })
}

const distinct = (names: readonly (string | null)[]): readonly string[] => [
  ...new Set(names.filter((name) => name !== null)),
]

/** The parts whose absence changes a reading most, of each kind. */
export function driversOf(claim: CheckedClaim, { recipe, reading }: Traced): readonly CheckDriver[] {
  const members = recipe.measured.publications[0]?.members ?? []
  const starts = distinct(
    members.flatMap(({ observations }) =>
      observations.map(({ start }) =>
        start >= recipe.period.start && start <= recipe.period.end ? start.slice(0, 7) : null,
      ),
    ),
  )
  const groups = [
    leftOut(claim, recipe, 'place', distinct(members.map(placeOf)), placeOf),
    leftOut(claim, recipe, 'category', distinct(members.map(({ category }) => category)), ({ category }) => category),
    // A month taken out of the total of a change is taken out of one side only, so months are left out of levels alone.
    recipe.baseline === null ? leftOut(claim, recipe, 'month', starts, (_, start) => start.slice(0, 7)) : [],
  ]
  const change = ({ computed }: CheckDriver): number => Math.abs(computed - reading.computed)
  return groups.flatMap((group) => [...group].sort((a, b) => change(b) - change(a)).slice(0, MOST_SHOWN))
}
