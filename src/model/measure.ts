import type { Span } from './span.js'
import type { Interval } from './time.js'

// A measure is a policy with a life. What stood on a day follows from its steps.

export type MeasureState = 'threatened' | 'announced' | 'in_force' | 'amended' | 'paused' | 'ended'

/** One step in the life of a measure, as documents tell it. */
export interface MeasureStep {
  readonly state: MeasureState
  readonly announced: Interval | null
  readonly signed: Interval | null
  /** From when it holds; null where no document says. */
  readonly effective: Interval | null
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
}

/** What stood of one measure on a day. */
export interface MeasureOnDay {
  readonly measure: string
  readonly label: string
  readonly state: MeasureState | 'not_yet' | 'unknown'
  readonly sentence: string
  readonly step: MeasureStep | null
}
