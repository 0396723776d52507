// The phrases of a sentence with their place, and noun groups: a noun phrase with what belongs to it.

import type { Token } from '../token.js'
import { GOVERNING_NOUNS } from './lexicon.js'
import { type NounPhrase, type Phrase, skipLeft, type VerbGroup } from './phrase.js'
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

const ATTACHING = new Set(['of', 'in', 'near', 'inside', 'within'])

/** Heads whose maker or office is part of them: a request from the court, the envoy to the capital. */
const SPEECH_LINKS = new Set(['from', 'by'])

const POSTED = new Set(['ambassador', 'envoy', 'adviser', 'advisor', 'delegate', 'representative', 'emissary'])

/** Whether a prepositional phrase belongs to the noun before it. */
function attaches(clauses: Clauses, np: NounPhrase, word: string, next: NounPhrase, wide: boolean): boolean {
  const head = clauses.tokens[np.head] as Token
  // "accused him of", "accusations by Norland of theft": what follows a name or pronoun is the matter, unless a name too.
  if (word === 'of') return head.pos === 'PROPN' ? !np.pronoun && namesIn(clauses, next) : !PERSONAL.has(head.lower)
  if (!wide) return false
  if (word === 'to') return POSTED.has(head.lower)
  // "the Office for National Statistics": one name.
  if (word === 'for') return head.pos === 'PROPN' && isName(clauses, next)
  // A person's name takes no place phrase: what follows it is where the act was.
  if (head.pos === 'PROPN') return false
  if (SPEECH_LINKS.has(word)) return GOVERNING_NOUNS.has(head.lemma)
  return ATTACHING.has(word)
}

/** The group that starts with the noun phrase at `i`: of-phrases, where `wide` place phrases too, and a name in apposition. */
export function groupAt(clauses: Clauses, i: number, wide = false): NounGroup {
  const { phrases, tokens } = clauses
  const np = phrases[i] as NounPhrase
  let last = np.last
  let end = i
  for (let k = i + 1; k + 1 < phrases.length; k += 2) {
    const prep = phrases[k] as Phrase
    const next = phrases[k + 1] as Phrase
    if (prep.kind !== 'prep' || next.kind !== 'np' || isTimeLike(tokens, next)) break
    const host = phrases[k - 1] as NounPhrase
    if (prep.last - prep.first > 1 || !attaches(clauses, host, (tokens[prep.first] as Token).lower, next, wide)) break
    last = next.last
    end = k + 1
  }
  const name = wide ? (appositionAfter(clauses, np, end) ?? descriptionAfter(clauses, np, end)) : null
  return { phrase: i, first: np.first, last: name ?? last, head: np.head }
}

const PERSONAL = new Set(['him', 'her', 'them', 'it', 'me', 'us', 'you', 'he', 'she', 'they', 'we', 'i'])

function namesIn(clauses: Clauses, np: NounPhrase): boolean {
  for (let t = np.first; t < np.last; t++) if ((clauses.tokens[t] as Token).pos === 'PROPN') return true
  return false
}

/** Whether a noun phrase is a name that opens with its capital. */
const isName = (clauses: Clauses, np: NounPhrase): boolean =>
  (clauses.tokens[np.first] as Token).pos === 'PROPN' && /^\p{Lu}/u.test((clauses.tokens[np.first] as Token).text)

/** "the president, Ann Lee,": the token after a name in apposition to a description, or null. */
function appositionAfter(clauses: Clauses, np: NounPhrase, end: number): number | null {
  const { phrases, tokens } = clauses
  const comma = phrases[end + 1]
  const name = phrases[end + 2]
  if (comma?.kind !== 'comma' || name?.kind !== 'np' || name.possessor !== null) return null
  if (np.pronoun || (tokens[np.head] as Token).lower.endsWith('s')) return null
  if (!allNames(clauses, name) || name.last - name.first < 2 || isTimeLike(tokens, name)) return null
  const after = phrases[end + 3]
  // "Lee Ann, Kim Roe, and Jo Day": a list of names.
  if (after?.kind === 'comma' && phrases[end + 4]?.kind === 'conj' && allNames(clauses, np)) return null
  return after === undefined ||
    after.kind === 'comma' ||
    after.kind === 'stop' ||
    after.kind === 'vg' ||
    after.kind === 'prep'
    ? name.last
    : null
}

