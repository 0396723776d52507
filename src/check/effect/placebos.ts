// The same question asked where nothing is known to have happened: on earlier dates, and in other places. A method that
// finds a change everywhere has found nothing here.
import type { EffectEstimate, PlaceboDates, PlaceEffect } from '../../model/index.js'
import { estimateStep } from './autocorrelation.js'
import { fitCounts } from './count-regression.js'
import { designOf, type Segmented } from './design.js'
import { inPerCent, SURE } from './per-cent.js'
import type { PlaceSeries } from './question.js'
import { segmentedRegression } from './segmented-regression.js'

/** So many periods stand on each side of a placebo date at least. */
const LEAST_BEFORE = 12
const LEAST_AFTER = 6
/** So many placebo dates are tried at most, spread over the time before. */
const MOST_DATES = 24
/** Anticipation is looked for in so many periods before the date. */
const JUST_BEFORE = 3

/** A series up to an index. */
const upTo = (series: Segmented, index: number): Segmented => ({
  ...series,
  values: series.values.slice(0, index),
  exposures: series.exposures.slice(0, index),
})

const stepIn = (series: Segmented): EffectEstimate => inPerCent(segmentedRegression(series).step)

/**
 * Every date before the one in question that has points enough on both sides, with nothing after the true date.
 *
 * @param starts the first day of each period
 * @returns null where there is none
 */
export function placeboDates(
  series: Segmented,
  starts: readonly string[],
  estimate: EffectEstimate,
): PlaceboDates | null {
  const before = upTo(series, series.from)
  const last = series.from - LEAST_AFTER
  if (last < LEAST_BEFORE) return null
  const candidates = Array.from({ length: last - LEAST_BEFORE + 1 }, (_, index) => LEAST_BEFORE + index)
  const every = Math.ceil(candidates.length / MOST_DATES)
  const tried = candidates
    .filter((_, index) => index % every === 0)
    .map((from) => ({ at: starts[from] ?? '', estimate: stepIn({ ...before, from }) }))
  return {
    tried,
    called: tried.filter((one) => one.estimate.chance < SURE).length,
    asFar: tried.filter(
      (one) => Math.abs(Math.log1p(one.estimate.change / 100)) >= Math.abs(Math.log1p(estimate.change / 100)),
    ).length,
  }
}

/** The same date in other places; those with too little to count are left out. */
export function placeboPlaces(series: Segmented, places: readonly PlaceSeries[]): readonly PlaceEffect[] {
  return places.flatMap(({ place, points }) => {
    const values = points.map(({ value }) => value)
    const before = values.slice(0, series.from).reduce((sum, value) => sum + value, 0)
    const after = values.slice(series.from).reduce((sum, value) => sum + value, 0)
    if (before < series.from || after === 0) return []
    return [{ place, estimate: stepIn({ ...series, values }) }]
  })
}

/** How the series moved before the date, in a year. */
export function earlierTrend(series: Segmented, periodsInYear: number): EffectEstimate {
  const before = upTo(series, series.from)
  // The step, which never comes, gives its place to the trend in years.
  const rows = designOf(before).map((row, index) => [
    ...row.filter((_, column) => column !== 1 && column !== row.length - 1),
    (index - series.from / 2) / periodsInYear,
  ])
  return inPerCent(estimateStep(fitCounts(before.values, before.exposures, rows)))
}

/** Whether the series had moved in the last periods before the date already. */
export function anticipation(series: Segmented, starts: readonly string[]) {
  const from = series.from - JUST_BEFORE
  if (from < LEAST_BEFORE) return null
  return { since: starts[from] ?? '', estimate: stepIn({ ...upTo(series, series.from), from }) }
}
