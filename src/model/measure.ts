import type { Span } from './span.js'
import type { Interval } from './time.js'

// A measure is a policy with a life. What stood on a day follows from its steps.

export type MeasureState = 'threatened' | 'announced' | 'in_force' | 'amended' | 'paused' | 'ended'

/** One step in the life of a measure, as documents tell it. */
export interface MeasureStep {
  readonly state: MeasureState
  readonly announced: Interval | null
  readonly signed: Interval | null
  /** From when it holds; null where no document says. A start that is null: at the latest from its end. */
  readonly effective: Interval | null
  /** The day up to which alone it is to hold, where a document says so. */
  readonly until: string | null
  /** What the step covers, in the words of the documents. */
  readonly scope: string | null
  readonly rate: { readonly value: number; readonly unit: string } | null
  /** `<document id>#<event id>` of the mentions that tell it, with their quotes. */
  readonly evidence: readonly { readonly mention: string; readonly document: string; readonly quote: Span }[]
  readonly rule: string
}

export interface Measure {
  readonly id: string
  /** The pack's measure type. */
  readonly type: string
  readonly label: string
  readonly by: string | null
  readonly against: string | null
  readonly object: string | null
  readonly steps: readonly MeasureStep[]
  /** Where documents date one step to different days, or give it different rates. */
  readonly conflicts: readonly MeasureConflict[]
}

/** Two documents at odds over one step. */
export interface MeasureConflict {
  readonly attribute: 'date' | 'rate'
  readonly state: MeasureState
  readonly values: readonly { readonly value: string; readonly mention: string; readonly document: string }[]
  readonly sentence: string
}

/** What one document tells of one turn in the life of a measure, before documents are put together. */
export interface MeasureTelling {
  readonly document: string
  /** `<document id>#<sentence or event id>`. */
  readonly mention: string
  readonly published: string | null
  readonly type: string
  readonly by: string | null
  readonly against: string | null
  /** The pack's object that is covered. */
  readonly scope: string | null
  readonly state: MeasureState
  /** Whether the scope is let off. */
  readonly exempts: boolean
  /** `law`: laid down by the document itself; the others as it tells them. */
  readonly manner: 'law' | 'done' | 'signed' | 'announced' | 'threatened'
  readonly announced: Interval | null
  readonly signed: Interval | null
  readonly effective: Interval | null
  readonly until: string | null
  readonly rate: MeasureStep['rate']
  /** The sentence. */
  readonly quote: Span
  readonly rule: string
}

/** What stood of one measure on a day. */
export interface MeasureOnDay {
  readonly measure: string
  readonly label: string
  readonly state: MeasureState | 'not_yet' | 'unknown'
  readonly sentence: string
  readonly step: MeasureStep | null
  /** The rate that stood: the step's own, else the one an earlier step gave. */
  readonly rate: MeasureStep['rate']
  /** What was signed or announced by that day for a later one. */
  readonly ahead: readonly MeasureStep[]
}
