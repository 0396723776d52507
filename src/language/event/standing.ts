// How real an event is and whether it is denied, and how that of an outer word bears on an inner one.
import type { Modality, Polarity } from '../../model/index.js'
import type { Token } from '../token.js'
import type { Clauses } from './clause.js'
import type { Phrase } from './phrase.js'
import { verbLemma } from './support.js'

/** What stands of an event, and the rule that said so. */
export interface Standing {
  readonly modality: Modality
  readonly polarity: Polarity
  readonly rule: string
}

export const standing = (modality: Modality, rule: string, polarity: Polarity = 'positive'): Standing => ({
  modality,
  polarity,
  rule,
})

export const ACTUAL = standing('actual', 'asserted')

/** Events that are not so by what governs them stay so, whatever the tense says. */
export function under(inner: Standing, outer: Standing): Standing {
  if (outer.modality === 'hypothetical' && inner.modality !== 'hypothetical')
    return { ...inner, modality: 'hypothetical', rule: outer.rule }
  if (inner.modality === 'actual' && outer.modality !== 'actual')
    return { ...inner, modality: outer.modality, rule: outer.rule }
  return inner
}

export const lemmaAt = (clauses: Clauses, phrase: Phrase): string => verbLemma(clauses.tokens[phrase.head] as Token)

export const lowerAt = (clauses: Clauses, token: number): string =>
  (clauses.tokens[token] as Token | undefined)?.lower ?? ''

export function skipLeft(clauses: Clauses, i: number): number {
  let k = i
  while (k >= 0 && (clauses.phrases[k]?.kind === 'adv' || clauses.phrases[k]?.kind === 'quote')) k--
  return k
}
