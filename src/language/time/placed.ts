// An expression on the calendar: what a reading of it says, before it is tied to its words.
import type { Granularity, Interval, Time } from '../../model/index.js'
import { UNKNOWN_INTERVAL } from '../../model/index.js'
import type { Point, Written } from './calendar.js'

export interface Placed {
  readonly value: string
  readonly edtf: string | null
  readonly interval: Interval
  readonly granularity: Granularity
  readonly anchor: Time['anchor']
  /** What later expressions may count from, null where nothing can. */
  readonly point: Point | null
}

export const placed = (written: Written, anchor: Time['anchor']): Placed => ({ ...written, anchor })

/** An expression that nothing fixes: its value is a pattern. */
export const unplaced = (value: string, granularity: Granularity): Placed => ({
  value,
  edtf: null,
  interval: UNKNOWN_INTERVAL,
  granularity,
  anchor: 'none',
  point: null,
})

/** An interval in EDTF: open sides are `..`, and an interval of which nothing is known is null. */
export const edtfOf = (interval: Interval): string | null =>
  interval.start === null && interval.end === null ? null : `${interval.start ?? '..'}/${interval.end ?? '..'}`
