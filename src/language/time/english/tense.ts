// Which way a sentence looks from its expression: a date without a year is the nearest past one unless the verb it
// belongs to lies ahead.
import { sentenceAt } from '../../context.js'
import type { Token } from '../../token.js'
import type { Candidate, Scan, Tense } from '../candidate.js'
import { FUTURE_WORDS, PAST_WORDS } from './lexicon.js'

const POSSIBLE = new Set(['may', 'might', 'could', 'can', 'would', 'should', 'must'])

/** Words before a date that say when something begins, ends or is due: the act of the verb lies on either side of it. */
const BOUNDS = /^(?:starting|beginning|commencing|from|before|by)$/
/** "the 4 May deadline", "the 4 May start". */
const DUE = /^(?:deadline|start|launch|expiry)$/

/** What is planned or due. */
const DUE_THEN = /^(?:scheduled|due|slated|expected|planned)$/
/** Words before it by which it was so at another time: "was due on", "first planned for". */
const THEN = /^(?:was|were|been|had|first|originally|initially)$/
/** What moves to another day; the day itself follows "to". */
const MOVED = /^(?:postponed|delayed|deferred|moved|rescheduled|shifted|pushed|put)$/
/** Past forms that are infinitives as well: "would cut". */
const BARE_TOO = /^(?:put|cut|hit)$/
/** What stands before an infinitive. */
const BEFORE_BARE = /^(?:will|would|shall|should|may|might|must|can|could|to|not|'ll|’ll|'d|’d)$/

function tenseOf(token: Token, before: Token | undefined, after: Token | undefined): Tense | null {
  const { lower, pos } = token
  // "Set to begin", "is to begin"; "they set a duty" is a past form like any other.
  if (lower === 'set') return after?.lower === 'to' || after?.lower === 'for' ? 'future' : 'past'
  // "The vote comes on Tuesday" is told of what was and of what will be.
  if (lower === 'come' || lower === 'comes') return 'open'
  if ((lower === 'is' || lower === 'are') && after?.lower === 'to') return 'future'
  if (DUE_THEN.test(lower) && THEN.test(before?.lower ?? '')) return 'foreseen'
  if (FUTURE_WORDS.has(lower)) return 'future'
  // "Said that it would"; what "would have" been is no plan, and who "would not say" told nothing.
  if (lower === 'would') return after?.lower === 'have' || after?.lower === 'not' ? 'open' : 'foreseen'
  // "was to start on Friday".
  if (before?.lower === 'to' && /^(?:begin|start|expire|end|be|take|last)$/.test(lower)) return 'future'
  if (BARE_TOO.test(lower) && BEFORE_BARE.test(before?.lower ?? '')) return null
  if (PAST_WORDS.has(lower)) return 'past'
  if (pos === 'AUX' && POSSIBLE.has(lower)) return 'open'
  // A past form; a participle after "be" has its tense in front of that.
  if ((pos === 'VERB' || pos === 'AUX') && lower.endsWith('ed') && before?.lower !== 'be') return 'past'
  return null
}

/** Which way the sentence looks; "until" and "effective" look ahead. */
export function tenseAt(scan: Scan, candidate: Candidate): Tense {
  const { tokens } = scan
  const before = tokens[candidate.first - 1]?.lower ?? ''
  if (/^(?:until|till|effective)$/.test(before)) return 'future'
  if (before === 'to' && isMoved(scan, candidate.first - 1)) return 'foreseen'
  const behind = tokens[candidate.last]?.lower ?? ''
  const bounded = BOUNDS.test(before) || DUE.test(behind)
  const tense = nearestTense(scan, candidate)
  // "Was raised, starting June 4": the verb is past, the day may lie on either side.
  return bounded && tense === 'past' ? 'open' : tense
}

/** "The vote was postponed to 3 May": the "to" at `index` is that of a new day. */
function isMoved({ tokens }: Scan, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 8); i--) {
    const word = tokens[i]?.lower ?? ''
    if (/^[.;:]$/.test(word)) return false
    if (MOVED.test(word))
      return word !== 'put' && word !== 'pushed' ? true : /^(?:off|back)$/.test(tokens[i + 1]?.lower ?? '')
  }
  return false
}

/** What the verb nearest before the expression in its sentence tells, else the one behind it. */
function nearestTense(scan: Scan, candidate: Candidate): Tense {
  const { tokens } = scan
  const sentence = sentenceAt(scan.context, candidate.start)
  const from = Math.max(sentence?.firstToken ?? candidate.first, candidate.first - 25)
  for (let i = candidate.first - 1; i >= from; i--) {
    const tense = tenseOf(tokens[i] as Token, tokens[i - 1], tokens[i + 1])
    if (tense !== null) return tense
  }
  const until = Math.min(sentence?.lastToken ?? candidate.last, candidate.last + 25)
  for (let i = candidate.last; i < until; i++) {
    const tense = tenseOf(tokens[i] as Token, tokens[i - 1], tokens[i + 1])
    if (tense !== null) return tense
  }
  return 'open'
}
