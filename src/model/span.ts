// Every value Cotejo reports is tied to the exact words it came from. A span is that tie: UTF-16 offsets
// into the document's text together with the words, so that a broken tie can be noticed.

/** A stretch of a document's text. `text` always equals `document.text.slice(start, end)`. Offsets are UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** How a value is known: said by the text, derived by a rule from what is said, or not known. */
export type Basis = 'stated' | 'implied' | 'unknown'

/** What every value read from a text carries beside itself. */
export interface Evidence {
  readonly id: string
  /** The id of the rule that fired. */
  readonly rule: string
  readonly basis: Basis
}

/** The span from `start` to `end` of `text`. */
export const spanOf = (text: string, start: number, end: number): Span => ({ start, end, text: text.slice(start, end) })

export interface Range {
  readonly start: number
  readonly end: number
}

/** Whether two ranges share at least one position. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end
