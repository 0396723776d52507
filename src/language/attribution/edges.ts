// Where the content of an attribution ends. What stands after a dash, a non-restrictive "which", a contrastive "but"
// after a comma, or another speaker's clause is not the speaker's any more; what stands after "and" still is.
import type { Token } from '../token.js'
import type { At, AttributionScope, Stretch } from './found.js'
import { CUE_VERBS } from './lexicon-verbs.js'

const CONTRAST = new Set(['but', 'although', 'though', 'whereas', 'yet', 'while', 'even'])
const RELATIVE = new Set(['which', 'who', 'whom', 'whose', 'where'])

/** Whether another clause of saying starts after the comma at `i`: ", adding that", ", he said", ", according to". */
function isNextCue(tokens: readonly Token[], i: number): boolean {
  let k = i + 1
  const next = tokens[k]
  if (next === undefined) return false
  if (next.lower === 'according') return true
  if (next.lower === 'and' || next.lower === 'but' || next.lower === 'then' || next.lower === 'while') k++
  const verb = tokens[k]
  if (verb === undefined) return false
  if (/ing$/.test(verb.lower) && CUE_VERBS.get(verb.lemma)?.frame === 'say') return true
  if (/^(?:citing|accusing|calling|blaming|referring|urging|criticizing|criticising)$/.test(verb.lower)) return true
  if (k > i + 1 && verb.pos === 'VERB' && /ed$|said|told|wrote/.test(verb.lower) && CUE_VERBS.has(verb.lemma))
    return true
  // A short subject and a verb of saying.
  for (let j = k; j < k + 5; j++) {
    const token = tokens[j]
    if (token === undefined || token.pos === 'PUNCT') return false
    if (token.pos === 'VERB') return j > k && CUE_VERBS.get(token.lemma)?.frame === 'say' && !/ing$/.test(token.lower)
    if (token.pos === 'ADP' || token.pos === 'SCONJ') return false
  }
  return false
}

const isDash = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (token === undefined) return false
  if (token.text === '–' || token.text === '—' || token.text === '―' || token.text === '--') return true
  return token.text === '-' && token.spaced && tokens[i + 1]?.spaced === true
}

/** The dash that closes an insertion opened at `i`, where the clause goes on behind it; -1 where none does. */
function closingDash(tokens: readonly Token[], i: number, last: number): number {
  for (let k = i + 2; k < Math.min(i + 40, last - 1); k++) {
    if (tokens[k]?.text === ';') return -1
    if (isDash(tokens, k)) return k
  }
  return -1
}

const isFiniteVerb = (token: Token): boolean =>
  token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower))

/** Whether a finite verb stands between. */
function hasFinite(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isFiniteVerb(tokens[i] as Token) && tokens[i - 1]?.lower !== 'to') return true
  return false
}

/**
 * Whether the author turns against what was said after the comma at `i`: "but" with a clause about something else.
 * "But he would try" with a pronoun still tells what the speaker told.
 */
function isContrast(tokens: readonly Token[], i: number, last: number): boolean {
  const next = tokens[i + 1]
  const after = tokens[i + 2]
  if (next === undefined || !CONTRAST.has(next.lower)) return false
  if (after === undefined || /ing$/.test(after.lower)) return false
  if (next.lower === 'even') return /^(?:as|though|if|when)$/.test(after.lower)
  if (next.lower === 'but' && /^(?:he|she|they|it|we|i|that|not)$/.test(after.lower)) return false
  return hasFinite(tokens, i + 2, Math.min(i + 14, last))
}

/** Whether the comma at `i` ends what was said. */
function endsAtComma(tokens: readonly Token[], from: number, i: number, last: number): boolean {
  const next = tokens[i + 1]
  if (next === undefined || isContrast(tokens, i, last)) return true
  // A relative clause between a subject and its verb is inside the clause.
  if (RELATIVE.has(next.lower)) return hasFinite(tokens, from, i)
  return isNextCue(tokens, i)
}

/** "… is working but warned that": the speaker's next saying, without a comma. */
function isNextSaying(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token
  if (lower !== 'and' && lower !== 'but') return false
  const adverb = tokens[i + 1]?.pos === 'ADV' ? 1 : 0
  const verb = tokens[i + 1 + adverb]
  if (verb?.pos !== 'VERB' || CUE_VERBS.get(verb.lemma)?.frame !== 'say') return false
  const after = tokens[i + 2 + adverb]
  if (/^(?:said|says|told|added|adds)$/.test(verb.lower)) return true
  return /(?:ed|s)$/.test(verb.lower) && (after?.lower === 'that' || after?.lower === 'it' || after?.lower === 'to')
}

/** The end (exclusive) of a content that starts at `from`, not past `last`. */
export function contentEnd(scope: AttributionScope, from: number, last: number): number {
  const { tokens, quoted } = scope
  let depth = 0
  for (let i = from; i < last; i++) {
    const token = tokens[i] as Token
    // Inside a quotation nothing ends.
    if ((quoted[i] ?? -1) >= 0) continue
    if (token.text === '(') depth++
    else if (token.text === ')') depth--
    if (depth > 0) continue
    if (depth < 0) return trimEnd(tokens, from, i)
    if (token.text === ';' || (i > from + 1 && isNextSaying(tokens, i))) return i
    if (isDash(tokens, i)) {
      const close = closingDash(tokens, i, last)
      if (close < 0) return i
      i = close
    } else if (token.text === ',' && i > from && endsAtComma(tokens, from, i, last)) return i
  }
  return trimEnd(tokens, from, last)
}

/** Without the stop that ends the sentence; a closing quotation mark stays. */
export function trimEnd(tokens: readonly Token[], from: number, last: number): number {
  let end = last
  let depth = 0
  for (let i = from; i < last; i++) {
    if ((tokens[i] as Token).text === '(') depth++
    else if ((tokens[i] as Token).text === ')') depth--
  }
  while (
    end > from &&
    (/^[.,:;…]+$/.test((tokens[end - 1] as Token).text) || (depth < 0 && (tokens[end - 1] as Token).text === ')'))
  )
    end--
  return end
}

/** The sentence without its last stop. */
export const body = (at: At): Stretch => ({
  first: at.sentence.firstToken,
  last: trimEnd(at.scope.tokens, at.sentence.firstToken, at.sentence.lastToken),
})
