// What a sentence itself says is a part of a number that it gives: "of which 61", "44 of the 48", "including", lists.
import type { Claim } from '../model/index.js'
import { comparable, partsOf, readingsOf } from '../model/index.js'
import { before, between, clauseOfNumber, numberSpan, saysOneOf, wordsOf } from './clause.js'
import { IN_ALL, OF_THEM, OF_WHICH } from './counting-words.js'
import { outcomeOf } from './fates.js'
import { OF_THE_NUMBER, OF_THOSE, pointsBack } from './some-of.js'
import type { Decomposition, Valued } from './verdict.js'

/** Whether two numbers are two and neither is a change. */
export const mayBeParts = (total: Claim, part: Claim): boolean =>
  part !== total && [part, total].every(({ change }) => change === null || change.kind === 'level')

/** Whether a claim counts. */
export const isCount = (claim: Claim): claim is Valued => claim.value?.attribute === 'count'

/** Whether a number is less than another by all their readings. */
export const isLess = (part: Valued, total: Valued): boolean =>
  Math.max(...readingsOf(part.value)) < Math.min(...readingsOf(total.value))

/** Whether a part is of those the total counts, as far as it tells what became of them. */
export function mayBeOneFate(part: Claim, total: Claim): boolean {
  if (!isCount(part) || !isCount(total)) return true
  const fate = outcomeOf(part)
  return fate === null || fate === outcomeOf(total)
}

/** "28 dead: 27 suspects and one officer": what follows a colon lists what the number before it holds. */
const isListed = (amid: string): boolean => /^[^:;.]*:\s(?:\p{L}+\s){0,2}$/u.test(amid)

const POINTING_BACK = new RegExp(`^\\s(?:${OF_THEM.join('|')})(?!\\p{L})`, 'iu')

/** What a sentence says is of a number that it gives: "86 boats, of which 61", "24 boats, most of them small". */
function toldParts(run: readonly Claim[]): Decomposition[] {
  return run.flatMap((total, i) => {
    const part = run[i + 1]
    if (part === undefined || part.sentence.start !== total.sentence.start || !mayBeParts(total, part)) return []
    const [whole, piece] = [numberSpan(total), numberSpan(part)]
    // "100 of them police, and 20 arrests": what points back right behind the first number is said of it alone.
    const amid = between(part, whole, piece).replace(POINTING_BACK, '')
    // "61 boats (55 small ones)": what stands in brackets behind a number of things is of them.
    const bracketed = /^[^()]*\($/u.test(amid) && (part.value?.unit === null || part.value?.unit === total.value?.unit)
    const says =
      isListed(amid) ||
      saysOneOf(wordsOf(amid), OF_WHICH) ||
      pointsBack(part) ||
      (bracketed && total.value?.attribute === 'count')
    const less =
      total.value !== null &&
      part.value !== null &&
      comparable(total.value, part.value) &&
      Math.max(...readingsOf(part.value)) < Math.min(...readingsOf(total.value))
    // Behind a semicolon others are told of.
    return says && less && !amid.includes(';') ? [{ total, parts: [part], told: true }] : []
  })
}

/** "44 of the 48 on board", "5.000 de los 16.200 evacuados": the number behind is the whole. */
function partsOfNext(run: readonly Claim[]): Decomposition[] {
  return run.filter(isCount).flatMap((part) =>
    run.filter(isCount).flatMap((total) => {
      const [piece, whole] = [numberSpan(part), numberSpan(total)]
      const behind = part.sentence.start === total.sentence.start && piece.start < whole.start
      if (!behind || !OF_THE_NUMBER.test(between(part, piece, whole))) return []
      return mayBeParts(total, part) && isLess(part, total) ? [{ total, parts: [part], told: true }] : []
    }),
  )
}

/** "Of the 48 on board, 44 were rescued": the number in front is the whole of the one next to it. */
function partsOfFirst(run: readonly Claim[]): Decomposition[] {
  return run.filter(isCount).flatMap((total) => {
    if (!OF_THOSE.test(before(total, numberSpan(total)))) return []
    const at = numberSpan(total).end
    const part = run
      .filter((claim) => claim.sentence.start === total.sentence.start && numberSpan(claim).start > at)
      .sort((a, b) => numberSpan(a).start - numberSpan(b).start)[0]
    // Those who are some of others seldom have another noun than they.
    const some =
      part !== undefined && isCount(part) && (part.value.unit === null || part.value.unit === total.value.unit)
    return some && mayBeParts(total, part) && isLess(part, total) ? [{ total, parts: [part], told: true }] : []
  })
}

/** "1,210 have left, and 1,800 are to leave in all": the number before it is a part of one that is told to be of all. */
function partsInAll(run: readonly Claim[]): Decomposition[] {
  return run.flatMap((total, i) => {
    const part = run[i - 1]
    if (part === undefined || !isCount(part) || !isCount(total) || part.sentence.start !== total.sentence.start)
      return []
    const all = saysOneOf(wordsOf(clauseOfNumber(total)), IN_ALL) && !saysOneOf(wordsOf(clauseOfNumber(part)), IN_ALL)
    const isOfSame = total.value.unit === null && mayBeOneFate(part, total)
    return all && isOfSame && mayBeParts(total, part) && isLess(part, total)
      ? [{ total, parts: [part], told: true }]
      : []
  })
}

/** What stands right before a number that a sentence lists after others. English, Spanish. */
const LISTED = /(?:[,:(]|(?<!\p{L})(?:and|y|e))\s(?:\p{L}+\s)?$/u

/** "208 died, 145 of them civilians, 60 policemen and three soldiers": what its sentence tells behind a number and what adds up to it. */
function partsListed(run: readonly Claim[]): Decomposition[] {
  return run.flatMap((total, i) => {
    if (!isCount(total)) return []
    const items = run
      .slice(i + 1)
      .filter(
        (claim) =>
          claim.sentence.start === total.sentence.start &&
          LISTED.test(before(claim, numberSpan(claim))) &&
          mayBeParts(total, claim) &&
          mayBeOneFate(claim, total),
      )
    const parts = items.length < 2 ? null : partsOf(total.value, items, (claim) => claim.value)
    return parts === null ? [] : [{ total, parts, told: true }]
  })
}

/** Every part of a number that a sentence of the neighbourhood tells as one. */
export const partsTold = (run: readonly Claim[]): Decomposition[] => [
  ...partsListed(run),
  ...toldParts(run),
  ...partsOfNext(run),
  ...partsOfFirst(run),
  ...partsInAll(run),
]
