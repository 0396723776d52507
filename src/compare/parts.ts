// Totals of a group that one document gives the parts of, in neighbouring sentences.
import type { Claim, ClaimValue } from '../model/index.js'
import { comparable, intersects, partsOf, readingsOf } from '../model/index.js'
import { clauseOfNumber, saysOneOf, wordsOf } from './clause.js'
import { OTHERS, SEIZED } from './counting-words.js'
import { outcomeOf, roleOf } from './fates.js'
import { roundedReachesMeet } from './reach.js'
import { AMONG, isSomeOf, isSomeOfThose } from './some-of.js'
import { isCount, isLess, mayBeOneFate, mayBeParts, partsTold } from './told-parts.js'
import type { Decomposition, Valued } from './verdict.js'

/** Parts of one whole are told in neighbouring sentences. */
const REACH = 1

/** The claims of each document that stand in neighbouring sentences, in text order. */
function neighbourhoods(claims: readonly Claim[]): Claim[][] {
  const ordered = claims
    .filter((claim) => claim.value !== null)
    .sort((a, b) => a.document.localeCompare(b.document) || a.trigger.start - b.trigger.start)
  const runs: Claim[][] = []
  for (const claim of ordered) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const near =
      last !== undefined && last.document === claim.document && claim.sentenceIndex - last.sentenceIndex <= REACH
    if (run !== undefined && near) run.push(claim)
    else runs.push([claim])
  }
  return runs.filter((run) => run.length > 1)
}

const keyOf = ({ value }: Claim): string =>
  JSON.stringify([value?.attribute, value?.value, value?.low, value?.high, value?.unit, value?.approx, value?.number])

/** Every total of the group that neighbouring numbers of one document add up to; of equal ones the first. */
export function decompositions(claims: readonly Claim[]): Decomposition[] {
  const seen = new Set<string>()
  return allDecompositions(claims).filter(({ total, parts }) => {
    const key = [total, ...parts].map(keyOf).join()
    return seen.has(key) ? false : seen.add(key) !== undefined
  })
}

/** Whether two numbers may be of one time: of June and of September they are not. */
const mayBeOfOneTime = (a: Claim, b: Claim): boolean =>
  a.period === null || b.period === null || intersects(a.period.interval, b.period.interval)

/** Countries go by two capitals; whatever lies in one has a longer id. */
const isWide = ({ place, placeStated }: Claim): boolean => place === null || !placeStated || /^\p{Lu}{2}$/u.test(place)

/** Words of a part that leave the rest of the place out. English, Spanish. */
const ALONE: readonly string[] = [
  'alone',
  'of the deaths',
  'of the dead',
  'of the victims',
  'solo en',
  'sólo en',
  'solamente en',
  'de los muertos',
  'de las muertes',
  'de los fallecidos',
]

/** A time taken from elsewhere in the text tells when a toll stood, not of whom it is. */
const isImplied = ({ period }: Claim): boolean => period?.basis === 'implied'

/** "The rebels said that 35 had died; an official in the capital put it at 30": where he is says nothing of those he counts. */
const areOfTwoSources = ({ voice: { source: a } }: Claim, { voice: { source: b } }: Claim): boolean =>
  typeof a !== 'string' && typeof b !== 'string' && a.text !== b.text

/** Those of one fate in a province are some of those of the country: "2,000 died … In the coastal province alone 900 died". */
function partsOfPlaces(run: readonly Claim[]): Decomposition[] {
  const counted = run.flatMap((claim) => (claim.value?.attribute === 'count' ? [{ ...claim, value: claim.value }] : []))
  return counted.flatMap((part) => {
    const told = isSomeOfThose(part) || saysOneOf(wordsOf(clauseOfNumber(part)), AMONG)
    if (isWide(part) && !told && !saysOneOf(wordsOf(part.sentence.text), ALONE)) return []
    const fate = outcomeOf(part)
    const total = counted.find(
      (whole) =>
        fate !== null &&
        outcomeOf(whole) === fate &&
        (told || isWide(whole)) &&
        // Those who died in a town are none of the soldiers who did, unless they are soldiers.
        (roleOf(whole) === null || roleOf(whole) === roleOf(part)) &&
        !areOfTwoSources(whole, part) &&
        mayBeParts(whole, part) &&
        (isImplied(whole) || isImplied(part) || mayBeOfOneTime(whole, part)) &&
        whole.sentence.start <= part.sentence.start &&
        Math.max(...readingsOf(part.value)) < Math.min(...readingsOf(whole.value)),
    )
    return total === undefined ? [] : [{ total, parts: [part], told: true }]
  })
}

/** What was done with some of those who were seized. English, Spanish. */
const DEALT_WITH =
  /(?<!\p{L})(?:let go|released|freed|set free|charged|remanded|sent to trial|brought before (?:a|the) judge|puest[oa]s en libertad|quedaron libres|liberad[oa]s|imputad[oa]s|acusad[oa]s|procesad[oa]s|vinculad[oa]s a proceso)(?!\p{L})/iu

