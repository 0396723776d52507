// The columns of a segmented regression: a level, a straight trend, the season where the series can carry it, and the
// step that is asked about. The step stands last.

/** What a segmented regression needs of a series. */
export interface Segmented {
  readonly values: readonly number[]
  /** How much each period could count (its days), as weights of the expectation. */
  readonly exposures: readonly number[]
  /** The first index that lies after the date. */
  readonly from: number
  /** How many periods make up a year, or null where a year does not come back in the series. */
  readonly season: number | null
}

/** With fewer points than this, one wave a year stands for the season; with more, two. */
const POINTS_FOR_TWO_WAVES = 48
const QUARTERS = 4

/** How many waves a year the season is made of. */
export function wavesOf({ values, season }: Segmented): number {
  if (season === null) return 0
  return season > QUARTERS && values.length >= POINTS_FOR_TWO_WAVES ? 2 : 1
}

/** One row a period: level, trend, waves, step. */
export function designOf(series: Segmented): readonly (readonly number[])[] {
  const { values, from, season } = series
  const waves = wavesOf(series)
  return values.map((_, index) => {
    const row = [1, (index - values.length / 2) / values.length]
    for (let wave = 1; wave <= waves; wave++) {
      const angle = (2 * Math.PI * wave * index) / (season ?? 1)
      row.push(Math.sin(angle), Math.cos(angle))
    }
    row.push(index >= from ? 1 : 0)
    return row
  })
}
