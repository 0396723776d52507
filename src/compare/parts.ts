// Totals of a group that one document gives the parts of, in neighbouring sentences.
import type { Claim, ClaimValue } from '../model/index.js'
import { comparable, partsOf, readingsOf } from '../model/index.js'
import { behind, between, numberSpan, saysOneOf, wordsOf } from './clause.js'
import { OF_THEM, OF_WHICH } from './counting-words.js'
import { roundedReachesMeet } from './reach.js'

/** A total with the parts that one document gives for it. */
export interface Decomposition {
  readonly total: Claim
  readonly parts: readonly Claim[]
  /** Whether the text says so ("of which"); else the numbers add up. */
  readonly told: boolean
}

/** Parts of one whole are told in neighbouring sentences. */
const REACH = 1

/** So many words behind a part may point back at its total. */
const BEHIND_WORDS = 5

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

const mayBeParts = (total: Claim, part: Claim): boolean =>
  part !== total && [part, total].every(({ change }) => change === null || change.kind === 'level')

/** What a sentence says is of a number that it gives: "86 boats, of which 61", "24 boats, most of them small". */
function toldParts(run: readonly Claim[]): Decomposition[] {
  return run.flatMap((total, i) => {
    const part = run[i + 1]
    if (part === undefined || part.sentence.start !== total.sentence.start || !mayBeParts(total, part)) return []
    const [whole, piece] = [numberSpan(total), numberSpan(part)]
    const amid = between(part, whole, piece)
    const after = wordsOf(behind(part, piece)).slice(0, BEHIND_WORDS)
    // "61 boats (55 small ones)": what stands in brackets behind a number of things is of them.
    const bracketed = /^[^()]*\($/u.test(amid) && (part.value?.unit === null || part.value?.unit === total.value?.unit)
    const says =
      saysOneOf(wordsOf(amid), OF_WHICH) ||
      saysOneOf(after, OF_THEM) ||
      (bracketed && total.value?.attribute === 'count')
    const less =
      total.value !== null &&
      part.value !== null &&
      comparable(total.value, part.value) &&
      Math.max(...readingsOf(part.value)) < Math.min(...readingsOf(total.value))
    return says && less ? [{ total, parts: [part], told: true }] : []
  })
}

function allDecompositions(claims: readonly Claim[]): Decomposition[] {
  return neighbourhoods(claims).flatMap((run) => {
    const told = toldParts(run)
    // What is told to be a part of a number is not added to it.
    const within = new Set(told.flatMap(({ parts }) => parts))
    const sums = claims.flatMap((total) => {
      if (total.value === null || !mayAddUpTo(total, run)) return []
      const items = run.filter((claim) => mayBeParts(total, claim) && !within.has(claim))
      const parts = partsOf(total.value, items, (claim) => claim.value)
      return parts === null ? [] : [{ total, parts, told: false }]
    })
    return [...told, ...sums]
  })
}

/** Numbers of one text add up to a total of another by chance where they are many; there only a mass or a sum of money is tried. */
const mayAddUpTo = (total: Claim, run: readonly Claim[]): boolean =>
  run.some((claim) => claim.document === total.document) ||
  total.value?.attribute === 'mass' ||
  total.value?.attribute === 'money'

/** The decomposition under which one of two values is a part of the other, or null. */
export function partOf(a: ClaimValue, b: ClaimValue, known: readonly Decomposition[]): Decomposition | null {
  for (const decomposition of known) {
    const total = decomposition.total.value
    if (total === null || !comparable(total, a)) continue
    const isPart = (value: ClaimValue) =>
      decomposition.parts.some((part) => part.value !== null && roundedReachesMeet(part.value, value))
    if ((roundedReachesMeet(total, a) && isPart(b)) || (roundedReachesMeet(total, b) && isPart(a))) return decomposition
  }
  return null
}
