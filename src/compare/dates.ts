// What documents say of the day of one occurrence. A month that holds the day agrees with it.
import type { Claim, ClaimGroup, Interval } from '../model/index.js'
import { daysApart, intersects, lengthInDays, readingsOf } from '../model/index.js'
import type { Verdict } from './verdict.js'

/** One document's date of an occurrence: the narrowest it states, and the claim that states it. */
export interface Dated {
  readonly claim: Claim
  readonly when: Interval
}

/** The date each document gives, in order of documents. Dates taken over by a rule do not speak for a document. */
export function datesOf(group: ClaimGroup): Dated[] {
  const best = new Map<string, Dated>()
  for (const claim of group.claims) {
    if (claim.period === null || claim.period.basis !== 'stated') continue
    const { interval } = claim.period
    if (interval.start === null || interval.end === null) continue
    const known = best.get(claim.document)
    if (known === undefined || (lengthInDays(interval) ?? 0) < (lengthInDays(known.when) ?? 0))
      best.set(claim.document, { claim, when: interval })
  }
  return [...best.values()]
}

/** An event of one evening is announced the next day; that far apart both dates may be right. */
const DAYS_TO_REPORT = 1

/** Whether two documents surely speak of one happening apart from its date: one telling number or one name in common. Rates are shared by too many acts to tell. */
function surelyOne(a: string, b: string, group: ClaimGroup): boolean {
  const of = (document: string) => group.claims.filter((claim) => claim.document === document)
  const equal = (x: Claim, y: Claim) =>
    x.value !== null &&
    x.value.attribute !== 'share' &&
    y.value !== null &&
    x.value.approx === 'exact' &&
    y.value.approx === 'exact' &&
    readingsOf(x.value).some((m) => m > 3 && readingsOf(y.value as NonNullable<typeof y.value>).includes(m))
  return of(a).some((x) => of(b).some((y) => equal(x, y) || x.named.some((name) => y.named.includes(name))))
}

/** How the dates two documents give of one occurrence relate. */
export function verdictOnDates(a: Dated, b: Dated, group: ClaimGroup): Verdict {
  if (intersects(a.when, b.when)) return { reason: 'same', rule: 'date.meets', because: 'The dates fit each other.' }
  if (
    a.claim.origin !== b.claim.origin &&
    daysApart(a.when, b.when) > DAYS_TO_REPORT &&
    surelyOne(a.claim.document, b.claim.document, group)
  )
    return {
      reason: 'contradiction',
      rule: 'date.contradiction',
      because: 'Both speak of the same event, and its dates exclude each other.',
    }
  return {
    reason: 'unclear',
    rule: 'date.unclear',
    because: 'The dates exclude each other, or one is of the announcement and one of the event.',
  }
}
