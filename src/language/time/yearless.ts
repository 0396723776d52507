// Days without a year are reckoned in a year of their own while a text is read, so that the rules which find the time of an
// act or a number treat them as any others. What is returned tells no such year.
import type { Event, Figure, Period, Time } from '../../model/index.js'
import { isYearless, UNKNOWN_INTERVAL, yearlessEdtf } from '../../model/index.js'

const patternOf = (edtf: string | null): string | null => (edtf === null ? null : yearlessEdtf(edtf))

const ofPeriod = (period: Period): Period =>
  isYearless(period.interval) ? { ...period, interval: UNKNOWN_INTERVAL, edtf: patternOf(period.edtf) } : period

/** An expression as it is returned: its days are open where nothing tells their year, and its pattern stays. */
export const timeToTell = (time: Time): Time =>
  isYearless(time.interval)
    ? { ...time, value: yearlessEdtf(time.value), interval: UNKNOWN_INTERVAL, edtf: patternOf(time.edtf) }
    : time

/** The same of the time of an event. */
export const eventToTell = (event: Event): Event =>
  event.when !== null && isYearless(event.when.interval) ? { ...event, when: ofPeriod(event.when) } : event

/** The same of the times of a figure and of its baseline. */
export function figureToTell(figure: Figure): Figure {
  const { period, baseline } = figure
  const [own, before] = [period, baseline?.period ?? null].map((one) => (one === null ? null : ofPeriod(one)))
  if (own === period && before === (baseline?.period ?? null)) return figure
  return {
    ...figure,
    period: own ?? null,
    baseline: baseline === null ? null : { ...baseline, period: before ?? null },
  }
}
