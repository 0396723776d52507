// What stands around a noun trigger: the verb that only supports it, arguments of its own, determiners that point back.
import type { Token } from '../token.js'
import { prepositionalsAfter } from './arguments.js'
import type { Clauses } from './clause.js'
import { CONVERSE_SUPPORT, POINTING_BACK, SUPPORT_VERBS } from './lexicon.js'
import type { NounPhrase } from './phrase.js'

/** The support verb that has the noun phrase at `at` as its object, or null. */
export function supportOf(
  clauses: Clauses,
  at: number,
): { readonly phrase: number; readonly converse: boolean } | null {
  const { phrases, tokens } = clauses
  let k = at - 1
  while (phrases[k]?.kind === 'adv' || phrases[k]?.kind === 'quote') k--
  // The noun may be the second of a pair: launched strikes and raids.
  while (phrases[k]?.kind === 'conj' && phrases[k - 1]?.kind === 'np') {
    k -= 2
    while (phrases[k]?.kind === 'prep' && phrases[k - 1]?.kind === 'np') k -= 2
  }
  // Particles: carried out strikes.
  if (phrases[k]?.kind === 'prep' && phrases[k - 1]?.kind === 'vg') {
    const particle = (tokens[(phrases[k] as NounPhrase).first] as Token).lower
    if (particle !== 'out' && particle !== 'up' && particle !== 'down') return null
    k--
  }
  const group = phrases[k]
  if (group?.kind !== 'vg' || group.passive) return null
  const lemma = verbLemma(tokens[group.head] as Token)
  if (CONVERSE_SUPPORT.has(lemma)) return { phrase: k, converse: true }
  if (SUPPORT_VERBS.has(lemma)) return { phrase: k, converse: false }
  return null
}

/** The lemma as the lexicons spell it. */
export function verbLemma(token: Token): string {
  if (token.pos !== 'PROPN') return token.lemma
  // A sentence's first word is often taken for a name and then not reduced.
  return token.lower.replace(/ies$/u, 'y').replace(/([^s])s$/u, '$1')
}

/** Whether the noun phrase points back to what was told before. */
export function pointsBack(clauses: Clauses, np: NounPhrase): boolean {
  return POINTING_BACK.has((clauses.tokens[np.first] as Token).lower)
}

/** Whether a noun phrase brings arguments of its own (possessor, of-phrase, number). */
export function hasArguments(clauses: Clauses, at: number): boolean {
  const np = clauses.phrases[at] as NounPhrase
  if (np.possessor !== null) return true
  for (let t = np.first; t < np.last; t++) if ((clauses.tokens[t] as Token).pos === 'NUM') return true
  return prepositionalsAfter(clauses, at).some(
    ({ word }) => word === 'of' || word === 'by' || word === 'against' || word === 'on',
  )
}
