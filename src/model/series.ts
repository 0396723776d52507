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

/** Which series are wanted. */
export interface SeriesQuery {
  readonly dataset: string
  /** All of the dataset where left out. */
  readonly definitions?: readonly string[]
  readonly vintage?: string
}

/** A file that series came from. */
export interface SeriesFile {
  readonly dataset: string
  readonly shape: string
  /** Its name without folders. */
  readonly file: string
  /** SHA-256 of its bytes. */
  readonly hash: string
  readonly rows: number
  /** ISO instant. */
  readonly addedAt: string
}

/** What keeping series did. */
export interface SeriesKept {
  /** Series that were not held before. */
  readonly added: number
  /** Series of a publication that is held already; what is held stays. */
  readonly held: number
  /** Of these, how many have other values. */
  readonly differing: number
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
}
