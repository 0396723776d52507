// The phrases of a sentence with their place, and noun groups: a noun phrase with what belongs to it.

import type { Token } from '../token.js'
import { type Phrase, skipLeft, type VerbGroup } from './phrase.js'
import { readPhrases } from './phrases.js'
import { CLAUSE_OPENERS, decideForms, isTimeLike } from './verb-form.js'

/** A noun phrase with the of-phrases that belong to it. */
export interface NounGroup {
  /** Index of its first phrase. */
  readonly phrase: number
  readonly first: number
  readonly last: number
  /** The token that heads the first noun phrase. */
  readonly head: number
}

export interface Clauses {
  readonly tokens: readonly Token[]
  readonly phrases: readonly Phrase[]
  readonly firstToken: number
  readonly lastToken: number
  /** Phrase index of each token of the sentence, counted from `firstToken`. */
  readonly phraseOfToken: readonly number[]
  /** Verb groups whose form the clause has decided. */
  readonly subjects: Map<number, readonly NounGroup[]>
}

/** Reads a sentence's clauses. */
export function readClauses(tokens: readonly Token[], firstToken: number, lastToken: number): Clauses {
  const phrases = decideForms(tokens, readPhrases(tokens, firstToken, lastToken))
  const phraseOfToken = new Array<number>(lastToken - firstToken).fill(0)
  phrases.forEach((phrase, index) => {
    for (let t = phrase.first; t < phrase.last; t++) phraseOfToken[t - firstToken] = index
  })
  return { tokens, phrases, firstToken, lastToken, phraseOfToken, subjects: new Map() }
}

export const phraseAt = (clauses: Clauses, token: number): number =>
  clauses.phraseOfToken[token - clauses.firstToken] ?? 0

/** The first noun phrase of the chain of prepositions that ends at `i`, leaving out dates. */
export function baseOf(clauses: Clauses, i: number): number | null {
  const { phrases, tokens } = clauses
  let k = i
  for (;;) {
    const np = phrases[k]
    if (np?.kind !== 'np') return null
    const timeLike = isTimeLike(tokens, np)
    const before = skipLeft(phrases, k - 1)
    if (phrases[before]?.kind === 'prep') {
      const word = (tokens[(phrases[before] as Phrase).first] as Token).lower
      if (CLAUSE_OPENERS.has(word)) return timeLike ? null : k
      const left = skipLeft(phrases, before - 1)
      if (phrases[left]?.kind === 'np') {
        k = left
        continue
      }
      if (phrases[left]?.kind === 'vg' && (phrases[left] as VerbGroup).form === 'participle') {
        const antecedent = skipLeft(phrases, left - 1)
        if (phrases[antecedent]?.kind === 'np') {
          k = antecedent
          continue
        }
      }
      return timeLike ? null : k
    }
    // "wanted by police" inside the subject: go on to the noun it qualifies.
    if (phrases[before]?.kind === 'vg' && (phrases[before] as VerbGroup).form !== 'finite' && !timeLike) {
      const antecedent = skipLeft(phrases, before - 1)
      if (phrases[antecedent]?.kind === 'np') {
        k = antecedent
        continue
      }
    }
    if (timeLike && phrases[before]?.kind === 'np') {
      k = before
      continue
    }
    return timeLike ? null : k
  }
}

export const NO_GROUPS: readonly NounGroup[] = []

/** The possessor of the noun phrase at `i` as a group. */
export function possessorOf(clauses: Clauses, i: number): readonly NounGroup[] {
  const np = clauses.phrases[i]
  if (np?.kind !== 'np' || np.possessor === null) return NO_GROUPS
  const { first } = np.possessor
  let { last } = np.possessor
  while (last > first + 1 && /^[’']$/u.test((clauses.tokens[last - 1] as Token).text)) last--
  // "Saturday's meeting", "last week's clashes": when, not whose.
  if (isTimeLike(clauses.tokens, { ...np, first, last, head: last - 1 })) return NO_GROUPS
  return [{ phrase: i, first, last, head: last - 1 }]
}
