// "The lowest since 1998", "in 25 years", "ever": a number called a record is set against all that were before it, and
// texts differ in how far they look back. That is a difference of what is compared, not of fact.
import type { Claim, ClaimGroup, RecordWords } from '../model/index.js'
import { daysApart, lengthInDays, recordIn } from '../model/index.js'
import { numberSpan } from './clause.js'
import type { Draft } from './draft.js'
import type { Verdict } from './verdict.js'

/** A number that a text calls a record. */
interface Told {
  readonly claim: Claim
  readonly end: RecordWords['end']
  /** The first year that is looked back to; null for all that ever was. */
  readonly since: number | null
  /** By so many years it may be off, where it is reckoned from a number of them. */
  readonly slack: number
  /** The words that say so. */
  readonly words: string
}

/** The year a count of years leads back to; undefined where the text has no day of its own. */
const yearsBefore = ({ published, period }: Claim, years: number): number | undefined => {
  const now = published ?? period?.interval.end ?? null
  return now === null ? undefined : Number(now.slice(0, 4)) - years
}

function recordOf(claim: Claim): Told | null {
  const record = recordIn(claim.sentence.text)
  if (record === null) return null
  const { end, year, years, slack, words } = record
  const since = years === null ? year : yearsBefore(claim, years)
  return since === undefined ? null : { claim, end, since, slack, words }
}

/** One record for each sentence, told by the claim that stands nearest to its words. */
function recordsOf(group: ClaimGroup): Told[] {
  const best = new Map<string, { record: Told; away: number }>()
  for (const claim of group.claims) {
    const record = recordOf(claim)
    if (record === null) continue
    const at = claim.sentence.start + claim.sentence.text.indexOf(record.words)
    const away = Math.min(...[...claim.spans, numberSpan(claim)].map((span) => Math.abs(span.start - at)))
    const key = `${claim.document}|${claim.sentence.start}`
    const known = best.get(key)
    if (known === undefined || away < known.away) best.set(key, { record, away })
  }
  return [...best.values()].map(({ record }) => record)
}

/** The days of a claim's time, of a year at most: a longer one is what is looked back over. */
function daysOf({ period }: Claim): number | null {
  const days = period === null ? null : lengthInDays(period.interval)
  return days === null || days > YEAR ? null : days
}

/** A year and a month are each the lowest among their like. */
function areOfLikeTimes(a: Claim, b: Claim): boolean {
  const [x, y] = [daysOf(a), daysOf(b)]
  return x === null || y === null || Math.max(x, y) <= LIKE_TIMES * Math.min(x, y)
}

/** Records of a statistic are of one number only where nothing says that they are of other times. */
function ofOneNumber(a: Told, b: Told, group: ClaimGroup): boolean {
  if (a.end !== null && b.end !== null && a.end !== b.end) return false
  if (group.kind === 'occurrence') return true
  if (!areOfLikeTimes(a.claim, b.claim)) return false
  const [x, y] = [a.claim.published, b.claim.published]
  return x === null || y === null || daysApart({ start: x, end: x }, { start: y, end: y }) <= MONTH
}

const MONTH = 31
const YEAR = 366
/** So many times as long a time is of another kind: a quarter and a month. */
const LIKE_TIMES = 2

function verdictOnRecords(a: Told, b: Told): Verdict {
  const slack = Math.max(a.slack, b.slack)
  if (a.since === b.since && slack === 0)
    return { reason: 'same', rule: 'record.equal', because: 'Both look back equally far.' }
  if (a.since !== null && b.since !== null && Math.abs(a.since - b.since) <= slack)
    return { reason: 'rounding', rule: 'record.years', because: 'Counted in years, both look back to one beginning.' }
  return {
    reason: 'other_definition',
    rule: 'record.reach',
    because: 'They call it a record of other spans of time, so they compare it with other series.',
  }
}

/** What texts say of how far back a number of the group is the lowest or highest. */
export function recordFindings(group: ClaimGroup): Draft[] {
  const records = recordsOf(group)
  return records.flatMap((a, i) =>
    records
      .slice(i + 1)
      .filter((b) => ofOneNumber(a, b, group))
      .map(
        (b): Draft => ({
          group,
          attribute: 'value',
          sides: [[a.claim], [b.claim]],
          values: [shownRecord(a), shownRecord(b)],
          told: [`“${a.words}”`, `“${b.words}”`],
          difference: null,
          verdict: verdictOnRecords(a, b),
        }),
      ),
  )
}

const shownRecord = ({ end, since }: Told): string =>
  `${end === null ? 'not so' : `the ${end}`} ${since === null ? 'ever' : `since ${since}`}`
