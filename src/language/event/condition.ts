// What around a verb makes its act depend on something, doubts it, or tells it as an outcome: read off the phrases
// alone, before the verb's own form is looked at.
import type { Clauses } from './clause.js'
import { CONDITION_OPENERS, GOVERNING_NOUNS, NO } from './lexicon.js'
import type { Phrase } from './phrase.js'
import { lemmaAt, lowerAt, skipLeft } from './standing.js'

/** Whether the verb group at `i` stands in a conditional clause. */
export function inCondition(clauses: Clauses, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop' || phrase.kind === 'rel') return false
    if (phrase.kind === 'comma') {
      if (clauses.phrases[k + 1]?.kind === 'np' && clauses.phrases[k + 2]?.kind === 'vg') return false
      continue
    }
    if (CONDITION_OPENERS.has(lowerAt(clauses, phrase.first))) return true
    if (phrase.kind === 'vg' && phrase.form === 'finite' && k < i - 2) {
      const between = clauses.phrases[i - 1]?.kind
      if (between !== 'conj') return false
    }
  }
  return false
}

/** Whether the sentence holds a condition anywhere. */
export function hasCondition(clauses: Clauses): boolean {
  for (const phrase of clauses.phrases) {
    const lower = lowerAt(clauses, phrase.first)
    if ((phrase.kind === 'sub' || phrase.kind === 'prep') && (lower === 'if' || lower === 'unless')) return true
  }
  return false
}

/** "no sign that X will": a clause whose noun is denied or doubted. */
export function inDoubt(clauses: Clauses, i: number): boolean {
  for (let k = i - 1; k > 0; k--) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop' || phrase.kind === 'comma') return false
    if (phrase.kind !== 'sub') continue
    const noun = clauses.phrases[skipLeft(clauses, k - 1)]
    return (
      noun?.kind === 'np' &&
      (NO.has(lowerAt(clauses, noun.first)) || GOVERNING_NOUNS.get(lemmaAt(clauses, noun)) === 'hypothetical')
    )
  }
  return false
}

/** "built it, only to close it", "only for others to close it": what came of it, not what it was for. */
export function isOutcome(clauses: Clauses, i: number): boolean {
  const { phrases } = clauses
  const first = phrases[i - 1]?.kind === 'conj' && phrases[i - 2]?.kind === 'vg' ? i - 2 : i
  const doer = phrases[first - 1]?.kind === 'np' && phrases[first - 2]?.kind === 'prep'
  const only = phrases[doer ? first - 3 : first - 1]
  return only?.kind === 'adv' && lowerAt(clauses, only.first) === 'only'
}
