// Where a quantity stands: its sentence, its clause and the tokens it covers. Worked out once for every rule.
import type { Quantity, Sentence } from '../../model/index.js'
import { type Clause, clauseAt } from '../clauses.js'
import { type ReadingContext, sentenceAt, tokenAt } from '../context.js'
import { clausesIn } from '../sentence-clauses.js'

export interface Setting {
  readonly context: ReadingContext
  readonly sentence: Sentence
  readonly clauses: readonly Clause[]
  /** The clause's tokens, `last` exclusive. */
  readonly first: number
  readonly last: number
  /** The quantity's first token and the first after it. */
  readonly begin: number
  readonly after: number
}

/** The setting of a quantity; null where it stands in no sentence. */
export function settingOf(context: ReadingContext, quantity: Quantity): Setting | null {
  const sentence = sentenceAt(context, quantity.number.start)
  if (sentence === null) return null
  const clauses = clausesIn(context, sentence)
  const begin = tokenAt(context, quantity.span.start)
  const clause = clauseAt(clauses, tokenAt(context, quantity.number.start))
  return {
    context,
    sentence,
    clauses,
    first: clause?.first ?? sentence.firstToken,
    last: clause?.last ?? sentence.lastToken,
    begin,
    after: tokenAt(context, quantity.span.end),
  }
}
