// What drives a result: the claim's reading computed again with one place, month or category left out at a time.
import type { CheckDriver, CheckedClaim, Series } from '../model/index.js'
import { compute, type Recipe, type Traced } from './readings.js'

/** So many of each kind are shown, those that change most. */
const MOST_SHOWN = 5

/** So many of each kind are left out in turn: those that hold most, since what holds little drives little. */
const MOST_TRIED = 40

/** The parts that hold most over both periods of a reading. */
function largest(
  members: readonly Series[],
  { period, baseline }: Recipe,
  nameOf: (series: Series) => string | null,
): readonly string[] {
  const held = new Map<string, number>()
  const counts = (start: string): boolean =>
    (start >= period.start && start <= period.end) ||
    (baseline !== null && start >= baseline.period.start && start <= baseline.period.end)
  for (const series of members) {
    const name = nameOf(series)
    if (name === null) continue
    const sum = series.observations.reduce((total, { start, value }) => total + (counts(start) ? value : 0), 0)
    held.set(name, (held.get(name) ?? 0) + sum)
  }
  return [...held]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_TRIED)
    .map(([name]) => name)
}

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
    leftOut(claim, recipe, 'place', largest(members, recipe, placeOf), placeOf),
    leftOut(
      claim,
      recipe,
      'category',
      largest(members, recipe, ({ category }) => category),
      ({ category }) => category,
    ),
    // A month taken out of the total of a change is taken out of one side only, so months are left out of levels alone.
    recipe.baseline === null ? leftOut(claim, recipe, 'month', starts, (_, start) => start.slice(0, 7)) : [],
  ]
  const change = ({ computed }: CheckDriver): number => Math.abs(computed - reading.computed)
  return groups.flatMap((group) => [...group].sort((a, b) => change(b) - change(a)).slice(0, MOST_SHOWN))
}
