// A direction told in words beside a number or another direction. "Thefts have fallen" and "40 thefts in May" do not
// differ; "thefts have fallen" and "thefts rose by a tenth" do, most often because they speak of other times.
import type { Change, Claim, ClaimGroup } from '../model/index.js'
import { intersects, lengthInDays } from '../model/index.js'
import type { Draft } from './draft.js'
import { betweenDocuments, tellingsOf } from './tellings.js'
import { isChange } from './times.js'
import type { Verdict } from './verdict.js'

type Direction = Change['direction']

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  increase: 'a rise',
  decrease: 'a fall',
  none: 'no change',
}

/** Whether it tells a direction and no number; vague numbers ("several") have bounds. */
const isTrend = ({ value, change }: Claim): boolean =>
  value !== null && value.value === null && value.low === null && value.high === null && change !== null

/** Each direction is set beside so many numbers. */
const MOST_NUMBERS = 6

const timesPart = ({ period: a }: Claim, { period: b }: Claim): boolean =>
  a !== null && b !== null && !intersects(a.interval, b.interval)

function verdictOnDirections(a: Claim, b: Claim): Verdict {
  if (a.change?.direction === b.change?.direction)
    return { reason: 'same', rule: 'trend.same', because: 'Both tell the same direction.' }
  if (timesPart(a, b))
    return { reason: 'other_period', rule: 'trend.other-period', because: 'They tell the directions of two times.' }
  return {
    reason: 'unclear',
    rule: 'trend.apart',
    because: 'They tell two directions, and not both tell of which time and against which.',
  }
}

/** A direction without a time may be of any; of times of which one is so much longer, neither tells anything of the other: a month's fall, and one night. */
const MOST_TIMES_LONGER = 6

function spansFit({ period: a }: Claim, { period: b }: Claim): boolean {
  const [x, y] = [a, b].map((period) => (period === null ? null : lengthInDays(period.interval))) as [
    number | null,
    number | null,
  ]
  return x !== null && y !== null && Math.max(x, y) <= MOST_TIMES_LONGER * Math.min(x, y)
}

/** Single days are of something that happened and not of a course that something took. */
const SHORTEST_COURSE_DAYS = 7
const MOST_UNLIKE = 2

/** Whether both texts give a time, and the two are of one sort: two months, two years. */
function areLike({ period: a }: Claim, { period: b }: Claim): boolean {
  const [x, y] = [a, b].map((period) => (period?.basis === 'stated' ? lengthInDays(period.interval) : null))
  if (x === null || x === undefined || y === null || y === undefined) return false
  return Math.min(x, y) >= SHORTEST_COURSE_DAYS && Math.max(x, y) <= MOST_UNLIKE * Math.min(x, y)
}

/** A direction beside a number: the size of a change, or how much there was; null where their times have nothing in common. */
function verdictOnNumber(trend: Claim, number: Claim): Verdict | null {
  if (isChange(number)) return verdictOnDirections(trend, number)
  if (!spansFit(trend, number)) return null
  if (timesPart(trend, number)) {
    if (!areLike(trend, number)) return null
    return { reason: 'other_period', rule: 'trend.other-time', because: 'They speak of two times.' }
  }
  return {
    reason: 'other_definition',
    rule: 'trend.level',
    because: 'One tells which way it went, the other how much it was: the two do not exclude each other.',
  }
}

const toldAs = (claim: Claim): string =>
  isTrend(claim) ? DIRECTION_WORDS[claim.change?.direction ?? 'none'] : `“${claim.value?.words ?? ''}”`

function draft(group: ClaimGroup, sides: Draft['sides'], verdict: Verdict | null): Draft[] {
  const [a, b] = [sides[0][0], sides[1][0]]
  if (a === undefined || b === undefined || verdict === null) return []
  return [{ group, attribute: 'value', sides, values: [toldAs(a), toldAs(b)], difference: null, verdict }]
}

/** Findings between directions, and between directions and numbers, of several documents. */
export function trendFindings(group: ClaimGroup): Draft[] {
  const trends = tellingsOf(
    group.claims.filter(isTrend),
    ({ change }) => (change === null ? [] : [change.direction]),
    String,
  )
  const numbers = group.claims.filter((claim) => claim.value !== null && !isTrend(claim)).slice(0, MOST_NUMBERS)
  const levels = numbers.filter((claim) => !isChange(claim))
  const agreements = trends.flatMap(({ claims }) => {
    const sides = betweenDocuments(claims)
    return sides === null ? [] : draft(group, sides, verdictOnDirections(claims[0] as Claim, claims[0] as Claim))
  })
  const differences = trends.flatMap((one, place) =>
    trends.slice(place + 1).flatMap((other) => {
      const b = other.claims.filter(({ document }) => one.claims.some((claim) => claim.document !== document))
      const a = one.claims.filter(({ document }) => b.some((claim) => claim.document !== document))
      const [x, y] = [a[0], b.find(({ document }) => document !== a[0]?.document)]
      return x === undefined || y === undefined ? [] : draft(group, [[x], [y]], verdictOnDirections(x, y))
    }),
  )
  const beside = trends.flatMap(({ claims }) =>
    numbers.flatMap((number) => {
      const others = claims.filter(({ document }) => document !== number.document)
      const trend = others.find((claim) => !timesPart(claim, number)) ?? others[0]
      return trend === undefined ? [] : draft(group, [[trend], [number]], verdictOnNumber(trend, number))
    }),
  )
  const sizes = numbers.filter(isChange).flatMap((change) =>
    levels
      .filter(({ document }) => document !== change.document)
      .slice(0, MOST_NUMBERS)
      .flatMap((level) => draft(group, [[change], [level]], verdictOnNumber(change, level))),
  )
  return [...agreements, ...differences, ...beside, ...sizes]
}
