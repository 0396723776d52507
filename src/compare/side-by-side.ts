// Which numbers are set beside each other at all: those that measure the same kind of thing.
import type { ClaimGroup } from '../model/index.js'
import { comparable, readingsOf, statedBounds } from '../model/index.js'
import type { Indicator, Pack } from '../packs/schema.js'
import { inTwoCurrencies } from './currencies.js'
import { oneFate, otherOutcomes } from './fates.js'
import { CROWD, mayBeOneCount, valuesFit } from './one-count.js'
import { countAlike, isRunningTotal } from './running-totals.js'
import { isChange } from './times.js'
import type { Valued } from './verdict.js'

/** Whether the noun counted is one of those the indicator counts. */
function counts(claim: Valued, indicator: Indicator): boolean {
  const { unit } = claim.value
  if (unit === null || unit === 'person' || unit === indicator.unit) return true
  const words = [...indicator.words, ...indicator.definitions.flatMap((item) => item.words)]
  return words.some((word) => word.split(' ').includes(unit))
}

/** Whether one object is the other or a kind of it. */
function related(a: string, b: string, pack: Pack): boolean {
  const above = (start: string): string[] => {
    const chain: string[] = []
    let id: string | undefined = start
    while (id !== undefined && !chain.includes(id)) {
      chain.push(id)
      id = pack.objects.find((object) => object.id === chain.at(-1))?.within
    }
    return chain
  }
  return above(a).includes(b) || above(b).includes(a)
}

const isPeople = (id: string, pack: Pack): boolean => pack.objects.find((object) => object.id === id)?.kind === 'people'

/** Whether a number leaves open what it counts: "29", "24 others". */
const isBare = ({ value: { unit } }: Valued): boolean => unit === null || unit === 'other' || unit === 'otro'

/** Whether two numbers count people, or leave open whom, whom one fate befell: things are seized too. */
const areOfOneFate = (a: Valued, b: Valued, pack: Pack): boolean =>
  oneFate(a, b) && [a, b].every(({ countedObject }) => countedObject === null || isPeople(countedObject, pack))

/**
 * Levels and changes are set beside their own kind. Shares of what is itself a change are changes, however they are told:
 * "prices rose by 4 per cent", "the monthly rise had been 4 per cent".
 */
export const kindOf = (claim: Valued, indicator: Indicator | null): 'change' | 'level' =>
  isChange(claim) || (indicator?.change === true && claim.value.attribute === 'share') ? 'change' : 'level'

/** Rounder numbers than those of so many digits are met by chance. */
const DIGITS = 2

/** "2,600 posts", "more than 2,600 judges": of one happening such a number is of one thing, whatever it is called. */
const isOneTellingNumber = ({ value: { value: one } }: Valued, { value: { value: other } }: Valued): boolean =>
  one !== null && one === other && one >= CROWD && String(one).replace(/0+$/u, '').length >= DIGITS

/** Whether a number counts people or troops, as far as its noun tells. */
const isOfPeople = ({ value: { unit } }: Valued): boolean => unit === 'person' || unit === 'troop'

/** Whether two values measure the same kind of thing, so that a difference would mean something. */
export function sideBySide(a: Valued, b: Valued, group: ClaimGroup, pack: Pack, indicator: Indicator | null): boolean {
  if (inTwoCurrencies(a.value, b.value)) return !isChange(a) && !isChange(b)
  if (!comparable(a.value, b.value)) return false
  if ((isRunningTotal(a) || isRunningTotal(b)) && !isChange(a) && !isChange(b))
    return !otherOutcomes(a, b) && (areOfOneFate(a, b, pack) || countAlike(a, b, pack))
  if (
    kindOf(a, indicator) !== kindOf(b, indicator) ||
    (isChange(a) && a.change?.direction !== b.change?.direction && group.kind === 'occurrence')
  )
    return false
  if (a.value.attribute !== 'count') return true
  if (otherOutcomes(a, b)) return false
  if (indicator !== null) return counts(a, indicator) && counts(b, indicator)
  if (!mayBeOneCount(a, b, pack)) return false
  const [x, y] = [a.countedObject, b.countedObject]
  if (x !== null && y !== null) {
    const [one, other] = [isPeople(x, pack), isPeople(y, pack)]
    // "The number of people killed in the report" names no other thing than those whom it befell.
    return related(x, y, pack) || (one && other ? valuesFit(a, b) : oneFate(a, b) || isOneTellingNumber(a, b))
  }
  // "749 arrests" and "1,260 detainees" are told of one fate.
  if (a.value.unit === b.value.unit || isBare(a) || isBare(b) || oneFate(a, b)) return true
  // "312 searches" and "312 raids" of one happening; people may be as many as what they own.
  return !isOfPeople(a) && !isOfPeople(b) && isOneTellingNumber(a, b)
}

/** Two numbers of one thing that are further apart than so many times are seldom both right about it, and more often of two. */
const ONE_THING = 3

/** Whether the larger of two numbers is no more than so many times the other; of “hundreds” the least is taken. */
export function isWithin(times: number, a: Valued, b: Valued): boolean {
  const sizeOf = ({ value }: Valued): number => Math.max(...readingsOf(value), statedBounds(value)?.low ?? 0)
  const [x, y] = [sizeOf(a), sizeOf(b)]
  return Math.max(x, y) <= times * Math.min(x, y)
}

/** Whether two numbers are near enough to be of one thing. */
export const isNearInSize = (a: Valued, b: Valued): boolean => isWithin(ONE_THING, a, b)

/** Shares and rates are of very many things; of one only where their nouns are, or the pack's indicator. */
const isOfMany = ({ value: { attribute } }: Valued): boolean => attribute === 'share' || attribute === 'rate'

/** Whether two counts name one thing or one fate; what measures has its unit. */
export function countOneThing(a: Valued, b: Valued): boolean {
  if (isOfMany(a))
    return a.indicator === null ? a.counted !== '' && a.counted === b.counted : a.indicator === b.indicator
  if (a.value.attribute !== 'count') return true
  // What is to come and what there is are two numbers of one thing, and no open question.
  if ((a.modality === 'actual') !== (b.modality === 'actual')) return false
  return (
    oneFate(a, b) ||
    (a.countedObject !== null && a.countedObject === b.countedObject) ||
    (a.indicator !== null && a.indicator === b.indicator)
  )
}