/** "Ann Lee, the council's speaker,": the token after a description in apposition to a person's name, or null. */
function descriptionAfter(clauses: Clauses, np: NounPhrase, end: number): number | null {
  const { phrases, tokens } = clauses
  const description = phrases[end + 2]
  if (end !== phraseAt(clauses, np.first) || phrases[end + 1]?.kind !== 'comma' || description?.kind !== 'np')
    return null
  if (np.last - np.first < 2 || !allNames(clauses, np) || description.pronoun || isTimeLike(tokens, description))
    return null
  if (allNames(clauses, description)) return null
  let k = end + 2
  while (phrases[k + 1]?.kind === 'prep' && phrases[k + 2]?.kind === 'np') k += 2
  const verb = phrases[k + 2]
  return phrases[k + 1]?.kind === 'comma' && (verb?.kind === 'vg' || verb?.kind === 'prep' || verb?.kind === 'adv')
    ? (phrases[k] as NounPhrase).last
    : null
}

function allNames(clauses: Clauses, np: NounPhrase): boolean {
  for (let t = np.first; t < np.last; t++) if ((clauses.tokens[t] as Token).pos !== 'PROPN') return false
  return true
}

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

/** Noun phrases joined to the one at `i` on its left: A, B and C. */
export function coordinatedLeft(clauses: Clauses, i: number): number[] {
  const { phrases } = clauses
  const all = [i]
  let k = i
  for (;;) {
    const link = phrases[k - 1]
    if (link?.kind !== 'conj' && !(link?.kind === 'comma' && all.length > 1)) break
    const at = link.kind === 'conj' && phrases[k - 2]?.kind === 'comma' ? k - 3 : k - 2
    if (phrases[at]?.kind !== 'np') break
    const base = baseOf(clauses, at)
    if (base === null) break
    // The object of an earlier verb is no subject of this one.
    if (phrases[skipLeft(phrases, base - 1)]?.kind === 'vg') break
    all.unshift(base)
    k = base
  }
  return all
}

/** Noun phrases joined to the one at `i` on its right, as far as no verb claims them as its subject. */
export function coordinatedRight(clauses: Clauses, i: number): number[] {
  const { phrases } = clauses
  const all = [i]
  let k = i
  for (;;) {
    let end = k
    // "struck camps with drones and shells": what is joined after another preposition belongs to that.
    while (phrases[end + 1]?.kind === 'prep' && phrases[end + 2]?.kind === 'np' && attachesToNoun(clauses, end + 1))
      end += 2
    const named = appositionAfter(clauses, phrases[k] as NounPhrase, end) !== null
    const at = named ? joinedAfterName(clauses, end + 2) : joinedAfter(phrases, end)
    if (at === null) break
    let after = at
    while (phrases[after + 1]?.kind === 'prep' && phrases[after + 2]?.kind === 'np') after += 2
    const verb = phrases[after + 1]
    if (verb?.kind === 'vg' && verb.form === 'finite') break
    all.push(at)
    k = at
  }
  return all
}

/** "the mayor, Lee Ann, and two aides": what is joined behind a name in apposition. */
function joinedAfterName(clauses: Clauses, name: number): number | null {
  const { phrases, tokens } = clauses
  const conj = phrases[name + 1]?.kind === 'comma' ? name + 2 : name + 1
  const joins = phrases[conj]?.kind === 'conj' && (tokens[(phrases[conj] as Phrase).first] as Token).lower === 'and'
  return joins && phrases[conj + 1]?.kind === 'np' && phrases[conj + 2]?.kind !== 'vg' ? conj + 1 : null
}

/** The noun phrase that "and", or a comma inside a list that ends in "and", joins to the one at `end`. */
function joinedAfter(phrases: readonly Phrase[], end: number): number | null {
  const link = phrases[end + 1]
  if (link?.kind === 'conj') return phrases[end + 2]?.kind === 'np' ? end + 2 : null
  if (link?.kind !== 'comma') return null
  let k = end + 2
  while (phrases[k]?.kind === 'np' && phrases[k + 1]?.kind === 'comma' && phrases[k + 2]?.kind === 'np') k += 2
  if (phrases[k]?.kind !== 'np') return null
  const conj = phrases[k + 1]?.kind === 'comma' ? k + 2 : k + 1
  if (phrases[conj]?.kind !== 'conj' || phrases[conj + 1]?.kind !== 'np') return null
  // "freed the crew, police and witnesses said": a list with a verb of its own is its subject.
  return phrases[conj + 2]?.kind === 'vg' ? null : end + 2
}

const attachesToNoun = (clauses: Clauses, prep: number): boolean =>
  /^(?:of|in|from|at|near)$/u.test((clauses.tokens[(clauses.phrases[prep] as Phrase).first] as Token).lower)

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
