// A definition in one place as a row of whole periods, as long as every period is covered.
import { addDays, addMonths, type Frequency, type Interval } from '../../model/index.js'
import { amountOver, type Measured } from '../measured.js'
import type { PlacePoint } from './question.js'

const MONTHS: Readonly<Partial<Record<Frequency, number>>> = { month: 1, quarter: 3, year: 12, twelve_months: 12 }

function lastDay(start: string, frequency: Frequency): string {
  const months = MONTHS[frequency]
  if (months !== undefined) return addDays(addMonths(start, months), -1)
  return frequency === 'week' ? addDays(start, 6) : start
}

export interface SeriesPoints {
  readonly points: readonly PlacePoint[]
  readonly vintages: readonly string[]
  readonly preliminary: boolean
}

/**
 * The longest unbroken row of periods that ends with the newest one.
 *
 * @param within only periods that lie inside
 */
export function pointsIn(measured: Measured, within: Interval): SeriesPoints {
  const { frequency } = measured.dataset
  const starts = measured.publications
    .flatMap(({ members }) => members.flatMap(({ observations }) => observations.map(({ start }) => start)))
    .filter((start) => within.start === null || start >= within.start)
  const points: PlacePoint[] = []
  const vintages = new Set<string>()
  let preliminary = false
  let next: string | null = null
  for (const start of [...new Set(starts)].sort()) {
    const end = lastDay(start, frequency)
    if (within.end !== null && end > within.end) break
    const amount = amountOver(measured, { start, end })
    if (amount === null) continue
    // A gap parts the row; what lies after it counts.
    if (next !== null && start !== next && frequency !== 'twelve_months') points.length = 0
    points.push({ start, end, value: amount.value })
    for (const vintage of amount.vintages) vintages.add(vintage)
    preliminary ||= amount.preliminary
    next = addDays(end, 1)
  }
  return { points, vintages: [...vintages].sort(), preliminary }
}
