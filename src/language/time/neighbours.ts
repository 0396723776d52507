// What every grammar does with its rules: asks proposers by the word at hand, and joins what stands side by side. The
// rules themselves, and the words, are each language's own.
import { type Candidate, type Proposer, type Refiner, type Scan, widened } from './candidate.js'
import { isBareYear } from './meaning.js'

/** The proposers by the words at which they begin; those of one word in the order given. */
export function proposersByWord(
  entries: readonly (readonly [words: Iterable<string>, proposer: Proposer])[],
): ReadonlyMap<string, readonly Proposer[]> {
  const table = new Map<string, Proposer[]>()
  for (const [words, proposer] of entries)
    for (const word of words) {
      const known = table.get(word)
      if (known === undefined) table.set(word, [proposer])
      else known.push(proposer)
    }
  return table
}

/** What the first of the proposers that finds something finds at a token. */
export function firstOf(scan: Scan, index: number, proposers: readonly Proposer[]): Candidate | null {
  for (const proposer of proposers) {
    const found = proposer(scan, index)
    if (found !== null) return found
  }
  return null
}

/** Joins neighbours from the right, so that a period is whole before anything takes it as its own. */
export const joinNeighbours =
  (joined: (scan: Scan, left: Candidate, right: Candidate) => Candidate | null): Refiner =>
  (scan, candidates) => {
    const result: Candidate[] = []
    for (let i = candidates.length - 1; i >= 0; i--) {
      const left = candidates[i] as Candidate
      const right = result[result.length - 1]
      const whole = right === undefined ? null : joined(scan, left, right)
      if (whole !== null) result[result.length - 1] = whole
      else result.push(left)
    }
    return result.reverse()
  }

/** How two neighbours belong together: one expression, the ends of a range, or members of a list. */
export type Joint = 'whole' | 'range' | 'list'

/** How a language joins ranges. */
export interface RangeGrammar {
  readonly jointOf: (scan: Scan, left: Candidate, right: Candidate) => Joint | null
  /** The left date with what it leaves to the right one. */
  readonly withYearOf: (left: Candidate, right: Candidate) => Candidate
  /** The token at which a range of whole years begins. */
  readonly firstOfWhole: (scan: Scan, left: Candidate) => number
}

/** Two whole years are one expression with the word before them; other ranges stay two that share their interval. */
export const joinRanges =
  ({ jointOf, withYearOf, firstOfWhole }: RangeGrammar): Refiner =>
  (scan, candidates) => {
    const result: Candidate[] = []
    for (let i = candidates.length - 1; i >= 0; i--) {
      const left = candidates[i] as Candidate
      const right = result[result.length - 1]
      const joint = right === undefined ? null : jointOf(scan, left, right)
      if (right === undefined || joint === null) {
        result.push(left)
        continue
      }
      if (joint === 'list') result.push(withYearOf(left, right))
      else if (joint === 'whole' && isBareYear(left.meaning) && isBareYear(right.meaning))
        result[result.length - 1] = {
          ...widened(scan, left, firstOfWhole(scan, left), right.last),
          end: right.end,
          meaning: { kind: 'span', from: left.meaning, to: right.meaning },
          rule: 'from-to',
        }
      else {
        result[result.length - 1] = { ...right, range: 'to' }
        result.push({ ...withYearOf(left, right), range: 'from' })
      }
    }
    return result.reverse()
  }
