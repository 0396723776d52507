// Which way a sentence looks from its expression: a date without a year is the nearest past one unless the verb it
// belongs to lies ahead.
import { sentenceAt } from '../../context.js'
import type { Token } from '../../token.js'
import type { Candidate, Scan, Tense } from '../candidate.js'
import { FUTURE_WORDS, PAST_WORDS } from './lexicon.js'

function tenseOf(token: Token): Tense | null {
  const { lower, pos } = token
  if (FUTURE_WORDS.has(lower)) return 'future'
  if (PAST_WORDS.has(lower)) return 'past'
  // A past form; participles count too, since most of them tell of what was done.
  if ((pos === 'VERB' || pos === 'AUX') && lower.endsWith('ed')) return 'past'
  return null
}

/** Looks for the verb nearest before the expression in its sentence, then behind it. */
export function tenseAt(scan: Scan, candidate: Candidate): Tense {
  const sentence = sentenceAt(scan.context, candidate.start)
  const from = Math.max(sentence?.firstToken ?? candidate.first, candidate.first - 25)
  for (let i = candidate.first - 1; i >= from; i--) {
    const token = scan.tokens[i] as Token
    const tense = tenseOf(token)
    // "said it will", "called for": the nearest verb holds, but "is due" and "to be" point ahead.
    if (tense !== null) return tense
  }
  const until = Math.min(sentence?.lastToken ?? candidate.last, candidate.last + 25)
  for (let i = candidate.last; i < until; i++) {
    const tense = tenseOf(scan.tokens[i] as Token)
    if (tense !== null) return tense
  }
  return 'open'
}
