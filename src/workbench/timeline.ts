// The timeline as a screen draws it: each event with no more than is drawn of it, so that a stretch of years is answered
// by going through them once. What is told of an event opens in the collation, or at its words in a document.
import type { Dossier, Interval, Measure, MeasureStep, TimelineEntry } from '../model/index.js'

/** An event as it is drawn. */
export interface DrawnEntry {
  /** Of the collation. */
  readonly row: string
  readonly track: string | null
  readonly label: string
  readonly when: Interval
  /** How many documents tell of it. */
  readonly documents: number
  /** The words of the one document that tells of it; null where several do. */
  readonly at: { readonly document: string; readonly start: number; readonly end: number } | null
}

/** A measure as it is drawn: its steps without what they rest on. */
export interface DrawnMeasure {
  readonly label: Measure['label']
  readonly steps: readonly Pick<MeasureStep, 'state' | 'announced' | 'signed' | 'effective' | 'until'>[]
}

/** All that is dated, laid out for drawing. */
export interface Timeline {
  /** The first and last day of all that is dated, and the day from which most of it lies; null where nothing is. */
  readonly reach: { readonly start: string; readonly end: string; readonly dense: string } | null
  /** In order of time. */
  readonly entries: readonly DrawnEntry[]
  /** Places in `entries`, those that most documents tell of first. */
  readonly ranked: readonly number[]
  readonly measures: readonly DrawnMeasure[]
}

/** Events before this share of all are of another time, told beside: a picture that begins with them shows little else. */
const EARLIER = 0.15

function drawn({ row, track, label, when, citations }: TimelineEntry): DrawnEntry {
  const documents = new Set(citations.map(({ document }) => document)).size
  const [first] = citations
  const { start, end } = first?.marks[0] ?? first?.quote ?? { start: 0, end: 0 }
  const at = first === undefined || documents > 1 ? null : { document: first.document, start, end }
  return { row, track, label, when, documents, at }
}

const reachOf = (entries: readonly DrawnEntry[]): Timeline['reach'] => {
  const days = entries.flatMap(({ when }) => [when.start, when.end]).filter((day) => day !== null)
  const inOrder = days.sort()
  const [start, end] = [inOrder.at(0), inOrder.at(-1)]
  if (start === undefined || end === undefined) return null
  return { start, end, dense: inOrder[Math.floor(inOrder.length * EARLIER)] ?? start }
}

const laidOut = new WeakMap<Dossier, Timeline>()

/** The timeline of a dossier, laid out once. */
export function timelineOf(dossier: Dossier): Timeline {
  const known = laidOut.get(dossier)
  if (known !== undefined) return known
  const entries = dossier.timeline.map(drawn)
  const told = (place: number): number => entries[place]?.documents ?? 0
  const measures = dossier.measures.map(({ label, steps }) => ({
    label,
    steps: steps.map(({ state, announced, signed, effective, until }) => ({
      ...{ state, announced, signed, effective, until },
    })),
  }))
  const timeline = {
    reach: reachOf(entries),
    entries,
    ranked: [...entries.keys()].sort((a, b) => told(b) - told(a)),
    measures,
  }
  laidOut.set(dossier, timeline)
  return timeline
}

const isWithin = ({ when: { start, end } }: DrawnEntry, from: string, to: string): boolean =>
  (start ?? end ?? '9999') <= to && (end ?? start ?? '') >= from

/**
 * The events of a stretch of time: those that most documents tell of, and how many there are.
 *
 * @param stretch ISO days, both within
 */
export function entriesWithin(
  { entries, ranked }: Pick<Timeline, 'entries' | 'ranked'>,
  { from, to }: { readonly from: string; readonly to: string },
  most: number,
): { readonly total: number; readonly entries: readonly DrawnEntry[] } {
  const within = ranked.filter((place) => {
    const entry = entries[place]
    return entry !== undefined && isWithin(entry, from, to)
  })
  const first = within.slice(0, most).sort((a, b) => a - b)
  return { total: within.length, entries: first.flatMap((place) => entries[place] ?? []) }
}
