// Numbers by the day, month or year. Texts leave out "a day" behind the second of two numbers, say "in a single day" for
// it, or call the people counted by other nouns; here all are brought to one form, so that they stand in one row.
import type { Claim, ClaimGroup } from '../model/index.js'
import { lengthInDays, readingsOf, sameInterval } from '../model/index.js'
import { plainValue, shownValue } from './amount.js'
import { between, clauseOfNumber, numberSpan, saysOneOf, wordsOf } from './clause.js'
import { DAILY_MEAN, IN_ALL, SINGLE_DAY } from './counting-words.js'
import type { Draft } from './draft.js'
import type { Valued } from './verdict.js'

/** So many people, whatever a text calls them: "100000 inhabitant" is 100000. */
const MANY_PEOPLE = /^(\d+) (?:person|inhabitant|resident|citizen|habitant)$/u

/** What a rate is by: "a" of "person/a"; null for what is no rate. */
const perOf = ({ value }: Claim): string | null =>
  value?.attribute === 'rate' ? (/\/([^/]+)$/u.exec(value.unit ?? '')?.[1]?.replace(MANY_PEOPLE, '$1') ?? null) : null

export const isDaily = (claim: Claim): boolean => perOf(claim) === 'd'

/** A number far from the rate it stands behind is of something else. */
const LIKE_SIZE = 30
const isBare = ({ value }: Claim): boolean => value?.attribute === 'count' && value.unit === null

/** The rate of its sentence that a bare number follows: "298 a day at the coast and 330 inland". */
function rateBefore(claim: Claim, rates: readonly Claim[]): Claim | null {
  if (!isBare(claim) || saysOneOf(wordsOf(clauseOfNumber(claim)), IN_ALL)) return null
  const [at, size] = [numberSpan(claim), claim.value?.value ?? 0]
  const same = rates.filter((rate) => rate.sentence.start === claim.sentence.start && numberSpan(rate).end <= at.start)
  const near = same.at(-1)
  if (near === undefined || !between(claim, numberSpan(near), at).trim()) return null
  return likeInSize(size, near.value?.value ?? 0) ? near : null
}

const likeInSize = (one: number, other: number): boolean => {
  const times = one / (other || Number.NaN)
  return times <= LIKE_SIZE && times >= 1 / LIKE_SIZE
}

/** "The daily average was 141": a rate that leaves out what it is by. */
function isDailyMean(claim: Claim): boolean {
  if (claim.value?.attribute !== 'count') return false
  const clause = clauseOfNumber(claim)
  const at = clause.indexOf(claim.value.words)
  const [ahead, behind] = [clause.slice(0, Math.max(0, at)), clause.slice(at + claim.value.words.length)]
  // "9,000 for a daily average of 290": the mean is the number behind it.
  const isBehind = saysOneOf(wordsOf(behind), DAILY_MEAN) && !/\d/u.test(behind)
  return isBehind || saysOneOf(wordsOf(ahead), DAILY_MEAN)
}

/** "On 20 July 88 were caught" where others tell how many were each day. */
function isOfOneDay({ period, value }: Claim, rates: ReadonlyMap<string, readonly Claim[]>): boolean {
  if (period?.basis !== 'stated' || lengthInDays(period.interval) !== 1) return false
  return [...rates.values()].some((list) =>
    list.some((rate) => (isDaily(rate) || isDailyMean(rate)) && likeInSize(value?.value ?? 0, rate.value?.value ?? 0)),
  )
}

function asRate(claim: Claim, rates: ReadonlyMap<string, readonly Claim[]>): Claim {
  const { value } = claim
  if (value === null) return claim
  const per = perOf(claim) ?? perOf(rateBefore(claim, rates.get(claim.document) ?? []) ?? claim)
  if (per !== null) return { ...claim, value: { ...value, attribute: 'rate', unit: `1/${per}` } }
  const oneDay =
    value.attribute === 'count' &&
    (saysOneOf(wordsOf(clauseOfNumber(claim)), SINGLE_DAY) || isDailyMean(claim) || isOfOneDay(claim, rates))
  return oneDay ? { ...claim, value: { ...value, attribute: 'rate', unit: '1/d' } } : claim
}

/** The group with its rates in one form; only in a statistic do they surely count one thing. */
export function withLikeRates(group: ClaimGroup): ClaimGroup {
  if (group.kind !== 'statistic') return group
  const rates = new Map<string, Claim[]>()
  for (const claim of group.claims)
    if (perOf(claim) !== null || isDailyMean(claim))
      rates.set(claim.document, [...(rates.get(claim.document) ?? []), claim])
  if (rates.size === 0) return group
  for (const list of rates.values()) list.sort((a, b) => numberSpan(a).start - numberSpan(b).start)
  return { ...group, claims: group.claims.map((claim) => asRate(claim, rates)) }
}

/** How many days what a rate is by has. */
const PER_DAYS: Readonly<Record<string, number>> = { d: 1, wk: 7, mo: 31, a: 366 }

/** One number, told as that of each year by one text and as that of all of them by another. */
export function ratesToldAsTotals(group: ClaimGroup): Draft[] {
  const valued = group.claims.flatMap((claim): Valued[] =>
    claim.value === null || claim.change?.kind === 'relative' ? [] : [{ ...claim, value: claim.value }],
  )
  const rates = valued.filter((claim) => PER_DAYS[perOf(claim) ?? ''] !== undefined)
  return rates.flatMap((rate) => {
    const days = rate.period?.basis === 'stated' ? lengthInDays(rate.period.interval) : null
    if (days === null || days < 2 * (PER_DAYS[perOf(rate) ?? ''] as number)) return []
    const isTotal = (claim: Valued) =>
      claim.value.attribute === 'count' &&
      claim.value.unit !== null &&
      claim.origin !== rate.origin &&
      claim.period?.basis === 'stated' &&
      sameInterval(claim.period.interval, (rate.period as NonNullable<Claim['period']>).interval) &&
      readingsOf(claim.value)[0] === readingsOf(rate.value)[0]
    return valued.filter(isTotal).map(
      (total): Draft => ({
        group,
        attribute: 'rate',
        sides: [[rate], [total]],
        values: [plainValue(rate.value), plainValue(total.value)],
        told: [shownValue(rate.value), shownValue(total.value)],
        difference: null,
        verdict: {
          reason: 'contradiction',
          rule: 'value.rate-as-total',
          because: 'One number over one time: by one text for each part of it, by the other for all of it.',
        },
      }),
    )
  })
}