const isDealtWith = (claim: Claim): boolean => {
  const clause = clauseOfNumber(claim)
  return DEALT_WITH.test(clause) && !saysOneOf(wordsOf(clause), OTHERS)
}

/** "Forty were detained; ten were let go and 25 charged": those are some of the detained. */
function partsOfSeized(run: readonly Claim[]): Decomposition[] {
  return run.flatMap((part, i) => {
    const total = run
      .slice(0, i)
      .reverse()
      .find((claim) => isCount(claim) && outcomeOf(claim) === SEIZED && !DEALT_WITH.test(clauseOfNumber(claim)))
    if (total === undefined || !isCount(total) || !isCount(part) || !isDealtWith(part)) return []
    const far = part.sentenceIndex - total.sentenceIndex > REACH
    return far || !mayBeParts(total, part) || !isLess(part, total) ? [] : [{ total, parts: [part], told: true }]
  })
}

function allDecompositions(claims: readonly Claim[]): Decomposition[] {
  return neighbourhoods(claims).flatMap((run) => {
    const told = [...partsTold(run), ...partsOfPlaces(run), ...partsOfSeized(run)]
    // What is told to be a part of a number is not added to it.
    const within = new Set(told.flatMap(({ parts }) => parts))
    const sums = claims.flatMap((total) => {
      if (total.value === null || isReckoned(total.value) || isAtLeast(total.value) || !mayAddUpTo(total, run))
        return []
      const items = run.filter((claim) => mayBeParts(total, claim) && !within.has(claim) && mayBeOneFate(claim, total))
      const parts = partsOf(total.value, items, (claim) => claim.value)
      return parts === null ? [] : [{ total, parts, told: false }]
    })
    return [...told, ...sums]
  })
}

/** Of "at least 48 dead" nobody tells how many there are: people who happen to make 48 are no sum of it. */
const isAtLeast = ({ attribute, approx }: ClaimValue): boolean =>
  attribute === 'count' && (approx === 'at_least' || approx === 'more_than')

/** Shares and rates of several things add up to nothing: duties of 17 and 20 per cent are no parts of one of 37. */
const isReckoned = ({ attribute }: ClaimValue): boolean => attribute === 'share' || attribute === 'rate'

/** Numbers of one text add up to a total of another by chance where they are many; there only a mass or a sum of money is tried. */
const mayAddUpTo = (total: Claim, run: readonly Claim[]): boolean =>
  run.some((claim) => claim.document === total.document) ||
  total.value?.attribute === 'mass' ||
  total.value?.attribute === 'money'

/**
 * Whether a claim gives the number that a text tells as a total or a part. Numbers that measure something are told of many
 * times, so that those of another text must be of the same.
 */
function isNumberOf(told: Claim, claim: Valued): boolean {
  if (told.value === null || !roundedReachesMeet(told.value, claim.value) || !mayBeOfOneTime(told, claim)) return false
  // "At least 106" leaves room for the 110 of another text, and is not that number for it.
  const isBound = isAtLeast(told.value) || isAtLeast(claim.value)
  if (isBound && told.document !== claim.document && told.value.value !== claim.value.value) return false
  const measures = claim.indicator !== null && told.document !== claim.document
  return !measures || (told.period !== null && claim.period !== null)
}

/** The sum of which two values are two parts, or null: "60 treated on the spot and 40 in hospital". */
export const partsOfOne = (a: Valued, b: Valued, known: readonly Decomposition[]): Decomposition | null =>
  known.find(({ parts, told }) => {
    const [x, y] = [a, b].map((claim) => parts.filter((part) => isNumberOf(part, claim)))
    return (!told || parts.length > 1) && x?.length === 1 && y?.length === 1 && x[0] !== y[0]
  }) ?? null

/**
 * "60 have died, 48 of them in clashes", and a week before "48 have died": a toll of another day that its own text tells of
 * as a whole happens to be what a part is by now.
 */
const isEarlierToll = (part: Valued, total: Valued, known: readonly Decomposition[]): boolean =>
  part.document !== total.document &&
  outcomeOf(part) !== null &&
  outcomeOf(part) === outcomeOf(total) &&
  (part.published === null || part.published !== total.published) &&
  !isSomeOf(part) &&
  !known.some(({ parts }) => parts.some(({ id }) => id === part.id))

/** The decomposition under which one of two values is a part of the other, or null. */
export function partOf(a: Valued, b: Valued, known: readonly Decomposition[]): Decomposition | null {
  for (const decomposition of known) {
    const { total, parts } = decomposition
    if (total.value === null || !comparable(total.value, a.value)) continue
    const isTotal = (claim: Valued) => isNumberOf(total, claim)
    const isPart = (claim: Valued) => parts.some((part) => isNumberOf(part, claim))
    const part = isTotal(a) && isPart(b) ? b : isTotal(b) && isPart(a) ? a : null
    if (part !== null && !isEarlierToll(part, part === a ? b : a, known)) return decomposition
  }
  return null
}
