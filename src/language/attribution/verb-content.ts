// What an attribution covers: the words after its verb past addressee and circumstance, the words or the quotation
// before it, or both.
import type { Token } from '../token.js'
import { contentStart, isQuoteStart, quoteAt, skipAddressee, skipCircumstance, TAKES_OBJECT } from './content-start.js'
import { contentEnd, trimEnd } from './edges.js'
import type { At, AttributionScope, Stretch } from './found.js'
import { NEEDS_THAT } from './lexicon-verbs.js'
import { cutInfinitive, cutObject } from './object-end.js'
import type { Cue } from './verb-cue.js'

export function hasVerb(scope: AttributionScope, stretch: Stretch): boolean {
  for (let i = stretch.first; i < stretch.last; i++) {
    const token = scope.tokens[i] as Token
    if (
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      /^(?:is|are|was|were|has|had|have|do|did)$/.test(token.lower) ||
      (/^[’']s$/.test(token.lower) && token.pos !== 'PART')
    )
      return true
  }
  return false
}

/** The content that starts at `from`: to its edge, or to the end of a quotation that runs on. */
export function contentFrom(scope: AttributionScope, from: number, last: number): Stretch | null {
  if (from >= last && quoteAt(scope, from) < 0) return null
  let end = contentEnd(scope, from, last)
  const opening = quoteAt(scope, from)
  const quote = opening >= 0 ? scope.quotes[opening] : undefined
  if (quote !== undefined && quote.open === from && quote.close > end) end = quote.close
  const closing = quoteAt(scope, end - 1)
  const running = closing >= 0 ? scope.quotes[closing] : undefined
  if (running !== undefined && running.close > end) end = running.close
  return end > from ? { first: from, last: end } : null
}

/** What stands before ", X said": the quotation, or the clause from the sentence's start. */
export function contentBefore(at: At, end: number, anything = false): Stretch | null {
  const { scope, sentence } = at
  const { tokens } = scope
  let last = end
  while (last > sentence.firstToken && /^[,–—-]$/.test(tokens[last - 1]?.text ?? '')) last--
  const index = quoteAt(scope, last - 1)
  const quote = index >= 0 ? scope.quotes[index] : undefined
  if (quote !== undefined && quote.close === last) {
    // Words of the same sentence before the quotation belong to the content too: The plan is “a fraud,” he said.
    if (
      quote.open > sentence.firstToken &&
      tokens[quote.open - 1]?.text !== ':' &&
      hasVerb(scope, { first: sentence.firstToken, last: quote.open })
    )
      return { first: sentence.firstToken, last }
    return { first: quote.open, last }
  }
  if (last >= end || last - sentence.firstToken < 2) return null
  let first = sentence.firstToken
  for (let i = last - 1; i > first; i--) if (/^[;–—]$/.test(tokens[i]?.text ?? '')) first = i + 1
  const clause = { first, last }
  return anything || hasVerb(scope, clause) ? clause : null
}

export function rest(at: At, from: number, lemma: string): boolean {
  // Whether nothing but a circumstance stands between the cue and the sentence's end.
  const { tokens } = at.scope
  const end = trimEnd(tokens, from, at.sentence.lastToken)
  const start = skipCircumstance(at.scope, from, end)
  if (start >= end) return true
  return lemma === 'tell' && skipCircumstance(at.scope, skipAddressee(at.scope, start, end), end) >= end
}
/** A quotation that ends right before token `i`, in the sentence before. */
export function precedingQuote(scope: AttributionScope, i: number): Stretch | null {
  const index = quoteAt(scope, i - 1)
  const quote = index >= 0 ? scope.quotes[index] : undefined
  return quote !== undefined && quote.close === i ? { first: quote.open, last: quote.close } : null
}

/** A second part after the speaker: “A,” said X, “B.” */
export function withNext(at: At, content: readonly Stretch[], from: number): Stretch[] {
  const { scope, sentence } = at
  const { tokens } = scope
  if (tokens[from]?.text !== ',' && tokens[from]?.text !== ':') return [...content]
  if (isQuoteStart(scope, from + 1)) {
    const quote = scope.quotes[quoteAt(scope, from + 1)]
    if (quote !== undefined) return [...content, { first: quote.open, last: quote.close }]
  }
  const second =
    quoteAt(scope, from - 1) < 0 && content.every((part) => quoteAt(scope, part.first) < 0)
      ? contentFrom(scope, from + 1, sentence.lastToken)
      : null
  return second !== null &&
    tokens[from]?.text === ',' &&
    hasVerb(scope, second) &&
    !/^(?:who|which|adding|saying|noting|citing|but|and|while|although|when|as)$/.test(tokens[from + 1]?.lower ?? '')
    ? [...content, second]
    : [...content]
}
/** "As X has said, …": what follows the comma. */
export function asSaid(at: At, cue: Cue, source: Stretch): Stretch | null {
  const { tokens } = at.scope
  if (tokens[source.first - 1]?.lower !== 'as' || source.first - 1 !== at.sentence.firstToken) return null
  for (let i = cue.after; i < Math.min(cue.after + 14, at.sentence.lastToken); i++) {
    if (tokens[i]?.text === ',') return contentFrom(at.scope, i + 1, at.sentence.lastToken)
    if (tokens[i]?.pos === 'VERB') return null
  }
  return null
}

/** Whether what follows the cue is a content of its own. */
export const isClause = (at: At, cue: Cue): boolean => contentOf(at, cue, false) !== null

/** "said so", "said as much", "suggests otherwise": words that stand for a clause. */
function proClause(tokens: readonly Token[], start: number): Stretch | null {
  const { lower } = tokens[start] as Token
  if (lower === 'as' && tokens[start + 1]?.lower === 'much') return { first: start, last: start + 2 }
  if (lower === 'the' && tokens[start + 1]?.lower === 'same') return { first: start, last: start + 2 }
  return lower === 'otherwise' || (lower === 'so' && tokens[start + 1]?.pos === 'PUNCT')
    ? { first: start, last: start + 1 }
    : null
}

const ASKS = new Set('ask warn tell remind'.split(' '))

/** "urged the board to resign": what is asked for, behind whom it is asked of; null without such an infinitive. */
function askedTo(scope: AttributionScope, content: Stretch): Stretch | null {
  const { tokens } = scope
  for (let i = content.first; i < Math.min(content.first + 20, content.last - 1); i++) {
    if (quoteAt(scope, i) >= 0 && quoteAt(scope, content.first) < 0) {
      const inside = tokens[i + 1]?.lower === 'to'
      return inside && isQuoteStart(scope, i) ? { first: i, last: content.last } : null
    }
    const { lower, pos } = tokens[i] as Token
    if (lower === 'to' && (tokens[i + 1]?.pos === 'VERB' || quoteAt(scope, i + 1) >= 0))
      return { first: i, last: content.last }
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'SCONJ') return null
  }
  return null
}

/** What follows the cue, up to `last`, where the cue's clause ends. */
export function contentOf(at: At, cue: Cue, thing: boolean, last = at.sentence.lastToken): Stretch | null {
  const { scope } = at
  const { tokens } = scope
  const { frame } = cue.frame
  const start = infinitiveStart(scope, cue, contentStart(scope, cue, last), last)
  const nextSentenceQuote = start >= last && isQuoteStart(scope, start)
  if (start >= last && !nextSentenceQuote) return nextParagraphQuote(at, cue)
  const content = contentFrom(scope, start, nextSentenceQuote ? start + 1 : last)
  if (content === null) return null
  const opening = tokens[start] as Token
  const quoted = quoteAt(scope, start) >= 0
  const pro = proClause(tokens, start)
  if (pro !== null && (frame === 'say' || frame === 'think' || frame === 'show')) return pro
  const clause = /^(?:that|how|why|whether|if|what|when|where|who)$/.test(opening.lower) || hasVerb(scope, content)
  const infinitive =
    (opening.lower === 'to' && tokens[start + 1]?.pos === 'VERB') ||
    (opening.lower === 'not' && tokens[start + 1]?.lower === 'to')
  if (infinitive && HOPES.has(cue.lemma)) return cutInfinitive(scope, content)
  if (frame === 'infinitive') {
    if (infinitive) return cutInfinitive(scope, content)
    if (opening.lower === 'that' || quoted) return content
    return NOMINAL.test(opening.pos) && WANTS_OBJECT.has(cue.lemma) ? cutObject(scope, content) : null
  }
  if (frame === 'addressee' || ASKS.has(cue.lemma)) {
    const asked = askedTo(scope, content)
    if (asked !== null) return cutInfinitive(scope, asked)
  }
  if (frame === 'addressee') return hasVerb(scope, content) || quoted ? cutInfinitive(scope, content) : null
  if (NEEDS_THAT.has(cue.lemma) && !quoted && !/^(?:that|how|why|whether)$/.test(opening.lower)) return null
  if (opening.pos === 'ADP' && !quoted && frame !== 'object' && !QUESTION.test(opening.lower)) return null
  if (opening.text === ',' || opening.text === '.') return null
  // "backed away", "reported on Tuesday": what a bare verb is followed by there is no object.
  if (
    frame === 'object' &&
    cue.after === cue.verb + 1 &&
    !quoted &&
    /^(?:ADP|ADV)$/.test(opening.pos) &&
    opening.lower !== 'as' &&
    !QUESTION.test(opening.lower)
  )
    return null
  // "announced a plan in May": a noun phrase, not a clause, has circumstances behind it.
  const object = !quoted && !hasVerb(scope, content) ? cutObject(scope, content) : content
  if (cue.lemma === 'say' && content.last - content.first > 4) return content
  if (frame === 'say') return quoted || clause || TAKES_OBJECT.has(cue.lemma) ? object : null
  if (frame === 'think') return clause || TAKES_OBJECT.has(cue.lemma) ? object : null
  if (frame === 'show') return thing || clause ? object : null
  return cutObject(scope, content)
}
/** "decided after long talks not to sell": past a circumstance between a verb of wishing and its infinitive. */
function infinitiveStart(scope: AttributionScope, cue: Cue, from: number, last: number): number {
  const { tokens } = scope
  if (cue.frame.frame !== 'infinitive' || tokens[from]?.pos !== 'ADP') return from
  for (let i = from + 1; i < Math.min(from + 9, last - 1); i++) {
    const { lower, pos } = tokens[i] as Token
    if (lower === 'not' && tokens[i + 1]?.lower === 'to') return i
    if (lower === 'to' && tokens[i + 1]?.pos === 'VERB') return i
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return from
  }
  return from
}

/** Verbs of thinking that also take an infinitive: "hopes to win". */
const HOPES = new Set(['hope', 'expect', 'wish'])

export const WANTS_OBJECT = new Set(['want', 'demand', 'promise', 'propose', 'seek', 'plan', 'pledge', 'threaten'])

export const QUESTION = /^(?:that|how|why|whether|if|what|when|where|who)$/
export const NOMINAL = /^(?:NOUN|PROPN|DET|ADJ|PRON|NUM)$/

/** "X said:" at the end of a paragraph, with the quotation in the next. */
export function nextParagraphQuote(at: At, cue: Cue): Stretch | null {
  const { scope, sentence } = at
  if (scope.tokens[sentence.lastToken - 1]?.text !== ':' || cue.frame.frame !== 'say') return null
  const next = sentence.lastToken
  const quote = isQuoteStart(scope, next) ? scope.quotes[quoteAt(scope, next)] : undefined
  return quote === undefined ? null : { first: quote.open, last: quote.close }
}
