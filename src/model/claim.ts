import type { AccountabilityTelling, Charge, DemandTelling } from './accountability.js'
import type { Assessment } from './assessment.js'
import type { Modality, Period, Polarity, Voice } from './event.js'
import type { Change } from './figure.js'
import type { Attribute } from './finding.js'
import type { MeasureTelling } from './measure.js'
import type { Approx } from './quantity.js'
import type { Span } from './span.js'

// A claim is one document's words on one event or one figure, with everything that lining up and comparing look at.
// Events with numbers give one claim a number; events without give one claim without a value.

/** The number of a claim with its bounds, as the text gives it. */
export interface ClaimValue {
  readonly attribute: Attribute
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly approx: Approx
  /** The words of the number alone; its digits tell how far it was rounded. */
  readonly number: string
  /** The whole expression as the text has it. */
  readonly words: string
}

export interface Claim {
  /** `<document id>#<item id>`. */
  readonly id: string
  readonly document: string
  readonly file: string
  /** Day of publication, null where unknown. */
  readonly published: string | null
  /** Documents with the same origin count once; until all documents are known, the document itself. */
  readonly origin: string
  /** The pack's event type; null for a figure that belongs to no event. */
  readonly eventType: string | null
  /** Claim id of the event; the same for all claims of one event of one document. */
  readonly event: string | null
  readonly indicator: string | null
  /** Ids of the pack's objects, most specific. */
  readonly objects: readonly string[]
  /** Entities that act; ids of the pack or `name:` ids. */
  readonly agents: readonly string[]
  readonly patients: readonly string[]
  /** Named people, groups and bodies of the sentence that are no governments or countries. */
  readonly named: readonly string[]
  /** The operation that the sentence or those before it call by name; its results are told as running totals. */
  readonly operation: string | null
  readonly place: string | null
  readonly placeStated: boolean
  readonly period: Period | null
  /** A time that is told without its year, with its days in the year that stands for an untold one; never beside a period. */
  readonly yearless: Period | null
  readonly value: ClaimValue | null
  readonly change: Change | null
  readonly baseline: { readonly text: string; readonly start: string | null; readonly end: string | null } | null
  /** Head words of what is counted, lower case. */
  readonly counted: string
  /** The pack's object that is counted, else null: a number of towns is never set beside a number of troops. */
  readonly countedObject: string | null
  readonly modality: Modality
  readonly polarity: Polarity
  readonly voice: Voice
  /** The trigger of an event, the number of a figure. */
  readonly trigger: Span
  /** Lower-case lemma or word of the trigger. */
  readonly triggerWord: string
  /** Whether the trigger is introduced as known ("the", "this", a possessive). */
  readonly definite: boolean
  readonly spans: readonly Span[]
  readonly sentence: Span
  readonly sentenceIndex: number
  readonly paragraph: number
}

/**
 * A claim as it is brought together with others: without most of its words and without who says them, so that those of
 * very many documents have room in memory at one time. Of its sentence it keeps what a label shows.
 */
export type LightClaim = Pick<
  Claim,
  | 'id'
  | 'document'
  | 'published'
  | 'eventType'
  | 'event'
  | 'indicator'
  | 'objects'
  | 'agents'
  | 'patients'
  | 'named'
  | 'place'
  | 'placeStated'
  | 'value'
  | 'change'
  | 'counted'
  | 'countedObject'
  | 'modality'
  | 'triggerWord'
  | 'definite'
  | 'sentenceIndex'
> & {
  readonly period: Pick<Period, 'interval' | 'basis'> | null
  readonly yearless: Pick<Period, 'interval' | 'basis'> | null
  readonly trigger: Pick<Span, 'start'>
  readonly sentence: Pick<Span, 'text'>
}

/** One assessment with the document it stands in. */
export interface Opinion {
  /** `<document id>#<assessment id>`. */
  readonly id: string
  readonly document: string
  readonly file: string
  readonly published: string | null
  readonly assessment: Assessment
  /** The sentence it stands in. */
  readonly quote: Span
}

/** A text's words for a lasting state of things of the pack: corruption, impunity. */
export interface ConditionTelling extends AccountabilityTelling {
  readonly condition: string
  /** The country it is told of, or the two between which it is, in order. */
  readonly of: readonly string[]
}

/**
 * All that lining up and comparing take of one document. It rests on that document and the pack alone, so it can be
 * made apart from all others, kept, and laid beside those of very many documents where their readings would be too much.
 */
export interface DocumentClaims {
  readonly document: string
  /** In text order. */
  readonly claims: readonly Claim[]
  /** In text order. */
  readonly opinions: readonly Opinion[]
  /** Turns in the lives of measures, in text order. */
  readonly measures: readonly MeasureTelling[]
  /** Who is blamed, whose duty it was, what was left undone, in text order. */
  readonly charges: readonly Charge[]
  /** Demands, answers and verdicts, in text order. */
  readonly demands: readonly DemandTelling[]
  /** Lasting states of things of the pack, in text order. */
  readonly conditions: readonly ConditionTelling[]
}

/** Claims of one or several documents that speak of one event, as they are brought together. */
export interface LightGroup {
  readonly id: string
  readonly kind: 'occurrence' | 'statistic'
  readonly what: string
  readonly type: string | null
  readonly indicator: string | null
  readonly track: string | null
  readonly place: string | null
  readonly claims: readonly LightClaim[]
}

/** The same with all that its claims say. */
export interface ClaimGroup extends LightGroup {
  readonly claims: readonly Claim[]
}
