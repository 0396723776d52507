// What somebody says in Spanish: the clause after "que", the words before ", dijo X", a quotation, or an object; and
// where it ends. A contrast after a comma, a dash, another speaker's verb end it; "y" with a plain verb does not.
import type { Token } from '../../token.js'
import { trimEnd } from '../edges.js'
import type { At, AttributionScope, Stretch } from '../found.js'
import { CUE_FORMS, CUE_PHRASES } from './lexicon-verbs.js'

const CONTRAST = /^(?:pero|aunque|mientras|sino|quien|quienes|cuyo|cuya|cuyos|cuyas|donde|según|luego)$/
const QUESTION = /^(?:que|si|cómo|quién|quiénes|cuándo|dónde|qué|cuánto|cuántos|cuántas|cuál)$/

const quoteAt = (scope: AttributionScope, i: number): number => scope.quoted[i] ?? -1

/** The quotation that opens at `i`, or null. */
export function quoteFrom(scope: AttributionScope, i: number): Stretch | null {
  const quote = scope.quotes[quoteAt(scope, i)]
  return quote !== undefined && quote.open === i ? { first: quote.open, last: quote.close } : null
}

/** The quotation that closes right before `i`, or null. */
function quoteTo(scope: AttributionScope, i: number): Stretch | null {
  const quote = scope.quotes[quoteAt(scope, i - 1)]
  return quote !== undefined && quote.close === i ? { first: quote.open, last: quote.close } : null
}

const isPlainCue = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((CUE_FORMS.get(token.lower)?.kind === 'finite' && !CUE_FORMS.get(token.lower)?.nominal) ||
    CUE_PHRASES.has(token.lower))

/** Whether another clause of saying starts at `k`: "y añadió", "dijo", "al señalar", "de acuerdo con". */
function isNextCue(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k]
  if (token === undefined) return false
  let i = k
  if (/^(?:y|e|pero|y,)$/.test(token.lower)) i++
  while (/^(?:se|le|les|lo|también|además|no|ha|han|había|habían)$/.test(tokens[i]?.lower ?? '')) i++
  const verb = tokens[i]
  if (verb === undefined) return false
  if (isPlainCue(verb) || CUE_FORMS.get(verb.lower)?.kind === 'gerund') return true
  if (token.lower === 'al' && CUE_FORMS.get(verb.lower)?.kind === 'infinitive') return true
  return token.lower === 'de' && tokens[k + 1]?.lower === 'acuerdo'
}

/** The end (exclusive) of a content that starts at `from`, not past `last`. */
export function contentEnd(scope: AttributionScope, from: number, last: number): number {
  const { tokens } = scope
  let depth = 0
  for (let i = from; i < last; i++) {
    const token = tokens[i] as Token
    if (quoteAt(scope, i) >= 0) continue
    if (token.text === '(') depth++
    else if (token.text === ')') depth--
    if (depth > 0) continue
    if (depth < 0) return trimEnd(tokens, from, i)
    if (/^(?:;|–|—|--)$/.test(token.text)) return trimEnd(tokens, from, i)
    if (i > from && /^(?:y|e)$/.test(token.lower) && isNextCue(tokens, i)) return trimEnd(tokens, from, i)
    if (i > from && token.lower === 'según') {
      const stop = tokens[i - 1]?.lower === 'que' ? i - 1 : i
      return trimEnd(tokens, from, Math.max(from + 1, stop))
    }
    if (token.text !== ',' || i === from) continue
    const next = tokens[i + 1]
    if (next === undefined) return i
    if (CONTRAST.test(next.lower) || (next.lower === 'lo' && /^(?:que|cual)$/.test(tokens[i + 2]?.lower ?? '')))
      return i
    if (next.lower === 'sin' && tokens[i + 2]?.lower === 'embargo') return i
    if (isNextCue(tokens, i + 1)) return i
  }
  return trimEnd(tokens, from, last)
}

/** The content from `from` on; a quotation at its end is taken whole. */
export function contentFrom(scope: AttributionScope, from: number, last: number): Stretch | null {
  if (from >= last) return null
  const quote = quoteFrom(scope, from)
  let end = contentEnd(scope, from, last)
  if (quote !== null && quote.last > end) end = quote.last
  const running = scope.quotes[quoteAt(scope, end - 1)]
  if (running !== undefined && running.close > end) end = running.close
  return end > from ? { first: from, last: end } : null
}

export function hasVerb(scope: AttributionScope, part: Stretch): boolean {
  for (let i = part.first; i < part.last; i++) {
    const token = scope.tokens[i] as Token
    if (token.pos === 'VERB' || token.pos === 'AUX') return true
    // An unlisted present form between a noun and an object; a lone noun has no article after it.
    if (token.pos === 'NOUN' && i > part.first && /[ae]n?$/.test(token.lower) && scope.tokens[i + 1]?.pos === 'DET')
      return true
  }
  return false
}

