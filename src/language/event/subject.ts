// The subjects of verb groups: left of a finite verb, shared by coordinated ones, handed on to infinitives, participles
// and relative clauses.
import type { Token } from '../token.js'
import {
  baseOf,
  type Clauses,
  coordinatedLeft,
  coordinatedRight,
  groupAt,
  NO_GROUPS,
  type NounGroup,
  possessorOf,
} from './clause.js'
import { OBJECT_CONTROL, SUBJECT_CONTROL } from './lexicon.js'
import type { Phrase, VerbGroup } from './phrase.js'
import { skipLeft } from './phrase.js'
import { isTimeLike } from './verb-form.js'

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

function nextFinite(clauses: Clauses, i: number): number | null {
  for (let k = i + 1; k < clauses.phrases.length; k++) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop') return null
    if (phrase.kind === 'vg' && phrase.form === 'finite' && subjectOf(clauses, k).length > 0) return k
  }
  return null
}

/** The grammatical subjects of the verb group at `i`; empty where none can be told. */
export function subjectOf(clauses: Clauses, i: number): readonly NounGroup[] {
  const known = clauses.subjects.get(i)
  if (known !== undefined) return known
  clauses.subjects.set(i, NO_GROUPS)
  const group = clauses.phrases[i] as VerbGroup
  const found =
    group.form === 'finite'
      ? finiteSubject(clauses, i)
      : group.form === 'infinitive'
        ? infinitiveSubject(clauses, i)
        : participleSubject(clauses, i)
  clauses.subjects.set(i, found)
  return found
}

export function groups(clauses: Clauses, indexes: readonly number[]): readonly NounGroup[] {
  return indexes.map((index) => groupAt(clauses, index, true))
}

function finiteSubject(clauses: Clauses, i: number): readonly NounGroup[] {
  const { phrases } = clauses
  let k = skipLeft(phrases, i - 1)
  for (let steps = 0; steps < 12; steps++) {
    const phrase = phrases[k]
    if (phrase === undefined) return inverted(clauses, i)
    if (phrase.kind === 'np') {
      const base = baseOf(clauses, k)
      if (base !== null) return groups(clauses, coordinatedLeft(clauses, base))
      k = skipLeft(phrases, beforeChain(clauses, k))
      continue
    }
    if (phrase.kind === 'rel') {
      const antecedent = antecedentOf(clauses, k)
      return antecedent === null ? NO_GROUPS : groups(clauses, [baseForRelative(clauses, antecedent)])
    }
    if (phrase.kind === 'conj') {
      const previous = sharedGroup(clauses, i, k)
      return previous === null ? NO_GROUPS : subjectOf(clauses, previous)
    }
    if (phrase.kind === 'comma' || phrase.kind === 'stop' || phrase.kind === 'dash') {
      const open = openingOf(clauses, k)
      if (open === null) {
        // ", raided shops, seized goods": a list of verbs.
        const previous = previousGroup(clauses, i, true)
        return phrase.kind === 'comma' && previous !== null ? subjectOf(clauses, previous) : inverted(clauses, i)
      }
      k = skipLeft(phrases, open - 1)
      continue
    }
    if (phrase.kind === 'vg') {
      // "the man arrested in May said": the participle belongs to the subject.
      if (phrase.form === 'finite') return NO_GROUPS
      k = skipLeft(phrases, k - 1)
      continue
    }
    if (phrase.kind === 'sub') return inverted(clauses, i)
    k = skipLeft(phrases, k - 1)
  }
  return NO_GROUPS
}

const baseForRelative = (_clauses: Clauses, antecedent: number): number => antecedent

/** Left of a chain of prepositional phrases that ends at `i`. */
function beforeChain(clauses: Clauses, i: number): number {
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
function openingOf(clauses: Clauses, close: number): number | null {
  const { phrases } = clauses
  for (let k = close - 1; k > 0; k--) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind !== 'comma' && phrase.kind !== 'stop' && phrase.kind !== 'dash') continue
    const before = phrases[skipLeft(phrases, k - 1)]
    const inside = phrases[k + 1]
    if (before?.kind !== 'np' || inside === undefined) continue
    if (phrase.kind === 'stop' && (clauses.tokens[phrase.first] as Token).text !== '(') return null
    return k
  }
  return null
}

/** "nor was it spared": the subject stands after the auxiliary. */
function inverted(clauses: Clauses, i: number): readonly NounGroup[] {
  const group = clauses.phrases[i] as VerbGroup
  const next = clauses.phrases[i + 1]
  return group.copula && next?.kind === 'np' ? groups(clauses, [i + 1]) : NO_GROUPS
}

/** The verb group that shares its subject with the one after the conjunction at `conj`. */
function sharedGroup(clauses: Clauses, i: number, conj: number): number | null {
  const group = clauses.phrases[i] as VerbGroup
  for (let k = conj - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop' && phrase.first > 0 && (clauses.tokens[phrase.first] as Token).text === ';') return null
    if (phrase.kind === 'vg' && phrase.form === group.form) return k
  }
  return null
}

