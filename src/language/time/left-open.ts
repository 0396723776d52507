// Days and stretches that are told from the day of writing, in a text that does not give that day.
import type { Time } from '../../model/index.js'

/** "On Monday", "en lo que va de año": a time of its own, though nobody can say which days it is. "Now", "recently" and "the same period" are none. */
export const isLeftOpen = ({ type, basis, interval, rule }: Time): boolean =>
  type === 'date' &&
  basis === 'implied' &&
  interval.start === null &&
  interval.end === null &&
  !/^time\.(?:vague|same)/u.test(rule)
