// Reports of the day after. What is told of a happening on that day or the next are first numbers; a text without a day of its
// own that gives another number was written later, or about then at the earliest.
import type { Claim, ClaimGroup } from '../model/index.js'
import { daysApart, lengthInDays } from '../model/index.js'
import { outcomeOf } from './fates.js'
import { isNearInSize, isWithin } from './side-by-side.js'
import type { Rule, Valued } from './verdict.js'

/** So long after a happening its first reports appear. */
const FIRST_DAYS = 1

/** The day that most numbers and acts of a happening state; null where none does. */
export function dayOfHappening(group: ClaimGroup): string | null {
  if (group.kind !== 'occurrence') return null
  const days = new Map<string, number>()
  for (const { period } of group.claims) {
    if (period?.basis !== 'stated' || lengthInDays(period.interval) !== 1) continue
    const day = period.interval.start as string
    days.set(day, (days.get(day) ?? 0) + 1)
  }
  return [...days].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? null
}

const isFirst = ({ published }: Claim, day: string): boolean =>
  published !== null &&
  published >= day &&
  daysApart({ start: day, end: day }, { start: published, end: published }) <= FIRST_DAYS

/** Numbers of unlike fates so many times apart are of other things. */
const FAR_LARGER = 10

const isMeasuredOnce = ({ value: { attribute } }: Valued): boolean => attribute !== 'share' && attribute !== 'rate'

/** A number of a first report, and another one of a text without a day. */
export const afterFirstReport: Rule = (a, b, { happened }) => {
  if (happened === null || a.origin === b.origin || !isMeasuredOnce(a)) return null
  const [dated, undated] = a.published === null ? [b, a] : [a, b]
  if (undated.published !== null || !isFirst(dated, happened)) return null
  // Beside the dead, a number of which nothing is told but that it is much larger is of those who live, or of houses.
  if (outcomeOf(a) !== outcomeOf(b) && !isWithin(FAR_LARGER, a, b)) return null
  // Of numbers of which nothing is told those far apart are of two things, the members and those who walked out.
  if (outcomeOf(a) === null && outcomeOf(b) === null && !isNearInSize(a, b)) return null
  return {
    reason: 'later_update',
    rule: 'value.after-first-report',
    because: 'One was told within a day of the happening; the other text, which has no day of its own, gives another.',
  }
}
