// Official series: what is measured, in one place, by one definition, as one publication gave it. A later publication
// of the same months stands beside the earlier one (its vintage), never over it.

/** How long one observation lasts. `twelve_months`: each month's value covers the year that ends with it. */
export type Frequency = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'twelve_months'

export type ObservationStatus = 'preliminary' | 'revised' | 'final' | 'predicted' | 'reported'

export interface Observation {
  /** First and last ISO day it covers. */
  readonly start: string
  readonly end: string
  readonly value: number
  readonly status: ObservationStatus | null
}

/** What makes a series one series; two publications of it differ in `vintage` alone. */
export interface SeriesKey {
  /** Id of the pack's dataset. */
  readonly dataset: string
  /** The publication, as EDTF: the month or day of the cut (`2025-06`). */
  readonly vintage: string
  /** Id of one of the dataset's definitions: what exactly is counted. */
  readonly definition: string
  /** The place by the dataset's own code; `null` for the whole that the dataset covers. */
  readonly place: string | null
  /** The code of the place it lies in, where the dataset tells; sums over places go by it. */
  readonly within: string | null
  /** A further division that the dataset makes (a drug, a component), or null. */
  readonly category: string | null
}

export interface Series extends SeriesKey {
  /** The place's name as the dataset writes it, or null. */
  readonly placeName: string | null
  readonly frequency: Frequency
  /** By their start; none twice. */
  readonly observations: readonly Observation[]
}

/** Which series are wanted; what is left out is not asked for. */
export interface SeriesQuery {
  readonly dataset?: string
  readonly vintage?: string
  readonly definitions?: readonly string[]
  readonly place?: string | null
  readonly within?: string | null
}

/** One publication of one dataset as the workspace holds it. */
export interface HeldVintage {
  readonly dataset: string
  readonly vintage: string
  readonly series: number
  readonly observations: number
  /** First and last day of what it covers. */
  readonly start: string
  readonly end: string
  /** The name of the file it came from, and the SHA-256 of its bytes. */
  readonly file: string
  readonly hash: string
  /** ISO instant. */
  readonly addedAt: string
}
