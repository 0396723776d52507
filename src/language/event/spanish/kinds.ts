// Spanish nouns of acts that name a kind of act or count a statistic rather than tell of one.
import type { Token } from '../../token.js'
import type { Candidate } from '../candidate.js'
import type { NounPhrase } from '../phrase.js'
import { hasArguments } from '../support.js'
import { AMOUNTS_ES, COUNTED } from './lexicon.js'

/** Whether a Spanish noun tells of no act of its own. */
export function isKind(candidate: Candidate): boolean {
  if (candidate.kind !== 'noun') return false
  const { clauses, phrase, spec } = candidate
  const np = clauses.phrases[phrase] as NounPhrase
  const word = (t: number): string => (clauses.tokens[t] as Token | undefined)?.lower ?? ''
  for (let t = candidate.last; t <= np.last; t++) if (COUNTED.has(word(t))) return true
  const before = clauses.phrases[phrase - 1]
  const host = clauses.phrases[phrase - 2]
  if (before?.kind === 'prep' && host?.kind === 'np' && AMOUNTS_ES.has(word(host.head))) return true
  // "puesta en marcha": a set phrase.
  if (before?.kind === 'prep' && word(before.first) === 'in' && np.last - np.first === 1) return true
  const { plover } = spec.type
  const violent = !spec.type.discrete || plover === 'ASSAULT'
  return violent && !word(np.head).endsWith('s') && word(np.first) === 'the' && !hasArguments(clauses, phrase)
}
