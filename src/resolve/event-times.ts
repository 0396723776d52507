// When a number holds that is told with an act. Most often it is of the act's time; but "3 per cent more robberies than
// the 390 of 2029" gives the act the time of what is compared, and two numbers of one act may each have a time of their own.
import type { Claim, Event, Figure, Period, Range } from '../model/index.js'
import { contains, isUnknown, yearlessDays } from '../model/index.js'

/** Rules by which a number has a time that is told with it alone. */
const OF_ITS_OWN = new Set([
  'period.attached',
  'period.behind',
  'period.paired',
  'period.compared',
  'period.shifted',
  'period.year',
])
/** Rules by which the days of a figure are others than those that its words name for the act. */
const RECKONED = new Set(['period.shifted', 'period.year'])

/** What the figures of a text are compared with. */
export const comparisonsOf = (figures: readonly Figure[]): readonly Range[] =>
  figures.flatMap(({ baseline }) => baseline?.span ?? [])

/** The time of a number that is told with an act, or of the act alone. */
export function timeOfEvent(event: Event, figure: Figure | null, comparisons: readonly Range[]): Period | null {
  // A rate holds for as long as its measure; the time a figure was given by its sentence is not the day of the act.
  // Nor is the time of what was told before it the time of what is only planned.
  const figured = figure?.role === 'claim' ? figure.period : null
  const taken = figured?.basis === 'implied' && event.modality !== 'actual' ? null : figured
  const when = event.when
  if (when === null || figure === null || when.span === null) return when ?? taken
  const { span } = when
  const apart = comparisons.some((zone) => contains(zone, span) && !contains(zone, figure.quantity.number))
  if (apart && taken !== null) return taken
  const same = figured?.span?.start === span.start && !RECKONED.has(figured.rule)
  const own = figured !== null && !same && OF_ITS_OWN.has(figured.rule)
  return own ? figured : when
}

/** A time as a claim has it: its days where their year is known, else the days of the calendar. */
export function timeTold(period: Period | null): Pick<Claim, 'period' | 'yearless'> {
  if (period === null || !isUnknown(period.interval)) return { period, yearless: null }
  const interval = yearlessDays(period.edtf)
  return { period: null, yearless: interval === null ? null : { ...period, interval } }
}
