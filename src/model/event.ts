import type { Source } from './attribution.js'
import type { Evidence, Span } from './span.js'
import type { Interval } from './time.js'

export type Modality = 'actual' | 'planned' | 'threatened' | 'demanded' | 'hypothetical' | 'ongoing'
export type Polarity = 'positive' | 'negative'

/** Someone or something that takes part in an event. */
export interface Participant {
  /** Null where the participant is implied. */
  readonly span: Span | null
  readonly entity: string | null
  readonly implicit: boolean
}

/** A place as far as the text fixes it. */
export interface PlaceReference {
  readonly span: Span | null
  readonly entity: string | null
  readonly name: string
  /** `implied` where it was inherited from the sentence, the paragraph or the document. */
  readonly basis: 'stated' | 'implied'
}

/** When something was or is to be, with where that was read. */
export interface Period {
  readonly span: Span | null
  readonly interval: Interval
  readonly edtf: string | null
  /** `stated` in the sentence, `implied` by a rule (inherited, resolved from another sentence). */
  readonly basis: 'stated' | 'implied'
  readonly rule: string
}

export interface Event extends Evidence {
  /** The trigger. */
  readonly span: Span
  readonly sentence: string
  /** The pack's event type. */
  readonly type: string
  readonly plover: string | null
  readonly agents: readonly Participant[]
  readonly patients: readonly Participant[]
  /** Ids of the pack's objects that the event is about (substances, goods, kinds of people), in text order. */
  readonly objects: readonly EventObject[]
  readonly place: PlaceReference | null
  readonly when: Period | null
  /** Ids of quantities. */
  readonly quantities: readonly string[]
  readonly modality: Modality
  readonly polarity: Polarity
  /** Id of the innermost attribution whose content holds the event, or null for the author's own voice. */
  readonly attribution: string | null
}

/** One of the pack's objects where the text names it. */
export interface EventObject {
  readonly object: string
  readonly span: Span
}

/** Who says a figure, an outlook or an assessment. */
export interface Voice {
  /** Id of the attribution, null for the author's own voice. */
  readonly attribution: string | null
  readonly source: Source
  readonly entity: string | null
}
