// "75 per cent of murders in 7 per cent of municipalities": the smallest share of places that holds a share of what is
// measured. Places without a case count among the places, so their number comes from a catalogue where one is held.
import {
  addDays,
  addMonths,
  type CheckedClaim,
  type CheckReading,
  shownInterval,
  timeValue,
  told,
} from '../model/index.js'
import { inWords } from './in-words.js'
import { lastKnown, type Measured } from './measured.js'
import { type Days, monthsEnding } from './periods.js'
import { type Tolerance, within } from './tolerance.js'

/** Months over which a concentration may be meant where the words name no period. */
const USUAL_MONTHS = [6, 12]

interface CandidateDays {
  readonly period: Days
  readonly own: boolean
}

function periodsFor(claim: CheckedClaim, measured: Measured, today: string): readonly CandidateDays[] {
  const last = lastKnown(measured, claim.published ?? today)
  if (last === null) return []
  const { period } = claim
  if (period?.start != null) return [{ period: { start: period.start, end: period.end ?? last }, own: true }]
  const year = Number(last.slice(0, 4)) - 1
  return [
    ...USUAL_MONTHS.map((months) => ({ period: monthsEnding(last, months), own: true })),
    { period: { start: `${year}-01-01`, end: `${year}-12-31` }, own: true },
    { period: { start: addMonths(addDays(last, 1), -1), end: last }, own: false },
  ]
}

/** The cases of each place over a period, by the newest publication. */
function casesByPlace(measured: Measured, { start, end }: Days): ReadonlyMap<string, number> | null {
  const publication = measured.publications.find((one) => one.start <= start && one.end >= end)
  if (publication === undefined) return null
  const cases = new Map<string, number>()
  for (const { place, observations } of publication.members)
    if (place !== null)
      for (const observation of observations)
        if (observation.start >= start && observation.end <= end)
          cases.set(place, (cases.get(place) ?? 0) + observation.value)
  return cases
}

/** How few places, those with most cases first, hold a share of all cases. */
function fewestHolding(cases: readonly number[], share: number): number {
  const wanted = (share / 100) * cases.reduce((sum, value) => sum + value, 0)
  let held = 0
  let places = 0
  for (const value of [...cases].sort((a, b) => b - a)) {
    if (held >= wanted) break
    held += value
    places++
  }
  return places
}

/** What concentration is computed over: a definition counted by small places. */
export interface ConcentrationSource {
  readonly measured: Measured
  readonly own: boolean
  /** How many places there are; null where no catalogue is held, then those the series lists count. */
  readonly places: number | null
}

/** The readings of a concentration, one a definition and period. */
export function concentrationReadings(
  claim: CheckedClaim,
  sources: readonly ConcentrationSource[],
  tolerance: Tolerance | null,
  today: string,
): readonly CheckReading[] {
  const share = claim.concentrated
  if (share === null) return []
  return sources.flatMap(({ measured, own, places }) =>
    periodsFor(claim, measured, today).flatMap(({ period, own: meant }): CheckReading[] => {
      const cases = casesByPlace(measured, period)
      if (cases === null || cases.size === 0) return []
      const fewest = fewestHolding([...cases.values()], share)
      const all = places ?? cases.size
      const computed = (100 * fewest) / all
      const { dataset, definition } = measured
      const vintage = measured.publications[0]?.vintage ?? ''
      return [
        {
          id: [dataset.id, definition.id, `${period.start}/${period.end}`, 'concentration', vintage].join(' '),
          dataset: dataset.id,
          vintage,
          definition: definition.id,
          place: measured.place,
          period,
          baseline: null,
          per: 'total',
          observed: fewest,
          against: all,
          unit: '%',
          computed,
          distance: claim.value?.value == null ? null : computed - claim.value.value,
          reproduces: tolerance !== null && within(computed, tolerance.bounds),
          own: own && meant,
          ...inWords(
            told(
              'concentration',
              `${share} % of ${definition.name} in ${measured.place}, ${shownInterval(period)}, lie in ${fewest} of ${all} places (${dataset.id}, ${vintage})`,
              ...[share, definition.name, measured.place, timeValue(period), fewest, all, dataset.id, vintage],
            ),
          ),
        },
      ]
    }),
  )
}
