// The limits a source puts on its own figure ("preliminary", "could not be verified"): they travel with the number.
import type { Span } from '../../model/index.js'
import { tokenSpan } from '../context.js'
import { phraseIndex } from '../phrase-index.js'
import { CAVEATS } from './claim-lexicon.js'
import type { Setting } from './setting.js'

const caveats = phraseIndex(
  CAVEATS.map((phrase) => [phrase, phrase] as const),
  (phrase) => phrase.split(' '),
  (token) => [token.lower],
)

/** The caveat in the figure's sentence, or null. */
export function caveatOf(setting: Setting): Span | null {
  const { context, sentence } = setting
  const match = caveats.find(context.tokens, sentence.firstToken, sentence.lastToken)[0]
  return match === undefined ? null : tokenSpan(context, match.first, match.last)
}
