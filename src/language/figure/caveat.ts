// The limits a source puts on its own figure ("preliminary", "could not be verified"): they travel with the number.
import type { Span } from '../../model/index.js'
import { tokenSpan } from '../context.js'
import { type PhraseIndex, phraseIndex, withoutCase } from '../phrase-index.js'
import type { FigureGrammar } from './grammar.js'
import type { Setting } from './setting.js'

const indexes = new WeakMap<FigureGrammar, PhraseIndex<string>>()

function caveatsOf(grammar: FigureGrammar): PhraseIndex<string> {
  const known = indexes.get(grammar)
  if (known !== undefined) return known
  const index = phraseIndex(
    grammar.caveats.map((phrase) => [phrase, phrase] as const),
    (phrase) => phrase.split(' '),
    withoutCase,
  )
  indexes.set(grammar, index)
  return index
}

/** The caveat in the figure's sentence, or null. */
export function caveatOf(setting: Setting, grammar: FigureGrammar): Span | null {
  const { context, sentence } = setting
  const match = caveatsOf(grammar).find(context.tokens, sentence.firstToken, sentence.lastToken)[0]
  return match === undefined ? null : tokenSpan(context, match.first, match.last)
}
