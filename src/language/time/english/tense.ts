// Which way a sentence looks from its expression: a date without a year is the nearest past one unless the verb it
// belongs to lies ahead.
import { sentenceAt } from '../../context.js'
import type { Token } from '../../token.js'
import type { Candidate, Scan, Tense } from '../candidate.js'
import { FUTURE_WORDS, PAST_WORDS } from './lexicon.js'

const POSSIBLE = new Set(['may', 'might', 'could', 'can', 'would', 'should', 'must'])

function tenseOf(token: Token, before: Token | undefined): Tense | null {
  const { lower, pos } = token
  if (FUTURE_WORDS.has(lower)) return 'future'
  // "was to start on Friday".
  if (before?.lower === 'to' && /^(?:begin|start|expire|end|be|take|last)$/.test(lower)) return 'future'
  if (PAST_WORDS.has(lower)) return 'past'
  if (pos === 'AUX' && POSSIBLE.has(lower)) return 'open'
  // A past form; a participle after "be" has its tense in front of that.
  if ((pos === 'VERB' || pos === 'AUX') && lower.endsWith('ed') && before?.lower !== 'be') return 'past'
  return null
}

/** Looks for the verb nearest before the expression in its sentence, then behind it; "until" and "effective" look ahead. */
export function tenseAt(scan: Scan, candidate: Candidate): Tense {
  const { tokens } = scan
  const before = tokens[candidate.first - 1]?.lower ?? ''
  if (/^(?:until|till|effective)$/.test(before)) return 'future'
  // "was raised, starting June 4": the verb is past, the day may lie on either side.
  if (/^(?:starting|beginning|commencing)$/.test(before)) return 'open'
  const sentence = sentenceAt(scan.context, candidate.start)
  const from = Math.max(sentence?.firstToken ?? candidate.first, candidate.first - 25)
  for (let i = candidate.first - 1; i >= from; i--) {
    const tense = tenseOf(tokens[i] as Token, tokens[i - 1])
    if (tense !== null) return tense
  }
  const until = Math.min(sentence?.lastToken ?? candidate.last, candidate.last + 25)
  for (let i = candidate.last; i < until; i++) {
    const tense = tenseOf(tokens[i] as Token, tokens[i - 1])
    if (tense !== null) return tense
  }
  return 'open'
}