/** What stands before ", dijo X": the quotation, or the clause from the sentence's start. */
export function contentBefore(at: At, end: number): Stretch | null {
  const { scope, sentence } = at
  const { tokens } = scope
  let last = end
  while (last > sentence.firstToken && /^[,–—-]$/.test(tokens[last - 1]?.text ?? '')) last--
  if (last === end && quoteTo(scope, last) === null && !/^[!?…]$/.test(tokens[last - 1]?.text ?? '')) return null
  const quote = quoteTo(scope, last)
  if (quote !== null) {
    const lead = { first: sentence.firstToken, last: quote.first }
    const joined =
      quote.first > sentence.firstToken &&
      tokens[quote.first - 1]?.text !== ':' &&
      (tokens[quote.first - 1]?.pos !== 'PUNCT' || hasVerb(scope, lead))
    return joined ? { first: sentence.firstToken, last } : quote
  }
  let first = sentence.firstToken
  for (let i = last - 1; i >= first; i--)
    if (/^[;–—]$/.test(tokens[i]?.text ?? '')) {
      first = i + 1
      break
    }
  return last - first >= 2 ? { first, last } : null
}

/** A clause, question or quotation that follows the cue at `i`, right there or past a subject; null without one. */
export function clauseAt(at: At, i: number): Stretch | null {
  const { scope, sentence } = at
  const token = scope.tokens[i]
  if (token === undefined) return null
  const colon = token.text === ':'
  const quote = quoteFrom(scope, colon || token.text === ',' ? i + 1 : i)
  if (quote !== null && (colon || i < sentence.lastToken))
    return contentFrom(scope, quote.first, Math.max(sentence.lastToken, quote.last))
  if (i >= sentence.lastToken) return null
  if (colon) return contentFrom(scope, i + 1, sentence.lastToken)
  const isDe = token.lower === 'de' && scope.tokens[i + 1]?.lower === 'que'
  if (QUESTION.test(token.lower) || isDe || (token.lower === 'por' && scope.tokens[i + 1]?.lower === 'qué'))
    return contentFrom(scope, i, sentence.lastToken)
  return null
}

/** The object that starts at `from`: to the next clause, circumstance or mark. */
export function objectFrom(scope: AttributionScope, from: number, last: number): Stretch | null {
  const { tokens } = scope
  const whole = contentFrom(scope, from, last)
  if (whole === null) return null
  for (let i = from + 1; i < whole.last; i++) {
    if (quoteAt(scope, i) >= 0) continue
    const token = tokens[i] as Token
    const circumstance = /^(?:durante|cuando|mientras|tras|luego|después|antes)$/.test(token.lower)
    const time =
      token.pos === 'DET' &&
      /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|noche|mañana|tarde)$/.test(tokens[i + 1]?.lower ?? '')
    const gerund = token.text === ',' && /(?:ando|iendo)$/.test(tokens[i + 1]?.lower ?? '')
    const verb =
      /^(?:y|e)$/.test(token.lower) &&
      /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '') &&
      /(?:ó|aron|ieron)$/.test(tokens[i + 1]?.lower ?? '')
    const colon = token.text === ':'
    if (circumstance || time || gerund || verb || colon) return { first: from, last: i }
  }
  return whole
}

/** Words that open something of its own after the speaker, not the second half of what was said. */
const OWN_CLAUSE =
  /^(?:quien|quienes|que|y|e|pero|mientras|aunque|según|al|cuando|tras|en|durante|por|luego|lo|donde|cuyo|cuya|además|a|con|de|tanto|después|antes)$/

/** "El puente, dijo X, es seguro": the clause after the speaker, where nothing is quoted. */
function secondHalf(at: At, content: readonly Stretch[], from: number): Stretch | null {
  const { scope, sentence } = at
  const { tokens, quoted } = scope
  if (tokens[from]?.text !== ',' || content.some((part) => (quoted[part.first] ?? -1) >= 0)) return null
  const opening = tokens[from + 1]
  if (opening === undefined || OWN_CLAUSE.test(opening.lower) || /(?:ando|iendo)$/.test(opening.lower)) return null
  const second = contentFrom(scope, from + 1, sentence.lastToken)
  return second !== null && hasVerb(scope, second) ? second : null
}

/** The rest of a quotation after its speaker: «A», dijo X, «B». */
export function withNext(at: At, content: readonly Stretch[], from: number): Stretch[] {
  const { scope, sentence } = at
  if (!/^[,:.]$/.test(scope.tokens[from]?.text ?? '')) return [...content]
  const second = secondHalf(at, content, from)
  if (second !== null) return [...content, second]
  const quote = quoteFrom(scope, from + 1)
  return quote !== null && scope.tokens[from]?.text !== '.' && quote.first < sentence.lastToken
    ? [...content, quote]
    : [...content]
}
