// What every sentence asks for: how days, times, numbers and names of the packs are written for its reader.
import type { Interval } from '../model/index.js'
import type { Label } from '../model/labeller.js'

/** How days, times and numbers are shown. */
export interface Shown {
  /** An ISO day: "4 March 2025". */
  readonly day: (iso: string) => string
  /** "October 2024 – March 2025"; an open side is told in words; empty for null. */
  readonly interval: (interval: Interval | null) => string
  readonly number: (value: number) => string
  /** A word or a title of the packs as the reader's language calls it. */
  readonly label: Label
}
