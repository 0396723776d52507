// Numbers that are told alone by who gives them: "the hospital counts 40 dead; the unions put the figure at 52". What such a
// number counts was told before it.
import type { Claim, ClaimGroup } from '../model/index.js'
import { numberSpan } from './clause.js'
import { countingAlike, oneFate, outcomeOf, presenceOf } from './fates.js'
import { isCountSetAnew, isGivenAlone } from './teller-places.js'
import type { Valued } from './verdict.js'

/** What a number counts is told in its sentence or the one before. */
const REACH = 1
/** Two who count one thing are seldom further apart than so many times. */
const ONE_THING = 10

const hasNumber = (claim: Claim): claim is Valued => claim.value !== null && claim.value.value !== null

const isCount = (claim: Claim): claim is Valued => hasNumber(claim) && claim.value.attribute === 'count'

/** Whether nothing tells what a number counts. */
const isAlone = (claim: Valued): boolean =>
  claim.value.unit === null && outcomeOf(claim) === null && presenceOf(claim) === null && isGivenAlone(claim)

const sizeOf = ({ value }: Valued): number => value.value ?? 0

/** The fate that a report of several is of first of all. */
const FIRST_OF_ALL = 'the dead'

/** The last number before one that tells what it counts; of a sentence before that tells several fates, the dead. */
function lastBefore(claim: Valued, counts: readonly Valued[]): Valued | null {
  const at = numberSpan(claim).start
  const told = counts.filter(
    (other) =>
      numberSpan(other).end <= at &&
      claim.sentenceIndex - other.sentenceIndex <= REACH &&
      (other.value.unit !== null || outcomeOf(other) !== null),
  )
  const last = told.at(-1)
  if (last === undefined) return null
  const dead =
    last.sentenceIndex === claim.sentenceIndex || outcomeOf(last) === null
      ? undefined
      : told.find((other) => other.sentenceIndex === last.sentenceIndex && outcomeOf(other) === FIRST_OF_ALL)
  return [dead, last].find((other) => other !== undefined && areOfOneSize(claim, other)) ?? null
}

function areOfOneSize(a: Valued, b: Valued): boolean {
  const [least = 0, most = 0] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y)
  return most <= ONE_THING * least
}

const MEASURED_IN_UNITS: ReadonlySet<string> = new Set(['value', 'mass', 'money'])

/** "Burnt 20,000 hectares; the province speaks of 12,000": what was measured in the number right before it. */
function measuredBefore(claim: Valued, numbers: readonly Valued[]): Valued | null {
  const at = numberSpan(claim).start
  const last = numbers.findLast((other) => numberSpan(other).end <= at)
  return last !== undefined &&
    last.sentenceIndex === claim.sentenceIndex &&
    MEASURED_IN_UNITS.has(last.value.attribute) &&
    last.change?.kind !== 'relative' &&
    areOfOneSize(claim, last)
    ? last
    : null
}

const inUnitOf = (
  claim: Valued,
  { value: { attribute, unit }, counted, countedObject, indicator }: Valued,
): Valued => ({
  ...claim,
  value: { ...claim.value, attribute, unit },
  counted,
  countedObject,
  indicator,
})

/** The group in which numbers that are told alone count what was counted before them. */
export function withNumbersAlone(group: ClaimGroup): ClaimGroup {
  const counts = group.claims.filter(isCount)
  const alone = new Set(counts.filter(isAlone).map(({ id }) => id))
  if (alone.size === 0) return group
  const numbersOf = byDocument(group.claims.filter(hasNumber))
  const claims = group.claims.map((claim) => {
    if (!isCount(claim) || !alone.has(claim.id)) return claim
    const numbers = numbersOf.get(claim.document) ?? []
    const measured = measuredBefore(claim, numbers)
    if (measured !== null) return inUnitOf(claim, measured)
    const before = lastBefore(claim, numbers.filter(isCount))
    return before === null ? claim : countingAlike(claim, before)
  })
  return { ...group, claims }
}

/** Numbers by their documents, in text order. */
function byDocument(claims: readonly Valued[]): ReadonlyMap<string, readonly Valued[]> {
  const documents = new Map<string, Valued[]>()
  for (const claim of claims) documents.set(claim.document, [...(documents.get(claim.document) ?? []), claim])
  for (const list of documents.values()) list.sort((a, b) => numberSpan(a).start - numberSpan(b).start)
  return documents
}

/** "Some 310 have left. The union counts 280": right behind a number somebody gives another, of the same. */
export const isSetBeside = (given: Valued, untold: Valued): boolean =>
  given.document === untold.document &&
  Math.abs(given.sentenceIndex - untold.sentenceIndex) <= REACH &&
  untold.voice.source === 'author' &&
  numberSpan(untold).start < numberSpan(given).start &&
  oneFate(given, untold) &&
  isGivenAlone(given) &&
  !isCountSetAnew(given) &&
  !isCountSetAnew(untold)
