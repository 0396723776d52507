// Which of two texts is the later one. A text without a day of its own was written no earlier than the last day it tells
// of as past; that bound is all that is taken from it, never a day.
import type { Claim, ClaimGroup, Interval } from '../model/index.js'
import { daysApart, shownDay } from '../model/index.js'

/** So long after its first report the numbers of a happening are still counted. */
const FRESH_DAYS = 14

/** What the texts of a group tell of the days on which they were written. */
export interface Publications {
  /** The last past day that each text without a day tells of. */
  readonly notBefore: ReadonlyMap<string, string>
}

/** The first day of a past time that is told: a month that is spoken of has begun, and may not have ended. */
function pastDay({ period, modality, polarity }: Claim): string | null {
  if (period?.basis !== 'stated' || modality !== 'actual' || polarity !== 'positive') return null
  return period.interval.end === null ? null : period.interval.start
}

export function publicationsOf(group: ClaimGroup): Publications {
  const notBefore = new Map<string, string>()
  for (const claim of group.claims) {
    const { document, published } = claim
    const day = published === null ? pastDay(claim) : null
    if (day !== null && day > (notBefore.get(document) ?? '')) notBefore.set(document, day)
  }
  return { notBefore }
}

/** Two claims in the order of their texts, and how that is known. */
export interface Ordered<T> {
  readonly first: T
  readonly last: T
  /** A sentence for readers where a text has no day of its own, else empty. */
  readonly known: string
}

/** The claims in the order in which their texts were published; null where that cannot be told. */
export function inOrder<T extends Claim>(a: T, b: T, { notBefore }: Publications): Ordered<T> | null {
  const isLater = (one: T, other: T): boolean => {
    const earliest = one.published ?? notBefore.get(one.document)
    return earliest !== undefined && other.published !== null && other.published < earliest
  }
  const [first, last] = isLater(b, a) ? [a, b] : isLater(a, b) ? [b, a] : [null, null]
  if (first === null || last === null) return null
  const bound = last.published === null ? notBefore.get(last.document) : undefined
  return {
    first,
    last,
    known: bound === undefined ? '' : ` It has no day of its own, but tells of ${shownDay(bound)} as past.`,
  }
}

const day = (iso: string): Interval => ({ start: iso, end: iso })

/** Whether two texts tell of one happening while its numbers are still counted. */
export const isFresh = (first: Claim, last: Claim): boolean =>
  first.published !== null &&
  last.published !== null &&
  daysApart(day(last.published), day(first.published)) <= FRESH_DAYS

/** The time of which a text that gives none speaks: about the day it appears on, or some day after the last it tells of. */
export function toldOn(claim: Claim, { notBefore }: Publications): Interval | null {
  if (claim.period !== null) return claim.period.interval
  if (claim.published !== null) return day(claim.published)
  const bound = notBefore.get(claim.document)
  return bound === undefined ? null : { start: bound, end: null }
}
