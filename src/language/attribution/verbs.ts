// Attributions told by a verb: who (subject), the verb with its helpers, and what (the clause after it, the words
// before it, a quotation, an infinitive or an object).
import type { Token } from '../token.js'
import { contentEnd, trimEnd } from './edges.js'
import type { At, AttributionScope, Found, Stretch } from './found.js'
import {
  CARRIERS,
  CAUSERS,
  CUE_PHRASES,
  CUE_VERBS,
  type CueVerb,
  HEARSAY,
  NEEDS_SPEAKER,
  NEEDS_THAT,
} from './lexicon-verbs.js'
import { speakerKind } from './speaker.js'
import { helpersStart, subjectAfter, subjectBefore } from './subject.js'

/** Verbs of the say frame that also take a bare object. */
const TAKES_OBJECT = new Set(
  'announce deny confirm acknowledge admit reveal predict explain emphasize emphasise stress note allege reiterate disclose concede clarify underscore question dispute doubt fear expect recognise recognize understand suspect know propose tweet recall affirm assert hint'.split(
    ' ',
  ),
)
const PAST_FORMS = /(?:ed|said|told|known|thought|found|shown|understood|seen|written)$/
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', '’s', "'s"])

interface Cue {
  readonly first: number
  readonly verb: number
  /** Past the verb and its particles. */
  readonly after: number
  readonly frame: CueVerb
  readonly lemma: string
  readonly form: 'finite' | 'participle' | 'passive'
  readonly negated: boolean
}

