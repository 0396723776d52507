// Where events and states of measures are drawn: each event in the first lane of its track where it has room, each
// measure as a bar from step to step.
import type { Interval, MeasureState } from '../../../../src/model/index.js'
import type { components } from '../../api/schema'

export type Entry = components['schemas']['TimelineEntry']
type Measure = components['schemas']['DrawnMeasure']

const DAY = 86_400_000

/** An event with its place in the picture. */
export interface PlacedEntry {
  readonly entry: Entry
  readonly track: string
  readonly lane: number
  readonly from: Date
  /** The day after its last. */
  readonly to: Date
}

/** A state of a measure from one step to the next. */
export interface MeasureBar {
  readonly label: string
  readonly state: MeasureState
  readonly from: Date
  readonly to: Date
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
const afterDay = (day: string): Date => new Date(dateOf(day).getTime() + DAY)

/** A day of ISO form so many days on. */
export const daysOn = (day: string, days: number): string =>
  new Date(dateOf(day).getTime() + days * DAY).toISOString().slice(0, 10)

export const daysBetween = (from: string, to: string): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / DAY)

/** Events of the time that is shown, with lanes; `apart` is the room that each needs, as a share of the time that is shown. */
export function placed(
  entries: readonly Entry[],
  named: (track: string | null) => string,
  shown: { readonly from: string; readonly to: string },
  apart = 0.012,
): readonly PlacedEntry[] {
  const room = daysBetween(shown.from, shown.to) * DAY * apart
  const ends = new Map<string, number[]>()
  return entries.flatMap((entry) => {
    const { start, end } = entry.when
    const [first, last] = [start ?? end, end ?? start]
    if (first === null || last === null || last < shown.from || first > shown.to) return []
    const [from, to] = [dateOf(first), afterDay(last)]
    const track = named(entry.track)
    const lanes = ends.get(track) ?? []
    ends.set(track, lanes)
    const free = lanes.findIndex((until) => until + room <= from.getTime())
    const lane = free < 0 ? lanes.length : free
    lanes[lane] = to.getTime()
    return [{ entry, track, lane, from, to }]
  })
}

const dayOfStep = (...told: readonly (Interval | null)[]): string | null => {
  for (const one of told) {
    const day = one?.start ?? one?.end ?? null
    if (day !== null) return day
  }
  return null
}

/** Bars of the measures whose steps have days; the last state goes on to the end of what is shown. */
export const measureBars = (measures: readonly Measure[], until: string): readonly MeasureBar[] =>
  measures.flatMap(({ label, steps }) => {
    const dated = steps
      .flatMap((step) => {
        const day = dayOfStep(step.effective, step.signed, step.announced)
        return day === null ? [] : [{ state: step.state, day, until: step.until }]
      })
      .sort((a, b) => a.day.localeCompare(b.day))
    return dated.flatMap(({ state, day, until: last }, index): MeasureBar[] => {
      const next = dated[index + 1]?.day ?? last ?? until
      return state === 'ended' || next <= day ? [] : [{ label, state, from: dateOf(day), to: dateOf(next) }]
    })
  })
