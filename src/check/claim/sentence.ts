// A sentence as a claim is read from it: the times it names, joined where it lists or spans them, its places, and what
// the pack's datasets measure of what it names. Positions are those of the sentence's own text.
import type { Dataset, Reading, Span } from '../../model/index.js'
import type { Pack } from '../../packs/schema.js'
import { type NamedMeasure, namedMeasures } from './measures.js'
import { type NamedPlace, namedPlaces } from './places.js'
import { type NamedPeriod, namedPeriods } from './times.js'

export interface ClaimSentence {
  readonly reading: Reading
  readonly pack: Pack
  readonly span: Span
  readonly text: string
  readonly periods: readonly NamedPeriod[]
  readonly places: readonly NamedPlace[]
  readonly measures: readonly NamedMeasure[]
}

/** A stretch of the sentence. */
export interface Part {
  readonly start: number
  readonly end: number
}

export const inPart = ({ start, end }: Part, one: Part): boolean => one.start >= start && one.end <= end

/** A sentence with what it names. */
export function claimSentence(reading: Reading, pack: Pack, span: Span): ClaimSentence {
  const measures = namedMeasures(span.text, pack)
  return {
    reading,
    pack,
    span,
    text: span.text,
    periods: namedPeriods(reading, span, pack, measures),
    places: namedPlaces(reading, span, pack),
    measures,
  }
}

/** The places of the first list within a part; empty where it names none. */
export function placesIn({ places }: ClaimSentence, part: Part): readonly string[] {
  const first = places.find((place) => inPart(part, place))
  return first === undefined ? [] : places.filter(({ list }) => list === first.list).map(({ place }) => place)
}

/** What is measured within a part, of one dataset where it is given; null where it names nothing of the kind. */
export const measureIn = ({ measures }: ClaimSentence, part: Part, dataset?: Dataset): NamedMeasure | null =>
  measures
    .filter((measure) => inPart(part, measure) && (dataset === undefined || measure.dataset === dataset))
    .sort((a, b) => b.length - a.length || a.start - b.start)[0] ?? null
