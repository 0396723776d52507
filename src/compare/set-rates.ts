// Rates that someone sets: a duty, the key rate of a central bank. They hold until they are set anew, so that one told of
// a later day has taken the place of the other.
import type { Claim, Interval } from '../model/index.js'
import { daysApart, daysApartInAnyYear, isYearless, shownInterval } from '../model/index.js'
import { isChange } from './times.js'
import type { Rule } from './verdict.js'

/** Further apart than a year two rates are seldom steps of one measure. */
const ONE_MEASURE_DAYS = 366

/** When a rate was told to hold; what a text tells without a time holds on its own day. */
function timeOf({ period, yearless, published }: Claim, setByIndicator: boolean): Interval | null {
  const told = (period ?? yearless)?.interval
  if (told !== undefined) return told
  return setByIndicator && published !== null ? { start: published, end: published } : null
}

/** Two rates of one measure, of two times. */
export const setAnew: Rule = (a, b, { indicatorOf, ofMeasure }) => {
  const byIndicator = indicatorOf(a, b)?.set === true
  if (
    !(ofMeasure || byIndicator) ||
    a.value.attribute !== 'share' ||
    isChange(a) ||
    isChange(b) ||
    a.value.value === b.value.value
  )
    return null
  const [x, y] = [timeOf(a, byIndicator), timeOf(b, byIndicator)]
  if (x === null || y === null) return null
  const apart = isYearless(x) || isYearless(y) ? daysApartInAnyYear(x, y) : daysApart(x, y)
  if (apart === 0 || apart > ONE_MEASURE_DAYS) return null
  return {
    reason: 'later_update',
    rule: 'value.set-anew',
    because: `A rate that is set holds until it is set anew: ${shownInterval(x)}, and ${shownInterval(y)}.`,
  }
}
