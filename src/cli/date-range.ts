// Days, months and years as a person gives them to a command, and the times that lie between two of them.
import { InvalidArgumentError } from 'commander'
import type { Interval } from '../model/index.js'

/** A day, month or year. */
export function dateArgument(value: string): string {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(value))
    throw new InvalidArgumentError('A date is written YYYY, YYYY-MM or YYYY-MM-DD.')
  return value
}

const firstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date

function lastDay(date: string): string {
  if (date.length === 10) return date
  const [year, month = '12'] = date.split('-')
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}

/** From the first day of one date to the last of another; null where neither was given. */
export const rangeOf = (from: string | undefined, to: string | undefined): Interval | null =>
  from === undefined && to === undefined
    ? null
    : { start: from === undefined ? null : firstDay(from), end: to === undefined ? null : lastDay(to) }
