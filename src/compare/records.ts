// "The lowest since 1998", "in 25 years", "ever": a number called a record is set against all that were before it, and
// texts differ in how far they look back. That is a difference of what is compared, not of fact.
import type { Claim, ClaimGroup } from '../model/index.js'
import { daysApart } from '../model/index.js'
import { numberSpan } from './clause.js'
import type { Draft } from './draft.js'
import type { Verdict } from './verdict.js'

/** The words of records at either end. English, Spanish. */
const LOW =
  'lowest|smallest|fewest|least|weakest|safest|quietest|(?:más|mas) (?:bajo|baja|bajos|bajas|débil)|menor(?:es)?|mínim[oa]'
const HIGH =
  'highest|largest|biggest|greatest|most|worst|deadliest|bloodiest|strongest|busiest|heaviest|longest|(?:más|mas) (?:alto|alta|grande|letal|mortífero|fuerte|violento|grave)|mayor(?:es)?|peor(?:es)?|máxim[oa]'
/** How far back it is looked, in words between which little may stand. */
const BACK = String.raw`\b(?:since|desde)\s+(?:at least\s+|al menos\s+|por lo menos\s+)?(?:(?:the\s+)?(?:fiscal\s+)?(?:year\s+)?|el\s+(?:año\s+)?(?:fiscal\s+)?)?(?:\p{L}+\s+(?:of\s+|de\s+)?)?(?<year>1[5-9]\d\d|20\d\d)\b|\b(?:in|for|en)\s+(?:more than\s+|at least\s+|over\s+|nearly\s+|almost\s+|más de\s+|casi\s+)?(?<years>\d{1,3})\s+(?:years|años)\b|\b(?<ever>ever|on record|in (?:the |recorded |its |the country's |\p{L}+'s )?history|recorded history|de la historia|en la historia|jamás|nunca)\b`
const BETWEEN = '[^.;!?]{0,70}?'

/** "Had not fallen so far since 1998" tells by the verb alone which end it is. */
const NOT_SINCE = String.raw`\b(?:not|never|no|nunca|hadn't|hasn't)\b`

const PATTERNS: readonly (readonly [Told['end'], RegExp])[] = [
  ['lowest', new RegExp(String.raw`\b(?:${LOW})\b${BETWEEN}(?:${BACK})`, 'iu')],
  ['highest', new RegExp(String.raw`\b(?:${HIGH})\b${BETWEEN}(?:${BACK})`, 'iu')],
  [null, new RegExp(`${NOT_SINCE}${BETWEEN}(?:${BACK})`, 'iu')],
]

/** A number that a text calls a record. */
interface Told {
  readonly claim: Claim
  /** Null where the words leave it open. */
  readonly end: 'lowest' | 'highest' | null
  /** The first year that is looked back to; null for all that ever was. */
  readonly since: number | null
  /** Whether that is reckoned from a number of years. */
  readonly inYears: boolean
  /** The words that say so. */
  readonly words: string
}

/** The year a count of years leads back to; undefined where the text has no day of its own. */
const yearsBefore = ({ published, period }: Claim, years: number): number | undefined => {
  const now = published ?? period?.interval.end ?? null
  return now === null ? undefined : Number(now.slice(0, 4)) - years
}

function recordOf(claim: Claim): Told | null {
  for (const [end, pattern] of PATTERNS) {
    const found = pattern.exec(claim.sentence.text)
    if (found === null) continue
    const { year, years } = found.groups ?? {}
    const since = year !== undefined ? Number(year) : years !== undefined ? yearsBefore(claim, Number(years)) : null
    return since === undefined ? null : { claim, end, since, inYears: years !== undefined, words: found[0] }
  }
  return null
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

/** Records of a statistic are of one number only where nothing says that they are of other times. */
function ofOneNumber(a: Told, b: Told, group: ClaimGroup): boolean {
  if (a.end !== null && b.end !== null && a.end !== b.end) return false
  if (group.kind === 'occurrence') return true
  const [x, y] = [a.claim.published, b.claim.published]
  return x === null || y === null || daysApart({ start: x, end: x }, { start: y, end: y }) <= MONTH
}

const MONTH = 31

function verdictOnRecords(a: Told, b: Told): Verdict {
  const counted = a.inYears || b.inYears
  if (a.since === b.since && !counted)
    return { reason: 'same', rule: 'record.equal', because: 'Both look back equally far.' }
  if (a.since !== null && b.since !== null && Math.abs(a.since - b.since) <= (counted ? 1 : 0))
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
