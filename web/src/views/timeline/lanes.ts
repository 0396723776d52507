// Where events and states of measures are drawn: each event in the first lane of its track where it has room, each
// measure as a bar from step to step. What is not known to the day is told apart from what is.
import type { Interval, MeasureState } from '../../../../src/model/index.js'
import type { components } from '../../api/schema'

export type Entry = components['schemas']['TimelineEntry']
type Measure = components['schemas']['DrawnMeasure']

/** What is shown of the time: ISO days, both within. */
export interface Extent {
  readonly from: string
  readonly to: string
}

/**
 * How well the day of an event is known: to the day, as a time in which it lies or which it took, or on one side alone,
 * `by` its end or `since` its start.
 */
export const SURENESS = ['day', 'within', 'by', 'since'] as const
export type Sureness = (typeof SURENESS)[number]

const DAY = 86_400_000

/** An event that takes longer than this is not known to the day. */
const KNOWN_DAYS = 3

/** An event with its place in the picture. */
export interface PlacedEntry {
  readonly entry: Entry
  readonly track: string
  readonly lane: number
  readonly sureness: Sureness
  readonly from: Date
  /** The day after its last. */
  readonly to: Date
}

/** A state of a measure from one step to the next. */
export interface MeasureBar {
  readonly label: string
  readonly state: MeasureState
  /** Whether it is certain that the state held in this time: not while its beginning is known by its bounds alone. */
  readonly sure: boolean
  readonly from: Date
  readonly to: Date
}

/** The end of a measure. */
export interface MeasureEnd {
  readonly label: string
  readonly at: Date
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
const afterDay = (day: string): Date => new Date(dateOf(day).getTime() + DAY)

/** A day of ISO form so many days on. */
export const daysOn = (day: string, days: number): string =>
  new Date(dateOf(day).getTime() + days * DAY).toISOString().slice(0, 10)

export const daysBetween = (from: string, to: string): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / DAY)

/** From the beginning of the first day to the end of the last. */
export const domainOf = ({ from, to }: Extent): [Date, Date] => [dateOf(from), afterDay(to)]

const surenessOf = ({ start, end }: Interval): Sureness => {
  if (start === null) return 'by'
  if (end === null) return 'since'
  return daysBetween(start, end) < KNOWN_DAYS ? 'day' : 'within'
}

/** Events of the time that is shown, with lanes; `apart` is the room that each needs, as a share of the time that is shown. */
export function placed(
  entries: readonly Entry[],
  named: (track: string | null) => string,
  shown: Extent,
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
    return [{ entry, track, lane, sureness: surenessOf(entry.when), from, to }]
  })
}

/** The first of the times told that has a day. */
const datedOf = (...told: readonly (Interval | null)[]): Interval | undefined =>
  told.find((one) => one !== null && (one.start ?? one.end) !== null) ?? undefined

/** Of the time shown, what stands before a day of which only "at the latest" is known: long enough to be seen. */
const BEFORE = 0.06

interface DatedStep {
  readonly state: MeasureState
  /** From when it may have held, and from when it held for certain. */
  readonly day: string
  readonly sureDay: string
  readonly until: string | null
}

const datedSteps = ({ steps }: Measure, shown: Extent): readonly DatedStep[] =>
  steps
    .flatMap(({ state, until, ...step }) => {
      const when = datedOf(step.effective, step.signed, step.announced)
      const sureDay = when?.end ?? when?.start
      if (when === undefined || sureDay === undefined || sureDay === null) return []
      const before = Math.round(daysBetween(shown.from, shown.to) * BEFORE)
      return [{ state, until, sureDay, day: when.start ?? daysOn(sureDay, -before) }]
    })
    .sort((a, b) => a.sureDay.localeCompare(b.sureDay))

/** Bars of the measures whose steps have days; the last state goes on to the end of what is shown. */
export const measureBars = (measures: readonly Measure[], shown: Extent): readonly MeasureBar[] =>
  measures.flatMap((measure) => {
    const dated = datedSteps(measure, shown)
    return dated.flatMap(({ state, day, sureDay, until }, index): MeasureBar[] => {
      const before = dated[index - 1]?.sureDay
      const first = before !== undefined && before > day ? before : day
      const next = dated[index + 1]?.sureDay ?? until ?? daysOn(shown.to, 1)
      const bar = (from: string, to: string, sure: boolean): MeasureBar[] =>
        from < to ? [{ label: measure.label, state, sure, from: dateOf(from), to: dateOf(to) }] : []
      return [...bar(first, sureDay, false), ...(state === 'ended' ? [] : bar(sureDay, next, true))]
    })
  })

/** The days on which measures ended, or at the latest had. */
export const measureEnds = (measures: readonly Measure[], shown: Extent): readonly MeasureEnd[] =>
  measures.flatMap((measure) =>
    datedSteps(measure, shown).flatMap(({ state, sureDay }) =>
      state === 'ended' ? [{ label: measure.label, at: dateOf(sureDay) }] : [],
    ),
  )
