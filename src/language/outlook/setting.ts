// What must stand before a cue for it to look ahead: the right auxiliary, a tense that is not over, no taking back.
import type { Clause } from '../clauses.js'
import type { Token } from '../token.js'
import { auxiliaryOf, beforeFillers, hasPastForm, isNegated } from '../verb-group.js'
import type { OutlookCue } from './lexicon.js'
import { GIVING_UP, SPEECH } from './lexicon.js'

const PAST_AUXILIARY = /^(?:was|were|had)$/u

/** Whether what must stand before the cue does, and its tense does not put it behind us. */
export function settingFits(
  tokens: readonly Token[],
  cue: OutlookCue,
  clause: Clause,
  start: number,
  reported: boolean,
): boolean {
  const { first } = clause
  const auxiliary = auxiliaryOf(tokens, start, first)
  const head = tokens[start] as Token
  const before = tokens[beforeFillers(tokens, start, first)]
  if (cue.negated === true && !isNegated(tokens, start, first, 3)) return false
  if (cue.verbal === true && head.pos !== 'VERB') return false
  if (cue.attributive === true)
    return /^(?:DET|ADP|PART|ADJ|CCONJ)$/u.test(before?.pos ?? 'DET') || before?.pos === 'PRON'
  if (cue.phrase === 'to be') return isToBeDone(tokens, start, first)
  if (cue.be === true) {
    // "Set to", "expected to" after a noun are participles of now; "was expected to" is over.
    // (under "said that" it is the tense of the report).
    if (!reported && cue.pastIsOver === true && PAST_AUXILIARY.test(auxiliary?.lower ?? '')) return false
    return auxiliary !== null || beInReach(tokens, start, first)
  }
  if (cue.running === true) {
    if (auxiliary === null) return false
    const form = head.lower.endsWith('ing')
    return form
      ? /^(?:be|am|is|are|been|’s|'s|’re|'re|’m|'m)$/u.test(auxiliary.lower)
      : auxiliary.lemma === 'have' || auxiliary.lower === 'to'
  }
  if (cue.pastIsOver !== true) return !isCancelled(tokens, start, first)
  if (!reported && PAST_AUXILIARY.test(auxiliary?.lower ?? '')) return false
  return head.pos !== 'VERB' || !hasPastForm(head) || auxiliary !== null
}

/** "Halted plans for": given up, so no outlook. */
function isCancelled(tokens: readonly Token[], start: number, first: number): boolean {
  for (let i = start - 1; i >= Math.max(first, start - 4); i--)
    if (GIVING_UP.has((tokens[i] as Token).lemma)) return true
  return false
}

/** Whether the clause is the content of a verb of saying ("warned that …"). */
export function isReported(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): boolean {
  let position = clauses.indexOf(clause)
  // The verb may stand before another clause of the same report ("said that if …, …").
  while (position > 0 && clauses[position]?.opener !== 'that') position--
  const above = clauses[position - 1]
  if (above === undefined) return false
  return tokens.slice(above.first, above.last).some((token) => token.pos === 'VERB' && SPEECH.has(token.lemma))
}

/** A present form of "be" a little further off ("are at the moment set to"). */
function beInReach(tokens: readonly Token[], start: number, first: number): boolean {
  for (let i = start - 1; i >= Math.max(first, start - 6); i--) {
    const token = tokens[i] as Token
    if (/^(?:is|are|be|been|’s|'s|’re|'re)$/u.test(token.lower) && token.pos === 'AUX') return true
    if (token.text === ',' || token.pos === 'VERB') return false
  }
  return false
}

/** "The rest to be chosen", "is to be built"; not "wants it to be built". */
function isToBeDone(tokens: readonly Token[], start: number, first: number): boolean {
  const before = tokens[start - 1]
  if (before === undefined || start <= first) return false
  if (before.lower === 'is' || before.lower === 'are') return true
  if (before.pos !== 'NOUN') return false
  for (let i = start - 2; i >= first; i--) {
    const token = tokens[i] as Token
    if (token.lower === 'with' || token.text === ',' || (token.pos === 'CCONJ' && tokens[i + 1]?.pos === 'DET'))
      return true
    if (token.pos === 'VERB' || token.pos === 'AUX') return false
  }
  return false
}
