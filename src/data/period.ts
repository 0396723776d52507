// From the day an observation starts to the days it covers.
import { addDays, addMonths, type Frequency } from '../model/index.js'

const MONTHS: Readonly<Partial<Record<Frequency, number>>> = { month: 1, quarter: 3, year: 12 }

/** First and last day of the observation that a dataset files under `start`. */
export function periodOf(start: string, frequency: Frequency): { readonly start: string; readonly end: string } {
  if (frequency === 'day') return { start, end: start }
  if (frequency === 'week') return { start, end: addDays(start, 6) }
  // Filed under the month with which the twelve months end.
  if (frequency === 'twelve_months') return { start: addMonths(start, -11), end: addDays(addMonths(start, 1), -1) }
  return { start, end: addDays(addMonths(start, MONTHS[frequency] ?? 1), -1) }
}
