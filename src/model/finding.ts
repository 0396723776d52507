// What is said across documents: mentions brought together, and what differs between them and why.
import type { Source } from './attribution.js'
import type { Modality } from './event.js'
import type { Span } from './span.js'
import type { Interval } from './time.js'

export type Reason =
  | 'same'
  | 'rounding'
  | 'unit'
  | 'part_of_total'
  | 'other_period'
  | 'other_baseline'
  | 'other_definition'
  | 'later_update'
  | 'changed_position'
  | 'contradiction'
  | 'unclear'

export type Relation = 'agrees' | 'compatible' | 'explained' | 'conflict' | 'undetermined'

/** The relation that follows from each reason. */
export const RELATION_OF: Readonly<Record<Reason, Relation>> = {
  same: 'agrees',
  rounding: 'compatible',
  unit: 'compatible',
  part_of_total: 'explained',
  other_period: 'explained',
  other_baseline: 'explained',
  other_definition: 'explained',
  later_update: 'explained',
  changed_position: 'explained',
  contradiction: 'conflict',
  unclear: 'undetermined',
}

export type Attribute =
  | 'count'
  | 'mass'
  | 'share'
  | 'rate'
  | 'money'
  | 'value'
  | 'date'
  | 'place'
  | 'actor'
  | 'framing'
  | 'modality'
  | 'stance'
  | 'demand'
  | 'state'

/** One document's words on an occurrence or a statistic. */
export interface ClaimMention {
  /** `<document id>#<item id>`. */
  readonly id: string
  readonly document: string
  readonly file: string
  /** Every span it rests on: trigger, quantities, times. */
  readonly spans: readonly Span[]
  /** The sentence that holds it, for quoting. */
  readonly quote: Span
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  /** Which attribute the value is of; null for a mention without a value. */
  readonly attribute: Attribute | null
  readonly period: Interval | null
  readonly baseline: string | null
  readonly modality: Modality
  readonly attribution: { readonly source: Source; readonly entity: string | null }
}

/** One real-world event. */
export interface Occurrence {
  readonly id: string
  readonly what: string
  readonly type: string
  readonly track: string | null
  readonly when: Interval | null
  readonly place: string | null
  readonly mentions: readonly ClaimMention[]
}

/** One measured thing in one place over time. */
export interface Statistic {
  readonly id: string
  readonly what: string
  readonly indicator: string | null
  readonly track: string | null
  readonly place: string | null
  readonly mentions: readonly ClaimMention[]
}

/** A relation between mentions on one attribute, with the reason a hostile reader can follow. */
export interface Finding {
  readonly id: string
  /** Id of the occurrence, statistic or position. */
  readonly in: string
  readonly attribute: Attribute
  readonly reason: Reason
  readonly relation: Relation
  readonly between: readonly [readonly string[], readonly string[]]
  /** Both values in one unit (or in words for dates, places, framing). */
  readonly values: readonly [string, string]
  /** The difference in words with its unit, or null where there is none to state. */
  readonly difference: string | null
  /** One plain sentence. */
  readonly sentence: string
  readonly rule: string
}

/** Documents that go back to one origin count once. */
export interface SourceOrigin {
  readonly document: string
  readonly file: string
  readonly origin: string
}

/** What one speaker thinks of one thing, as several documents tell it. */
export interface SpeakerPosition {
  readonly id: string
  readonly what: string
  readonly track: null
  readonly place: null
  readonly mentions: readonly ClaimMention[]
}

/**
 * What several documents say on one matter without telling one happening or measuring one thing: acts of one kind
 * (`acts`), judgements of one question by several speakers (`judgements`), a demand with its answers and verdicts
 * (`demand`), a direction told in words beside a number (`trend`), a sum over a time beside what lies in it (`total`).
 */
export type MatterKind = 'acts' | 'judgements' | 'demand' | 'trend' | 'total' | 'condition'

/** One matter with the mentions that findings set side by side. */
export interface Matter {
  readonly id: string
  readonly kind: MatterKind
  readonly what: string
  readonly track: null
  readonly place: string | null
  readonly mentions: readonly ClaimMention[]
}

export interface Comparison {
  readonly occurrences: readonly Occurrence[]
  readonly statistics: readonly Statistic[]
  readonly positions: readonly SpeakerPosition[]
  readonly matters: readonly Matter[]
  readonly findings: readonly Finding[]
  readonly sources: readonly SourceOrigin[]
}
