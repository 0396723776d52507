// The clauses of a document's sentences, cut once for every layer that asks, in the way of the document's language.
import type { Sentence } from '../model/index.js'
import { type Clause, clausesOf } from './clauses.js'
import type { ReadingContext } from './context.js'
import { clausesOf as spanishClausesOf } from './spanish/clauses.js'

const clausesOfContext = new WeakMap<ReadingContext, Map<number, readonly Clause[]>>()

/** The clauses of a sentence, cut once a document. */
export function clausesIn(context: ReadingContext, sentence: Sentence): readonly Clause[] {
  let known = clausesOfContext.get(context)
  if (known === undefined) {
    known = new Map()
    clausesOfContext.set(context, known)
  }
  let clauses = known.get(sentence.index)
  if (clauses === undefined) {
    clauses =
      context.language === 'es' ? spanishClausesOf(context.tokens, sentence) : clausesOf(context.tokens, sentence)
    known.set(sentence.index, clauses)
  }
  return clauses
}
