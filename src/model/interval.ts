// Reckoning with closed intervals of days. An open side stands for "no limit known".
import type { Interval } from './time.js'

const DAY = 86_400_000

/** Days since 1970-01-01 of an ISO day (YYYY-MM-DD). */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)

/** The ISO day that many days after 1970-01-01. */
export const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10)

/** How many days an interval holds, both ends counted; null where a side is open. */
export const lengthInDays = (interval: Interval): number | null =>
  interval.start === null || interval.end === null ? null : dayNumber(interval.end) - dayNumber(interval.start) + 1

/** Whether two intervals share a day, as far as their known sides tell. */
export const intersects = (a: Interval, b: Interval): boolean =>
  (a.start === null || b.end === null || a.start <= b.end) && (b.start === null || a.end === null || b.start <= a.end)

/** Whether `inner` lies within `outer`; open sides of `inner` lie within open sides only. */
export const containsInterval = (outer: Interval, inner: Interval): boolean =>
  (outer.start === null || (inner.start !== null && outer.start <= inner.start)) &&
  (outer.end === null || (inner.end !== null && inner.end <= outer.end))

/** Days between two intervals that do not meet; 0 where they share a day or a side is open between them. */
export function daysApart(a: Interval, b: Interval): number {
  if (intersects(a, b)) return 0
  const [first, second] = (a.end ?? '') < (b.start ?? '') ? [a, b] : [b, a]
  return first.end === null || second.start === null ? 0 : dayNumber(second.start) - dayNumber(first.end)
}

/** Whether both intervals have the same known sides. */
export const sameInterval = (a: Interval, b: Interval): boolean => a.start === b.start && a.end === b.end

/** The interval two statements leave when both hold; null where they exclude each other. */
export function intersection(a: Interval, b: Interval): Interval | null {
  if (!intersects(a, b)) return null
  const start = a.start === null ? b.start : b.start === null || a.start >= b.start ? a.start : b.start
  const end = a.end === null ? b.end : b.end === null || a.end <= b.end ? a.end : b.end
  return { start, end }
}