function cueOf(at: At, i: number): Cue | null {
  const { tokens } = at.scope
  const token = tokens[i] as Token
  const phrases = CUE_PHRASES.get(token.lemma)
  let frame = CUE_VERBS.get(token.lemma) ?? null
  let after = i + 1
  for (const [words, cue] of phrases ?? []) {
    const parts = words.split(' ')
    if (parts.every((word, k) => tokens[i + 1 + k]?.lower === word)) {
      frame = cue
      after = i + 1 + parts.length
    }
  }
  if (frame === null || (phrases !== undefined && after === i + 1 && !CUE_VERBS.has(token.lemma))) return null
  let first = helpersStart(tokens, i, at.sentence.firstToken)
  let before = tokens[i - 1]
  if (before?.lower === 'to' || (before?.lower === 'by' && /ing$/.test(token.lower))) {
    const carrier = carrierBefore(tokens, i - 1, at.sentence.firstToken)
    if (carrier === null)
      return before.lower === 'to' && isCaused(at, i - 1)
        ? { first: i - 1, verb: i, after, frame, lemma: token.lemma, form: 'finite', negated: false }
        : null
    first = helpersStart(tokens, carrier, at.sentence.firstToken)
    before = tokens[carrier - 1]
    return { first, verb: i, after, frame, lemma: token.lemma, form: 'finite', negated: false }
  }
  let helper = false
  let negated = false
  let be = false
  for (let k = first; k < i; k++) {
    const word = tokens[k] as Token
    if (word.pos === 'AUX' || /^(?:have|has|had|[’']s|[’']ve|[’']d)$/.test(word.lower)) helper = true
    if (/^(?:not|n't|n’t|never)$/.test(word.lower)) negated = true
    if (BE.has(word.lower)) be = true
  }
  if (before?.pos === 'DET' || (before?.pos === 'ADJ' && !helper)) return null
  const ing = /ing$/.test(token.lower)
  const passive = be && !ing && PAST_FORMS.test(token.lower)
  return {
    first,
    verb: i,
    after,
    frame,
    lemma: token.lemma,
    form: passive ? 'passive' : ing && !helper ? 'participle' : 'finite',
    negated,
  }
}

/** "went on to say", "began by saying": the verb that carries the one after "to" or "by". */
function carrierBefore(tokens: readonly Token[], to: number, stop: number): number | null {
  for (let i = to - 1; i >= Math.max(stop, to - 3); i--) {
    const token = tokens[i] as Token
    if (token.pos === 'VERB') return CARRIERS.has(token.lemma) ? i : null
    if (token.pos !== 'ADP' && token.pos !== 'ADV') return null
  }
  return null
}

/** "prompting X to declare": the one who is made to speak speaks. */
function isCaused(at: At, to: number): boolean {
  const { tokens, somebody } = at.scope
  if (somebody[to - 1] !== 1) return false
  let i = to - 1
  while (i > at.sentence.firstToken && somebody[i] === 1) i--
  return CAUSERS.has(tokens[i]?.lemma ?? '')
}

const quoteAt = (scope: AttributionScope, i: number): number => scope.quoted[i] ?? -1
const isQuoteStart = (scope: AttributionScope, i: number): boolean => {
  const index = quoteAt(scope, i)
  return index >= 0 && scope.quotes[index]?.open === i
}

function hasVerb(scope: AttributionScope, stretch: Stretch): boolean {
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

/** Past time words, places and addressees to where the content starts; `that` or a quotation decide. */
function contentStart(scope: AttributionScope, cue: Cue, last: number): number {
  const { tokens } = scope
  let i = cue.after
  if (tokens[i]?.text === ':' || tokens[i]?.text === ',')
    return isQuoteStart(scope, i + 1) || tokens[i]?.text === ':' ? i + 1 : i
  let comma = 0
  for (let k = i; k < Math.min(i + 16, last); k++) {
    const token = tokens[k] as Token
    if (isQuoteStart(scope, k)) {
      // Nothing but an addressee or a circumstance may stand before a quotation that is the content.
      if (k === i || comma > 0 || tokens[k - 1]?.text === ':' || /^(?:that|as|to)$/.test(tokens[k - 1]?.lower ?? ''))
        return tokens[k - 1]?.lower === 'that' ? k - 1 : comma > 0 || k === i || tokens[k - 1]?.text === ':' ? k : i
      break
    }
    if (
      token.lower === 'that' &&
      k > i &&
      (token.pos === 'SCONJ' || token.pos === 'DET' || token.pos === 'PRON') &&
      cue.frame.frame !== 'object'
    )
      return k
    if (token.text === ',') comma++
    else if (token.text === ':') return k + 1
    else if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT') break
  }
  i = skipCircumstance(scope, i, last)
  if (cue.lemma === 'tell') i = skipCircumstance(scope, skipAddressee(scope, i, last), last)
  return i
}

/** Past "on Monday", "in a statement", "to reporters", "last week", adverbs. */
function skipCircumstance(scope: AttributionScope, from: number, last: number): number {
  const { tokens } = scope
  const TIME =
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|earlier|later|week|month|year|night|morning|afternoon|evening|statement|interview|email|e-mail|tweet|speech|release|conference|reporters|letter|call)$/
  let i = from
  for (;;) {
    const token = tokens[i]
    if (token === undefined || i >= last) return i
    if (
      TIME.test(token.lower) ||
      (token.pos === 'ADV' &&
        !/^(?:not|only|even|almost|nearly|about|more)$/.test(token.lower) &&
        tokens[i + 1]?.lower === 'that')
    ) {
      i++
      continue
    }
    if (token.pos === 'ADP' || /^(?:last|this|early|late|to)$/.test(token.lower)) {
      let end = -1
      for (let k = i + 1; k < Math.min(i + 6, last); k++) {
        if (TIME.test((tokens[k] as Token).lower)) end = k + 1
        else if (
          (tokens[k] as Token).pos === 'VERB' ||
          (tokens[k] as Token).pos === 'PUNCT' ||
          (tokens[k] as Token).pos === 'PRON'
        )
          break
      }
      if (end > 0) {
        i = end
        continue
      }
    }
    return i
  }
}

/** Past the one spoken to: a pronoun, a name, or one noun phrase. */
function skipAddressee(scope: AttributionScope, from: number, last: number): number {
  const { tokens, somebody } = scope
  let i = from
  if (somebody[i] === 1 || tokens[i]?.pos === 'PRON') {
    const run = somebody[i] === 1
    do i++
    while (run && i < last && somebody[i] === 1 && !scope.names.has(i))
    return i
  }
  while (i < last && /^(?:DET|ADJ|NUM|PROPN)$/.test(tokens[i]?.pos ?? '')) i++
  while (i < last && (tokens[i]?.pos === 'NOUN' || tokens[i]?.pos === 'PROPN')) i++
  return i
}

/** The content that starts at `from`: to its edge, or to the end of a quotation that runs on. */
function contentFrom(scope: AttributionScope, from: number, last: number): Stretch | null {
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
function contentBefore(at: At, end: number, anything = false): Stretch | null {
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

function rest(at: At, from: number, lemma: string): boolean {
  // Whether nothing but a circumstance stands between the cue and the sentence's end.
  const { tokens } = at.scope
  const end = trimEnd(tokens, from, at.sentence.lastToken)
  const start = skipCircumstance(at.scope, from, end)
  if (start >= end) return true
  return lemma === 'tell' && skipCircumstance(at.scope, skipAddressee(at.scope, start, end), end) >= end
}

const found = (
  source: Found['source'],
  cue: Stretch,
  content: readonly Stretch[],
  frame: CueVerb,
  negated: boolean,
  rule: string,
): Found => ({
  source,
  cue,
  content,
  form: null,
  certainty: negated ? 'Uu' : frame.certainty,
  rule,
})

/** “…,” said X. */
function inverted(at: At, cue: Cue): Found | null {
  const { scope, sentence } = at
  if (cue.frame.frame !== 'say' || cue.form !== 'finite' || cue.first !== cue.verb) return null
  const before = scope.tokens[cue.verb - 1]
  const opening = cue.verb === sentence.firstToken
  if (!opening && !(before?.text === ',' || quoteAt(scope, cue.verb - 1) >= 0)) return null
  const content = opening ? precedingQuote(scope, cue.verb) : contentBefore(at, cue.verb)
  if (content === null) return null
  const source = subjectAfter(scope, cue.after, sentence.lastToken)
  if (source === null || speakerKind(scope, source) === 'other') return null
  return found(
    source,
    { first: cue.verb, last: cue.after },
    withNext(at, [content], source.last),
    cue.frame,
    false,
    'attribution.inverted',
  )
}

/** A quotation that ends right before token `i`, in the sentence before. */
function precedingQuote(scope: AttributionScope, i: number): Stretch | null {
  const index = quoteAt(scope, i - 1)
  const quote = index >= 0 ? scope.quotes[index] : undefined
  return quote !== undefined && quote.close === i ? { first: quote.open, last: quote.close } : null
}

/** A second part after the speaker: “A,” said X, “B.” */
function withNext(at: At, content: readonly Stretch[], from: number): Stretch[] {
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

/** X said …; …, X said. */
function withSubject(at: At, cue: Cue, source: Stretch): Found | null {
  const { scope, sentence } = at
  const { tokens } = scope
  const kind = speakerKind(scope, source)
  const { frame } = cue.frame
  if (kind === 'other' && (frame !== 'say' || NEEDS_SPEAKER.has(cue.lemma))) return null
  if (kind === 'thing' && (frame === 'infinitive' || frame === 'addressee')) return null
  if (frame === 'show' && kind !== 'thing' && !(cue.lemma === 'find' && kind !== 'other')) return null
  const span = { first: cue.first, last: cue.after }
  const after = tokens[cue.after]
  const between = after?.text === ',' && tokens[source.first - 1]?.text === ','
  const before =
    source.first > sentence.firstToken ? contentBefore(at, source.first, between) : precedingQuote(scope, source.first)
  const stops =
    after === undefined ||
    cue.after >= trimEnd(tokens, cue.after, sentence.lastToken) ||
    /^[,.;]$/.test(after.text) ||
    rest(at, cue.after, cue.lemma)
  const quoteBefore = before !== null && quoteAt(scope, before.last - 1) >= 0
  if (frame === 'say' || frame === 'think') {
    if (before !== null && (stops || (quoteBefore && !isClause(at, cue)))) {
      const end = stops ? cue.after : skipCircumstance(scope, cue.after, sentence.lastToken)
      return found(source, span, withNext(at, [before], end), cue.frame, cue.negated, 'attribution.after')
    }
  }
  const content =
    (between ? contentFrom(scope, cue.after + 1, sentence.lastToken) : null) ??
    asSaid(at, cue, source) ??
    contentOf(at, cue, kind === 'thing')
  if (content === null) return null
  return found(source, span, [content], cue.frame, cue.negated, `attribution.${frame}`)
}

/** "As X has said, …": what follows the comma. */
function asSaid(at: At, cue: Cue, source: Stretch): Stretch | null {
  const { tokens } = at.scope
  if (tokens[source.first - 1]?.lower !== 'as' || source.first - 1 !== at.sentence.firstToken) return null
  for (let i = cue.after; i < Math.min(cue.after + 8, at.sentence.lastToken); i++) {
    if (tokens[i]?.text === ',') return contentFrom(at.scope, i + 1, at.sentence.lastToken)
    if (tokens[i]?.pos === 'VERB') return null
  }
  return null
}

/** Whether what follows the cue is a content of its own. */
const isClause = (at: At, cue: Cue): boolean => contentOf(at, cue, false) !== null

function contentOf(at: At, cue: Cue, thing: boolean): Stretch | null {
  const { scope, sentence } = at
  const { tokens } = scope
  const { frame } = cue.frame
  const start = contentStart(scope, cue, sentence.lastToken)
  const nextSentenceQuote = start >= sentence.lastToken && isQuoteStart(scope, start)
  if (start >= sentence.lastToken && !nextSentenceQuote) return nextParagraphQuote(at, cue)
  const content = contentFrom(scope, start, nextSentenceQuote ? start + 1 : sentence.lastToken)
  if (content === null) return null
  const opening = tokens[start] as Token
  const quoted = quoteAt(scope, start) >= 0
  const clause = /^(?:that|how|why|whether|if|what|when|where|who)$/.test(opening.lower) || hasVerb(scope, content)
  const infinitive = opening.lower === 'to' && tokens[start + 1]?.pos === 'VERB'
  if (frame === 'infinitive') {
    if (infinitive || opening.lower === 'that' || quoted) return content
    return NOMINAL.test(opening.pos) && WANTS_OBJECT.has(cue.lemma) ? cutObject(scope, content) : null
  }
  if (frame === 'addressee') return hasVerb(scope, content) || quoted ? content : null
  if (NEEDS_THAT.has(cue.lemma) && !quoted && !/^(?:that|how|why|whether)$/.test(opening.lower)) return null
  if (opening.pos === 'ADP' && !quoted && frame !== 'object' && !QUESTION.test(opening.lower)) return null
  if (opening.text === ',' || opening.text === '.') return null
  if (frame === 'say') return quoted || clause || TAKES_OBJECT.has(cue.lemma) ? content : null
  if (frame === 'think') return clause || TAKES_OBJECT.has(cue.lemma) ? content : null
  if (frame === 'show') return thing || clause ? content : null
  return cutObject(scope, content)
}
const WANTS_OBJECT = new Set(['want', 'demand', 'promise', 'propose', 'seek', 'plan', 'pledge', 'threaten'])

/** An object ends where its circumstances or the subject's next verb begin. */
function cutObject(scope: AttributionScope, content: Stretch): Stretch {
  const { tokens } = scope
  for (let i = content.first + 1; i < content.last; i++) {
    if (quoteAt(scope, i) >= 0) continue
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    const circumstance = /^(?:during|when|while|after|before|until|since)$/.test(token.lower)
    const nextVerb =
      (token.lower === 'and' || token.lower === 'but') &&
      next !== undefined &&
      (next.pos === 'VERB' || next.pos === 'AUX') &&
      /(?:ed|s|said|told|was|were|had|has)$/.test(next.lower) &&
      next.pos !== 'AUX'
    const clause = token.text === ',' && next?.pos === 'VERB' && /ing$/.test(next.lower)
    if (circumstance || nextVerb || clause) return { first: content.first, last: i }
  }
  return content
}
const QUESTION = /^(?:that|how|why|whether|if|what|when|where|who)$/
const NOMINAL = /^(?:NOUN|PROPN|DET|ADJ|PRON|NUM)$/

/** "X said:" at the end of a paragraph, with the quotation in the next. */
function nextParagraphQuote(at: At, cue: Cue): Stretch | null {
  const { scope, sentence } = at
  if (scope.tokens[sentence.lastToken - 1]?.text !== ':' || cue.frame.frame !== 'say') return null
  const next = sentence.lastToken
  const quote = isQuoteStart(scope, next) ? scope.quotes[quoteAt(scope, next)] : undefined
  return quote === undefined ? null : { first: quote.open, last: quote.close }
}

/** "was reported by X", "is expected to", "is believed to". */
function passive(at: At, cue: Cue): Found | null {
  const { scope, sentence } = at
  const { tokens } = scope
  const subject = subjectBefore(scope, cue.first, sentence)
  const by = tokens[cue.after]?.lower === 'by' ? subjectAfter(scope, cue.after + 1, sentence.lastToken) : null
  if (by !== null && subject !== null && speakerKind(scope, by) !== 'other' && cue.frame.frame !== 'infinitive')
    return found(
      by,
      { first: cue.first, last: cue.after + 1 },
      [subject],
      cue.frame,
      cue.negated,
      'attribution.passive',
    )
  const certainty = HEARSAY.get(cue.lemma)
  const next = tokens[cue.after]
  if (
    certainty === undefined ||
    next === undefined ||
    !(next.lower === 'to' || next.lower === 'that' || (cue.lemma === 'expect' && next.pos === 'ADV'))
  )
    return null
  const after = contentFrom(scope, cue.after, sentence.lastToken)
  if (after === null) return null
  const content =
    subject === null || /^(?:it|which|that|who)$/.test(tokens[subject.first]?.lower ?? '') ? [after] : [subject, after]
  return {
    source: 'not_established',
    cue: { first: cue.first, last: cue.after },
    content,
    form: 'indirect',
    certainty,
    rule: 'attribution.hearsay',
  }
}

/** ", adding that …": the speaker of the clause before. */
function participle(at: At, cue: Cue, previous: Found | null): Found | null {
  const { scope, sentence } = at
  const { tokens } = scope
  if (cue.frame.frame === 'infinitive' || cue.frame.frame === 'think' || cue.frame.frame === 'show') return null
  const before = tokens[cue.first - 1]
  if (
    before !== undefined &&
    cue.first > sentence.firstToken &&
    before.text !== ',' &&
    before.pos !== 'NOUN' &&
    before.pos !== 'PROPN' &&
    before.lower !== 'and' &&
    before.lower !== 'before' &&
    before.lower !== 'while'
  )
    return null
  const content = contentOf(at, cue, false)
  if (content === null || content.last <= cue.after) return null
  const source = previous !== null && typeof previous.source !== 'string' ? previous.source : mainSubject(at, cue.first)
  if (source === null || speakerKind(scope, source) === 'other') return null
  return found(source, { first: cue.verb, last: cue.after }, [content], cue.frame, false, 'attribution.participle')
}

/** The subject of the sentence's first finite verb before `end`. */
function mainSubject(at: At, end: number): Stretch | null {
  const { tokens } = at.scope
  for (let i = at.sentence.firstToken + 1; i < end; i++) {
    const token = tokens[i] as Token
    if ((token.pos === 'VERB' || token.pos === 'AUX') && !/ing$/.test(token.lower) && tokens[i - 1]?.lower !== 'to') {
      const subject = subjectBefore(at.scope, helpersStart(tokens, i, at.sentence.firstToken), at.sentence)
      if (subject !== null) return subject
    }
  }
  return null
}

/** "X … and said …": the subject of the first verb of the same clause. */
function sharedSubject(at: At, cue: Cue, previous: Found | null): Stretch | null {
  const { tokens } = at.scope
  const before = tokens[cue.first - 1]
  const and =
    before?.lower === 'and' || before?.lower === 'but' || before?.lower === 'then' || before?.lower === 'or'
      ? cue.first - 1
      : before?.text === ','
        ? cue.first - 1
        : -1
  if (and < 0) return null
  if (previous !== null && typeof previous.source !== 'string') return previous.source
  return mainSubject(at, and)
}

/** The antecedent of "who" or "that" at token `i`. */
function antecedent(at: At, i: number): Stretch | null {
  const end = at.scope.tokens[i - 1]?.text === ',' ? i - 1 : i
  return subjectBefore(at.scope, end, at.sentence)
}

/** The attribution whose verb stands at token `i`, or null. `previous` is the one before it in the sentence. */
export function verbAttribution(at: At, i: number, previous: Found | null): Found | null {
  const { tokens } = at.scope
  const cue = cueOf(at, i)
  if (cue === null) return null
  // "That said, …" says nothing.
  if (
    cue.verb === at.sentence.firstToken + 1 &&
    tokens[at.sentence.firstToken]?.lower === 'that' &&
    tokens[cue.after]?.text === ','
  )
    return null
  if (cue.form === 'passive') return passive(at, cue)
  if (cue.form === 'participle') return participle(at, cue, previous)
  const turned = inverted(at, cue)
  if (turned !== null) return turned
  let source = subjectBefore(at.scope, cue.first, at.sentence)
  if (
    source !== null &&
    source.last - source.first === 1 &&
    /^(?:who|which|that)$/.test((tokens[source.first] as Token).lower)
  )
    source = antecedent(at, source.first)
  source ??= sharedSubject(at, cue, previous)
  if (source === null) return null
  return withSubject(at, cue, source)
}
