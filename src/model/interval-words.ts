// Days and stretches of time as a reader expects them: "4 March 2025", "October 2024 – March 2025". Written out here and
// not left to the locale of the machine, since the same documents must give the same words everywhere.
import type { Interval } from './time.js'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

interface Day {
  readonly year: string
  readonly month: number
  readonly day: number
}

const dayOf = (iso: string): Day | null => {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (found === null) return null
  return { year: found[1] ?? '', month: Number(found[2]), day: Number(found[3]) }
}

const monthWord = (month: number): string => MONTHS[month - 1] ?? ''

/** `2025-03-04` as "4 March 2025"; anything else as it came. */
export const shownDay = (iso: string): string => {
  const day = dayOf(iso)
  return day === null ? iso : `${day.day} ${monthWord(day.month)} ${day.year}`
}

const lastDayOf = (year: string, month: number): number => new Date(Date.UTC(Number(year), month, 0)).getUTCDate()

const wholeMonths = (start: Day, end: Day): boolean => start.day === 1 && end.day === lastDayOf(end.year, end.month)

const shownMonths = (start: Day, end: Day): string => {
  if (start.year === end.year && start.month === 1 && end.month === 12) return start.year
  if (start.month === 1 && end.month === 12) return `${start.year}–${end.year}`
  const until = `${monthWord(end.month)} ${end.year}`
  if (start.year !== end.year) return `${monthWord(start.month)} ${start.year} – ${until}`
  return start.month === end.month ? until : `${monthWord(start.month)}–${until}`
}

const shownDays = (start: Day, end: Day): string => {
  const until = `${end.day} ${monthWord(end.month)} ${end.year}`
  if (start.year !== end.year) return `${start.day} ${monthWord(start.month)} ${start.year} – ${until}`
  if (start.month !== end.month) return `${start.day} ${monthWord(start.month)} – ${until}`
  return start.day === end.day ? until : `${start.day}–${until}`
}

/** A closed interval as precisely as it is known and no more: a day, days, a month, months, a year, or an open side. */
export const shownInterval = (interval: Interval | null): string => {
  if (interval === null) return ''
  const { start, end } = interval
  if (start === null && end === null) return ''
  if (start === null) return `until ${shownDay(end ?? '')}`
  if (end === null) return `from ${shownDay(start)}`
  const first = dayOf(start)
  const last = dayOf(end)
  if (first === null || last === null) return start === end ? start : `${start} – ${end}`
  return wholeMonths(first, last) ? shownMonths(first, last) : shownDays(first, last)
}
