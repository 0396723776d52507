// The clauses of a Spanish sentence: its phrases, and whose the subject of each verb is. Spanish puts subjects before or
// after the verb and leaves them out, so the subjects are settled here and the rules that follow only look them up.
import type { Clauses, NounGroup } from '../clause.js'
import { NO_GROUPS } from '../clause.js'
import { groupAt } from '../noun-group.js'
import type { Phrase, VerbGroup } from '../phrase.js'
import { skipLeft } from '../phrase.js'
import { type SpanishGroup, spanishPhrases } from './phrases.js'
import type { Source } from './verb-group.js'

/** Reads the clauses of a Spanish sentence. */
export function readSpanishClauses(source: Source, firstToken: number, lastToken: number): Clauses {
  const phrases = withVoice(spanishPhrases(source, firstToken, lastToken))
  const phraseOfToken = new Array<number>(lastToken - firstToken).fill(0)
  phrases.forEach((phrase, index) => {
    for (let t = phrase.first; t < phrase.last; t++) phraseOfToken[t - firstToken] = index
  })
  const clauses: Clauses = { tokens: source.tokens, phrases, firstToken, lastToken, phraseOfToken, subjects: new Map() }
  phrases.forEach((phrase, i) => {
    if (phrase.kind === 'vg') clauses.subjects.set(i, subjectIn(clauses, i, phrase))
  })
  return clauses
}

/** Settles voice where the words around a verb tell it. */
function withVoice(phrases: readonly Phrase[]): Phrase[] {
  const settled: Phrase[] = []
  let governor: VerbGroup | null = null
  for (const [i, phrase] of phrases.entries()) {
    const voiced: Phrase = phrase.kind === 'vg' ? voiceOf(phrase, phrases[i + 1], phrases[i - 1], governor) : phrase
    if (voiced.kind === 'vg') governor = voiced
    else if (voiced.kind === 'stop') governor = null
    settled.push(voiced)
  }
  return settled
}

function voiceOf(
  group: VerbGroup,
  next: Phrase | undefined,
  before: Phrase | undefined,
  governor: VerbGroup | null,
): VerbGroup {
  // "se incautaron armas": with se and a noun right after it the verb tells what was done to that.
  if ((group as SpanishGroup).reflexive && group.form === 'finite' && next?.kind === 'np')
    return { ...group, passive: true }
  // "han detenido a dos y decomisado armas", "han sido detenidas dos personas y aseguradas armas": one auxiliary for both.
  if (group.form === 'participle' && before?.kind === 'conj' && governor?.form === 'finite' && governor.perfect)
    return { ...group, form: 'finite', passive: governor.passive, perfect: true, modal: governor.modal }
  return group
}

function subjectIn(clauses: Clauses, i: number, group: VerbGroup): readonly NounGroup[] {
  const { phrases } = clauses
  const next = phrases[i + 1]
  if (group.form === 'participle') {
    const noun = skipLeft(phrases, i - 1)
    return phrases[noun]?.kind === 'np' ? [groupAt(clauses, noun)] : NO_GROUPS
  }
  if ((group as SpanishGroup).reflexive && group.passive && next?.kind === 'np') return withPairs(clauses, i + 1)
  if (group.form !== 'finite') return subjectOfGovernor(clauses, i)
  const left = subjectLeft(clauses, i)
  if (left.length > 0 || !group.passive || next?.kind !== 'np') return left
  return withPairs(clauses, i + 1)
}

/** A noun phrase on the right with those joined to it: armas y municiones. */
function withPairs(clauses: Clauses, i: number): readonly NounGroup[] {
  const { phrases } = clauses
  const all = [groupAt(clauses, i)]
  for (
    let k = i;
    phrases[k + 1]?.kind === 'conj' && phrases[k + 2]?.kind === 'np' && phrases[k + 3]?.kind !== 'vg';
    k += 2
  )
    all.push(groupAt(clauses, k + 2))
  return all
}

/** The subject of the verb that governs an infinitive or gerund. */
function subjectOfGovernor(clauses: Clauses, i: number): readonly NounGroup[] {
  for (let k = i - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop') break
    if (phrase.kind === 'vg' && phrase.form === 'finite' && !phrase.passive) return clauses.subjects.get(k) ?? NO_GROUPS
  }
  return NO_GROUPS
}

/** The first noun phrase of the chain that ends at `k`; null where a preposition opens the chain. */
function chainStart(clauses: Clauses, k: number): number | null {
  const { phrases } = clauses
  let at = k
  for (;;) {
    const before = skipLeft(phrases, at - 1)
    if (phrases[before]?.kind !== 'prep') return at
    const left = skipLeft(phrases, before - 1)
    if (phrases[left]?.kind !== 'np') return null
    at = left
  }
}

/** The token position before the aside in commas that ends at `k`; `k` where none does. */
function beforeAside(clauses: Clauses, k: number): number {
  const { phrases } = clauses
  if (phrases[k]?.kind !== 'comma') return k
  for (let j = k - 1; j > 0; j--) {
    if (phrases[j]?.kind === 'stop') return -1
    if (phrases[j]?.kind === 'comma')
      return phrases[skipLeft(phrases, j - 1)]?.kind === 'np' ? skipLeft(phrases, j - 1) : -1
  }
  return -1
}

function subjectLeft(clauses: Clauses, i: number): readonly NounGroup[] {
  const { phrases } = clauses
  let k = skipLeft(phrases, i - 1)
  for (let steps = 0; steps < 8 && k >= 0; steps++) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind === 'comma') {
      k = beforeAside(clauses, k)
      continue
    }
    if (phrase.kind === 'conj') return sharedSubject(clauses, k)
    if (phrase.kind === 'rel') {
      const noun = skipLeft(phrases, k - 1)
      const antecedent = phrases[noun]?.kind === 'comma' ? skipLeft(phrases, noun - 1) : noun
      return phrases[antecedent]?.kind === 'np' ? [groupAt(clauses, antecedent)] : NO_GROUPS
    }
    if (phrase.kind === 'vg' && phrase.form === 'participle') {
      k = skipLeft(phrases, k - 1)
      continue
    }
    if (phrase.kind !== 'np') return NO_GROUPS
    const start = chainStart(clauses, k)
    if (start !== null) {
      const pair =
        phrases[start - 1]?.kind === 'conj' && phrases[start - 2]?.kind === 'np' ? chainStart(clauses, start - 2) : null
      return phrases[skipLeft(phrases, start - 1)]?.kind === 'vg'
        ? NO_GROUPS
        : [...(pair === null ? [] : [groupAt(clauses, pair)]), groupAt(clauses, start)]
    }
    // A prepositional phrase before the verb ("en Sinaloa"): the subject stands further left, if anywhere.
    while (k >= 0 && (phrases[k]?.kind === 'np' || phrases[k]?.kind === 'prep')) k--
  }
  return NO_GROUPS
}

/** "detuvo a dos y aseguró armas": the verb before the joint has the subject. */
function sharedSubject(clauses: Clauses, conj: number): readonly NounGroup[] {
  for (let k = conj - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop') break
    if (phrase.kind === 'vg' && phrase.form === 'finite') return clauses.subjects.get(k) ?? NO_GROUPS
  }
  return NO_GROUPS
}
