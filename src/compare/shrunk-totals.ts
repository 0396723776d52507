// A total from one beginning never shrinks: where one told until a later day is plainly smaller, one of the two is wrong.
import { readingsOf } from '../model/index.js'
import { endOf, isRunningTotal, until } from './running-totals.js'
import { isNearInSize } from './side-by-side.js'
import type { Rule, Valued } from './verdict.js'

/** Whether two totals name the very thing they count, by one object of the pack or one noun. */
const nameOneThing = (a: Valued, b: Valued): boolean =>
  a.countedObject === b.countedObject &&
  (a.countedObject !== null || (a.value.unit !== null && a.value.unit === b.value.unit))

/** A total that is larger by less than this may have been corrected. */
const SHRUNK = 1.25

/** Whether two totals may count until one day: days are told, or a month that the day of the other lies in. */
function mayEndTogether(a: Valued, b: Valued): boolean {
  const [x, y] = [endOf(a), endOf(b)]
  return x.first !== null && y.first !== null && x.first <= (y.last as string) && y.first <= (x.last as string)
}

/** Of two totals from one beginning the one told until the later day is plainly the smaller; nothing is taken back from a total. */
export const shrunkTotal: Rule = (a, b) => {
  if (!isRunningTotal(a) || !isRunningTotal(b) || a.origin === b.origin) return null
  if (!nameOneThing(a, b) || !isNearInSize(a, b)) return null
  const [x, y] = [a.period?.interval, b.period?.interval]
  if (x?.end == null || y?.end == null || x.start !== y.start || mayEndTogether(a, b)) return null
  const [first, last] = x.end < y.end ? [a, b] : [b, a]
  if (Math.max(...readingsOf(last.value)) * SHRUNK > Math.min(...readingsOf(first.value))) return null
  return {
    reason: 'contradiction',
    rule: 'value.shrunk-total',
    because: `A total that grows from one beginning is smaller on the later day: told until ${until(first)}, and until ${until(last)}.`,
  }
}

/** Words that leave a number not yet reached. */
const NOT_YET: ReadonlySet<string> = new Set(['nearly', 'less_than'])

/** "Over 900" and, of the same day or a later one, "nearly 900": what a total had passed it does not still have before it. */
export const notYetReached: Rule = (a, b) => {
  if (!isRunningTotal(a) || !isRunningTotal(b) || a.origin === b.origin || !nameOneThing(a, b)) return null
  if (a.value.value === null || a.value.value !== b.value.value) return null
  const [past, before] = a.value.approx === 'more_than' ? [a, b] : [b, a]
  if (past.value.approx !== 'more_than' || !NOT_YET.has(before.value.approx)) return null
  const [x, y] = [past.period?.interval, before.period?.interval]
  const [{ last }, { first }] = [endOf(past), endOf(before)]
  if (x?.start !== y?.start || last === null || first === null || first < last) return null
  return {
    reason: 'contradiction',
    rule: 'value.not-yet-reached',
    because: `One total is past a number, told until ${until(past)}, which the other has not reached, told until ${until(before)}.`,
  }
}