const lemmaOf = (clauses: Clauses, i: number): string => {
  const token = clauses.tokens[(clauses.phrases[i] as Phrase).head] as Token
  return token.lemma
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

function infinitiveSubject(clauses: Clauses, i: number): readonly NounGroup[] {
  const { phrases } = clauses
  const left = skipLeft(phrases, i - 1)
  // Fronted: "To meet demand, the company hired".
  if (
    left < 0 ||
    ((phrases[left]?.kind === 'comma' || phrases[left]?.kind === 'stop') && previousGroup(clauses, i) === null)
  ) {
    const main = nextFinite(clauses, i)
    return main === null ? NO_GROUPS : subjectOf(clauses, main)
  }
  if (
    phrases[left]?.kind === 'conj' ||
    (phrases[left]?.kind === 'comma' && (phrases[i] as VerbGroup).form === 'infinitive')
  ) {
    const previous = sharedGroup(clauses, i, left)
    if (previous !== null) return subjectOf(clauses, previous)
  }
  const governor = governorOfInfinitive(clauses, i)
  if (governor === null) {
    const np = phrases[left]
    return np?.kind === 'np' ? possessorOf(clauses, left) : NO_GROUPS
  }
  const verb = phrases[governor.phrase] as VerbGroup
  const lemma = lemmaOf(clauses, governor.phrase)
  if (governor.object !== null) {
    if (verb.passive) return subjectOf(clauses, governor.phrase)
    if (OBJECT_CONTROL.has(lemma) && !(SUBJECT_CONTROL.has(lemma) && isThing(clauses, governor.object)))
      return groups(clauses, coordinatedRight(clauses, governor.object))
    const own = possessorOf(clauses, left)
    if (own.length > 0) return own
  }
  return subjectOf(clauses, governor.phrase)
}

const isThing = (_clauses: Clauses, _i: number): boolean => false

function participleSubject(clauses: Clauses, i: number): readonly NounGroup[] {
  const { phrases, tokens } = clauses
  const group = phrases[i] as VerbGroup
  const left = skipLeft(phrases, i - 1)
  const before = phrases[left]
  if (before === undefined) {
    const main = nextFinite(clauses, i)
    return main === null || isOwnSubject(clauses, i, main) ? NO_GROUPS : subjectOf(clauses, main)
  }
  if (before.kind === 'np' && !isTimeLike(tokens, before)) {
    if (group.form === 'participle' || group.passive) return groups(clauses, [left])
    // "officials citing", "with troops seizing": the noun it follows, unless it is the object of a verb that takes a gerund.
    const base = phrases[skipLeft(phrases, left - 1)]
    return base?.kind === 'prep' &&
      (tokens[base.first] as Token).lower !== 'with' &&
      (tokens[base.first] as Token).lower !== 'of'
      ? groups(clauses, [left])
      : groups(clauses, [left])
  }
  if (before.kind === 'conj') {
    const previous = sharedGroup(clauses, i, left)
    return previous === null ? NO_GROUPS : subjectOf(clauses, previous)
  }
  if (before.kind === 'comma') {
    const previous = previousGroup(clauses, i)
    if (previous === null) {
      if (group.form === 'participle' && phrases[left - 1]?.kind === 'np') return groups(clauses, [left - 1])
      const main = nextFinite(clauses, i)
      if (main !== null) return subjectOf(clauses, main)
      return phrases[left - 1]?.kind === 'np' ? groups(clauses, [left - 1]) : NO_GROUPS
    }
    const np = phrases[left - 1]
    if (group.form === 'participle' && np?.kind === 'np') return groups(clauses, [left - 1])
    const finite = previousMain(clauses, i)
    return subjectOf(clauses, finite ?? previous)
  }
  // After a preposition or conjunction: the subject of the clause it belongs to.
  const previous = previousMain(clauses, i)
  if (previous !== null) {
    const possessor = phrases[left - 1]?.kind === 'np' ? possessorOf(clauses, left - 1) : NO_GROUPS
    return possessor.length > 0 ? possessor : subjectOf(clauses, previous)
  }
  const main = nextFinite(clauses, i)
  return main === null ? NO_GROUPS : subjectOf(clauses, main)
}

function previousMain(clauses: Clauses, i: number): number | null {
  for (let k = i - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop' && (clauses.tokens[phrase.first] as Token).text !== ')') return null
    if (phrase.kind === 'vg' && (phrase.form === 'finite' || phrase.form === 'infinitive')) return k
  }
  return null
}

/** "Launching strikes could backfire": the gerund is itself the subject of the verb. */
export function isOwnSubject(clauses: Clauses, i: number, main: number): boolean {
  for (let k = i + 1; k < main; k++) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'comma' && clauses.phrases[k + 1]?.kind === 'np') {
      // A comma before a noun phrase and the verb: the participle was an adjunct.
      for (let j = k + 1; j <= main; j++) if (clauses.phrases[j]?.kind === 'vg') return j !== main
    }
  }
  return true
}
