// The subjects of verb groups: left of a finite verb, shared by coordinated ones, handed on to infinitives, participles
// and relative clauses.
import type { Token } from '../token.js'
import { baseOf, type Clauses, NO_GROUPS, type NounGroup, possessorOf } from './clause.js'
import { coordinatedLeft, coordinatedRight } from './coordination.js'
import {
  actsThrough,
  antecedentOf,
  beforeChain,
  governorOfInfinitive,
  groups,
  openingOf,
  previousGroup,
  reaching,
  relativeOver,
  sharedGroup,
} from './left-of-verb.js'
import { OBJECT_CONTROL } from './lexicon.js'
import type { Phrase, VerbGroup } from './phrase.js'
import { skipLeft } from './phrase.js'
import { isTimeLike } from './verb-form.js'

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

function finiteSubject(clauses: Clauses, i: number): readonly NounGroup[] {
  const { phrases } = clauses
  let k = skipLeft(phrases, i - 1)
  for (let steps = 0; steps < 12; steps++) {
    const phrase = phrases[k]
    if (phrase === undefined) return inverted(clauses, i)
    if (phrase.kind === 'np') {
      const base = baseOf(clauses, k)
      if (base !== null) {
        const relative = relativeOver(clauses, base, i)
        if (relative !== null) return groups(clauses, coordinatedLeft(clauses, relative))
        return reaching(clauses, groups(clauses, coordinatedLeft(clauses, base)), i)
      }
      k = skipLeft(phrases, beforeChain(clauses, k))
      continue
    }
    if (phrase.kind === 'rel') {
      const antecedent = antecedentOf(clauses, k)
      return antecedent === null ? NO_GROUPS : groups(clauses, [antecedent])
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

/** "nor was it spared": the subject stands after the auxiliary. */
function inverted(clauses: Clauses, i: number): readonly NounGroup[] {
  const group = clauses.phrases[i] as VerbGroup
  const next = clauses.phrases[i + 1]
  return group.copula && next?.kind === 'np' ? groups(clauses, [i + 1]) : NO_GROUPS
}

const lemmaOf = (clauses: Clauses, i: number): string => {
  const token = clauses.tokens[(clauses.phrases[i] as Phrase).head] as Token
  return token.lemma
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
    if (OBJECT_CONTROL.has(lemma)) return groups(clauses, coordinatedRight(clauses, governor.object))
    const own = possessorOf(clauses, left)
    if (own.length > 0) return own
  }
  return subjectOf(clauses, governor.phrase)
}

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
    const main = actsThrough(clauses, left) ? previousMain(clauses, i) : null
    return main === null ? groups(clauses, [left]) : subjectOf(clauses, main)
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
