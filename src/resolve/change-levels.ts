// "12 per cent fewer … from 86.9 a day in September to 76.5 in January": a text that gives both levels tells what its
// change is measured from and to, wherever in the passage it gives them. Nothing is guessed: the arithmetic of one pair of
// levels, and of no other, must give the change.
import type { Claim, ClaimValue } from '../model/index.js'
import { boundsMeet, comparable, roundedBounds } from '../model/index.js'

type Valued = Claim & { readonly value: ClaimValue }

/** So many sentences away the levels of a change are told. */
const REACH = 2
/** Percentages are reckoned from levels that were themselves rounded; so much is no difference. */
const SLACK = 0.5

/** Whether a claim is a share of change that names no dated time it is set against. */
const isOpenChange = (claim: Claim): claim is Valued =>
  claim.value?.unit === '%' &&
  claim.indicator !== null &&
  claim.change?.kind === 'relative' &&
  (claim.change.direction === 'increase' || claim.change.direction === 'decrease') &&
  (claim.baseline === null || (claim.baseline.start === null && claim.baseline.end === null))

const isLevel = (claim: Claim): claim is Valued =>
  claim.value?.value != null &&
  claim.value.value > 0 &&
  claim.value.attribute !== 'share' &&
  claim.change?.kind !== 'relative' &&
  claim.period?.interval.start != null

/** "Nearly 40" is said of no number that is further from forty. */
const NEAR = 1

/** Whether the change from one level to the other is the one that is told. */
function gives(change: Valued, from: Valued, to: Valued): boolean {
  const [told, size] = [roundedBounds(change.value), change.value.value]
  const [x, y] = [from.value.value as number, to.value.value as number]
  const share = (100 * (change.change?.direction === 'increase' ? y - x : x - y)) / x
  if (told === null || size === null || Math.abs(size - share) > NEAR) return false
  return boundsMeet(told, { low: share - SLACK, high: share + SLACK })
}

const startOf = (claim: Claim): string => claim.period?.interval.start as string

/** The levels a change runs from and to; null where no pair gives it, or several do. */
function levelsOf(change: Valued, levels: readonly Valued[]): { readonly from: Valued; readonly to: Valued } | null {
  const near = levels.filter(
    (level) => level.indicator === change.indicator && Math.abs(level.sentenceIndex - change.sentenceIndex) <= REACH,
  )
  const found = near.flatMap((from) =>
    near
      .filter((to) => startOf(from) < startOf(to) && comparable(from.value, to.value) && gives(change, from, to))
      .map((to) => ({ from, to })),
  )
  const first = found[0]
  const isOne = found.every(
    ({ from, to }) => startOf(from) === startOf(first?.from as Claim) && startOf(to) === startOf(first?.to as Claim),
  )
  return first !== undefined && isOne ? first : null
}

/** The claims of one document; changes that two levels beside them give with the times of these. */
export function withLevels(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(isOpenChange)) return claims
  const levels = claims.filter(isLevel)
  return claims.map((claim) => {
    const found = isOpenChange(claim) ? levelsOf(claim, levels) : null
    if (found === null) return claim
    const { interval, span } = found.from.period as NonNullable<Claim['period']>
    const { period } = found.to
    return {
      ...claim,
      baseline: { text: span?.text ?? found.from.value.words, start: interval.start, end: interval.end },
      period: period === null ? null : { ...period, basis: 'implied', rule: 'change.levels' },
    }
  })
}
