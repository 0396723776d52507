// What stands left of a verb, read off the phrases alone: the antecedent of a relative word, the verb that governs an
// infinitive or shares its subject, the end of an insertion, and how far a subject reaches up to its verb.
import type { Token } from '../token.js'
import { baseOf, type Clauses, type NounGroup, phraseAt } from './clause.js'
import { groupAt } from './noun-group.js'
import { type Phrase, skipLeft, type VerbGroup } from './phrase.js'
import { CLAUSE_OPENERS, isReporting, isTimeLike } from './verb-form.js'

/** The antecedent of the relative word at `i`. */
export function antecedentOf(clauses: Clauses, i: number): number | null {
  const { phrases, tokens } = clauses
  let k = skipLeft(phrases, i - 1)
  if (phrases[k]?.kind === 'prep') k = skipLeft(phrases, k - 1)
  while (k >= 0 && (phrases[k]?.kind === 'comma' || phrases[k]?.kind === 'stop')) k = skipLeft(phrases, k - 1)
  if (phrases[k]?.kind !== 'np') return null
  const word = (tokens[(phrases[i] as Phrase).first] as Token).lower
  // "officials in the capital, who": people, so the head of the chain when the nearest noun is a name after in or of.
  if (word === 'who' && phrases[k - 1]?.kind === 'prep' && phrases[k - 2]?.kind === 'np') {
    const prep = (tokens[(phrases[k - 1] as Phrase).first] as Token).lower
    if (prep === 'in' || prep === 'at' || prep === 'from') return k - 2
  }
  return k
}

/** The verb group left of `i` to which it is coordinated or on which it depends. */
export function previousGroup(clauses: Clauses, i: number, finiteOnly = false): number | null {
  for (let k = i - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop' && (clauses.tokens[phrase.first] as Token).text !== ')') return null
    if (phrase.kind === 'vg' && (!finiteOnly || phrase.form === 'finite')) return k
  }
  return null
}

/** "the men who met the mayor left": the noun before the verb is the object of a relative clause; its antecedent is the subject. */
export function relativeOver(clauses: Clauses, base: number, i: number): number | null {
  const { phrases } = clauses
  let verb = skipLeft(phrases, base - 1)
  const behind = phrases[verb]?.kind === 'prep'
  if (behind) verb = skipLeft(phrases, verb - 1)
  const inner = phrases[verb]
  if (inner?.kind !== 'vg' || inner.form !== 'finite') return null
  if (!behind && isReporting(clauses.tokens, inner)) return null
  const relative = skipLeft(phrases, verb - 1)
  if (phrases[relative]?.kind !== 'rel' || phrases[i - 1]?.kind === 'conj') return null
  const antecedent = antecedentOf(clauses, relative)
  return antecedent === null ? null : baseOf(clauses, antecedent)
}

/** "rebels loyal to the general seized", "staff at the mill walked out": what stands between a subject and its verb belongs to it. */
export function reaching(clauses: Clauses, all: readonly NounGroup[], verb: number): readonly NounGroup[] {
  const { phrases, tokens } = clauses
  const last = all.at(-1)
  if (last === undefined) return all
  let end = last.last
  for (let k = phraseAt(clauses, last.last - 1) + 1; k < verb; k++) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind === 'adv' || phrase.kind === 'quote') continue
    if (phrase.kind === 'prep') {
      const next = phrases[k + 1]
      if (CLAUSE_OPENERS.has((tokens[phrase.first] as Token).lower) || next?.kind !== 'np') return all
      if (isTimeLike(tokens, next)) break
      end = next.last
      k++
    } else if (phrase.kind === 'vg' && phrase.form !== 'finite') end = phrase.last
    else if (phrase.kind === 'np' && isTimeLike(tokens, phrase)) break
    else if (phrase.kind === 'np' && phrases[k - 1]?.kind === 'vg') end = phrase.last
    else return all
  }
  return [...all.slice(0, -1), { ...last, last: end }]
}

