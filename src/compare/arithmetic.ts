// Sums that a text does wrong: "from 10,000 to 14,000, up 20 per cent". Two values and the size of the change between
// them stand in one sentence, so that nothing but the text itself is needed to see that they do not go together.
import type { Bounds, Claim, ClaimGroup } from '../model/index.js'
import { boundsMeet, comparable, readingsOf, roundedBounds, writtenPrecision } from '../model/index.js'
import { plainValue, shownValue } from './amount.js'
import { before, behind, between, endsWithOneOf, numberSpan, saysOneOf, wordsOf } from './clause.js'
import type { Draft } from './draft.js'
import type { Valued } from './verdict.js'

/** Words before the first and the last value of a passage, and words that may stand between them and it. English, Spanish. */
const FROM: readonly string[] = ['from', 'de', 'desde']
const TO: readonly string[] = ['to', 'a', 'hasta']
const FILLERS: ReadonlySet<string> = new Set([
  'the',
  'los',
  'las',
  'unos',
  'unas',
  'about',
  'some',
  'just',
  'over',
  'cerca',
])
/** Two values of one passage stand no further apart. */
const PASSAGE = 60
/** Percentages are reckoned from values that were themselves rounded; so much is no mistake. */
const SLACK = 0.5

/** Words behind a size that set it against something else than the passage. */
const ELSEWHERE: readonly string[] =
  'below above under over than on of compared against versus menos más que respecto frente comparación debajo encima'.split(
    ' ',
  )

interface Placed {
  readonly claim: Valued
  readonly group: ClaimGroup
}

/** Where a change went from and to, as one sentence tells it. */
interface Passage {
  readonly from: Placed
  readonly to: Placed
}

/** Whether nothing but the passage beside it can be what a size is reckoned from. */
function isOfPassage({ claim }: Placed, { from, to }: Passage): boolean {
  const own = numberSpan(claim)
  const near = [from, to].some((end) => between(claim, numberSpan(end.claim), own).length <= PASSAGE)
  return claim.baseline === null && near && !saysOneOf(wordsOf(behind(claim, own)).slice(0, 2), ELSEWHERE)
}

const isSize = ({ change }: Claim): boolean => change?.kind === 'relative' || change?.kind === 'absolute'

/** The claims with a number of each sentence that tells the size of a change, in text order. */
function sentencesWithSizes(groups: readonly ClaimGroup[]): Placed[][] {
  const keyOf = (claim: Claim) => `${claim.document}|${claim.sentence.start}`
  const wanted = new Map<string, Placed[]>()
  for (const { claims } of groups)
    for (const claim of claims) if (claim.value !== null && isSize(claim)) wanted.set(keyOf(claim), [])
  for (const group of groups)
    for (const claim of group.claims)
      if (claim.value !== null && readingsOf(claim.value).length > 0)
        wanted.get(keyOf(claim))?.push({ claim: { ...claim, value: claim.value }, group })
  const at = ({ claim }: Placed) => numberSpan(claim).start
  return [...wanted.values()].map((list) => list.sort((a, b) => at(a) - at(b)))
}

/** "from 9 to 12", "to 12 from 9"; null for two numbers that are no passage. */
function passageOf(first: Placed, second: Placed): Passage | null {
  const [a, b] = [first.claim, second.claim]
  if (a.value.attribute === 'share' || !comparable(a.value, b.value)) return null
  const [x, y] = [numberSpan(a), numberSpan(b)]
  const amid = between(a, x, y)
  if (amid.length > PASSAGE || amid.includes(';')) return null
  const follows = (text: string, words: readonly string[]) =>
    endsWithOneOf(
      wordsOf(text).filter((word) => !FILLERS.has(word)),
      words,
    )
  if (follows(before(a, x), FROM) && follows(amid, TO)) return { from: first, to: second }
  return follows(before(a, x), TO) && follows(amid, FROM) ? { from: second, to: first } : null
}

/** How large the change is that the two values give, as a range, in the terms of the size that is told. */
function reckoned({ from, to }: Passage, size: Valued): Bounds | null {
  const [x, y] = [roundedBounds(from.claim.value), roundedBounds(to.claim.value)]
  if (x === null || y === null || x.low <= 0) return null
  const by = (a: number, b: number) => (size.change?.kind === 'absolute' ? b - a : (100 * (b - a)) / a)
  const all = [by(x.low, y.low), by(x.low, y.high), by(x.high, y.low), by(x.high, y.high)]
  return { low: Math.min(...all), high: Math.max(...all) }
}

/**
 * Whether a size is told the other way round than its passage goes: a currency falls where its price of another one rises,
 * "from 20 to 26 for the dollar, a fall of 23 per cent". Of what such a size is, the sentence leaves open.
 */
const isOfTheOther = (told: Bounds, found: Bounds): boolean =>
  (told.high < 0 && found.low > 0) || (told.low > 0 && found.high < 0)

/** The size with the sign of its direction. */
function signed(size: Valued): Bounds | null {
  const bounds = roundedBounds(size.value)
  if (bounds === null || size.change?.direction === 'none') return null
  return size.change?.direction === 'decrease' ? { low: -bounds.high, high: -bounds.low } : bounds
}

function draftOf(passage: Passage, size: Placed): Draft | null {
  const { claim, group } = size
  const alike =
    claim.change?.kind === 'absolute' ? comparable(claim.value, passage.to.claim.value) : claim.value.unit === '%'
  const [told, found] = [signed(claim), reckoned(passage, claim)]
  if (!alike || told === null || found === null || isOfTheOther(told, found)) return null
  const slack = claim.change?.kind === 'absolute' ? writtenPrecision(claim.value) : SLACK
  if (boundsMeet(told, { low: found.low - slack, high: found.high + slack })) return null
  const { from, to } = passage
  const size1 = readingsOf(from.claim.value)[0] as number
  const size2 = readingsOf(to.claim.value)[0] as number
  const share = ((100 * Math.abs(size2 - size1)) / size1).toPrecision(3)
  return {
    group,
    attribute: claim.value.attribute,
    sides: [[claim], [from.claim, to.claim]],
    values: [plainValue(claim.value), `${plainValue(from.claim.value)} to ${plainValue(to.claim.value)}`],
    told: [shownValue(claim.value), `${shownValue(from.claim.value)} to ${shownValue(to.claim.value)}`],
    difference: null,
    verdict: {
      reason: 'contradiction',
      rule: 'value.arithmetic',
      because: `The numbers do not add up: from one to the other it is ${Number(share)} per cent ${size2 < size1 ? 'down' : 'up'}.`,
    },
  }
}

/** Each sentence whose two values and the change between them do not go together. */
export function arithmeticFindings(groups: readonly ClaimGroup[]): Draft[] {
  return sentencesWithSizes(groups).flatMap((list) => {
    const sizes = list.filter(({ claim }) => isSize(claim))
    const levels = list.filter(({ claim }) => !isSize(claim))
    const passages = levels.flatMap((level, i) => {
      const next = levels[i + 1]
      return next === undefined ? [] : (passageOf(level, next) ?? [])
    })
    // With several passages or sizes nobody can tell which belongs to which.
    const [passage, size] = [passages[0], sizes[0]]
    if (passage === undefined || size === undefined || passages.length > 1 || sizes.length > 1) return []
    if (!isOfPassage(size, passage)) return []
    return draftOf(passage, size) ?? []
  })
}
