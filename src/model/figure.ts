import type { EventObject, Modality, Period, PlaceReference, Voice } from './event.js'
import type { Quantity } from './quantity.js'
import type { Evidence, Span } from './span.js'

export type FigureRole = 'claim' | 'policy' | 'temporal' | 'structural' | 'identification'

export interface Change {
  readonly direction: 'increase' | 'decrease' | 'none'
  /** `relative`: the figure is the size of a relative change; `absolute`: the increment; `level`: the figure is a level. */
  readonly kind: 'relative' | 'absolute' | 'level'
  readonly cue: Span | null
}

export interface Baseline {
  readonly text: string
  readonly span: Span | null
  readonly period: Period | null
  readonly value: number | null
}

/** A quantitative claim. A trend without a number is a figure whose quantity has a null value. */
export interface Figure extends Evidence {
  readonly quantity: Quantity
  readonly role: FigureRole
  /** What is measured or counted; span null where it was reached from elsewhere. */
  readonly what: { readonly text: string; readonly span: Span | null }
  /** Id of the pack's indicator, or null. */
  readonly indicator: string | null
  readonly objects: readonly EventObject[]
  readonly place: PlaceReference | null
  readonly period: Period | null
  readonly change: Change
  readonly baseline: Baseline | null
  readonly caveat: Span | null
  readonly relatedTo: readonly { readonly figure: string; readonly relation: 'part' | 'share' | 'joint' | 'contrast' }[]
  readonly modality: Modality
  /** Id of the event the figure belongs to, or null. */
  readonly event: string | null
  readonly attribution: Voice
}