/** Left of a chain of prepositional phrases that ends at `i`. */
export function beforeChain(clauses: Clauses, i: number): number {
  const { phrases } = clauses
  let k = i
  while (phrases[k]?.kind === 'np' && phrases[skipLeft(phrases, k - 1)]?.kind === 'prep') {
    const prep = skipLeft(phrases, k - 1)
    const left = skipLeft(phrases, prep - 1)
    if (phrases[left]?.kind !== 'np') return prep - 1
    k = left
  }
  return k - 1
}

/** For a comma, bracket or dash that closes an insertion: the index of the mark that opened it, or null. */
export function openingOf(clauses: Clauses, close: number): number | null {
  const { phrases } = clauses
  for (let k = close - 1; k > 0; k--) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind !== 'comma' && phrase.kind !== 'stop' && phrase.kind !== 'dash') continue
    const before = phrases[skipLeft(phrases, k - 1)]
    const inside = phrases[k + 1]
    if (before?.kind !== 'np' || inside === undefined) continue
    if (phrase.kind === 'stop' && (clauses.tokens[phrase.first] as Token).text !== '(') return null
    return phrase.kind === 'comma' && isClauseOfItsOwn(clauses, k + 1, close) ? null : k
  }
  return null
}

/** "To calm them, the mayor opened the hall, sent guards": what begins with its own subject and verb is put into nothing; ", aides said," is. */
function isClauseOfItsOwn({ phrases, tokens }: Clauses, from: number, to: number): boolean {
  if (phrases[from]?.kind !== 'np') return false
  for (let k = from + 1; k < to; k++) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind === 'vg') return phrase.form === 'finite' && !isReporting(tokens, phrase)
    if (phrase.kind !== 'adv') return false
  }
  return false
}

/** The verb group that shares its subject with the one after the conjunction at `conj`. */
export function sharedGroup(clauses: Clauses, i: number, conj: number): number | null {
  const group = clauses.phrases[i] as VerbGroup
  for (let k = conj - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop' && phrase.first > 0 && (clauses.tokens[phrase.first] as Token).text === ';') return null
    if (phrase.kind === 'vg' && phrase.form === group.form) return k
  }
  return null
}

/** The governing verb group or noun of an infinitive, by what stands left of it. */
export function governorOfInfinitive(
  clauses: Clauses,
  i: number,
): { readonly phrase: number; readonly object: number | null } | null {
  const { phrases } = clauses
  let k = skipLeft(phrases, i - 1)
  let object: number | null = null
  for (let steps = 0; steps < 14; steps++) {
    const phrase = phrases[k]
    if (phrase === undefined || (phrase.kind === 'stop' && k > 0)) return null
    if (phrase.kind === 'vg') {
      if (phrase.form === 'infinitive' && phrases[skipLeft(phrases, i - 1)]?.kind === 'conj')
        return governorOfInfinitive(clauses, k)
      return { phrase: k, object }
    }
    if (phrase.kind === 'np') object = k
    k = skipLeft(phrases, k - 1)
  }
  return null
}

export function groups(clauses: Clauses, indexes: readonly number[]): readonly NounGroup[] {
  return indexes.map((index) => groupAt(clauses, index, true))
}

/** Words that carry what their author does: issued a statement urging, signed an order banning. */
const CARRIERS = new Set(
  'statement letter order resolution message report declaration communique petition speech decree bill tweet video'.split(
    ' ',
  ),
)
const WHERE = new Set(['in', 'at', 'near', 'from', 'to'])

/** "came to Norland seeking work", "sent a letter asking": the noun before the gerund only says where, or bears the words. */
export function actsThrough(clauses: Clauses, np: number): boolean {
  const { phrases, tokens } = clauses
  const head = tokens[(phrases[np] as Phrase).head] as Token
  const before = phrases[skipLeft(phrases, np - 1)]
  if (before?.kind === 'vg') return CARRIERS.has(head.lemma)
  return before?.kind === 'prep' && head.pos === 'PROPN' && WHERE.has((tokens[before.first] as Token).lower)
}
